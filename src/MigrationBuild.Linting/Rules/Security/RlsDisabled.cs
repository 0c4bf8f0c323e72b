using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM703: policies stop to apply.</summary>
public sealed class RlsDisabled : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM703", "rls-disabled", "Policies no longer protect the rows", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        let name = context.Resolve(alter.Relation.Name)
        where !context.IsNew(name)
        from command in alter.Commands.OfType<RowSecurityCmd>()
        where command.Mode is RowSecurityMode.Disable or RowSecurityMode.NoForce
            && (context.Before.Catalog.FindTable(name) is not { } before || (IsOn(before, command.Mode) && IsOff(context.AtCommit.Catalog.FindTable(name), command.Mode)))
        select context.Report(
            Descriptor,
            command.Span,
            name,
            (command.Mode == RowSecurityMode.Disable
                ? $"Everybody with a privilege on {name.Name} sees and changes all of its rows from now on. "
                : $"The owner of {name.Name} sees and changes all of its rows from now on, and so does a program that connects as that role. ")
            + Consent.To(Descriptor));

    private static bool IsOn(Table table, RowSecurityMode mode) => mode == RowSecurityMode.Disable ? table.RowSecurity : table.ForceRowSecurity;

    private static bool IsOff(Table? table, RowSecurityMode mode) => table is not null && !IsOn(table, mode);
}
