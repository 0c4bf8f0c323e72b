using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM701: row level security lets nobody see a row.</summary>
public sealed class RlsEnabledWithoutPolicy : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM701", "rls-enabled-without-policy", "Row level security without a policy hides every row", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        let name = context.Resolve(alter.Relation.Name)
        let table = context.FindAtEnd(name) as Table
        where table is { RowSecurity: true }
        from command in alter.Commands.OfType<RowSecurityCmd>()
        where IsCause(command.Mode, context.Before.Catalog.FindTable(name))
        let isNever = table.Policies.Count == 0
        where isNever || (!context.IsNew(name) && context.AtCommit.Catalog.FindTable(name) is { RowSecurity: true, Policies.Count: 0 })
        let finding = context.Report(
            Descriptor,
            command.Span,
            name,
            isNever
                ? $"From here on every query of {table.Name} finds no row and every INSERT fails, {(command.Mode == RowSecurityMode.Force ? "the owner's too" : "but for its owner and roles with BYPASSRLS")}. Create the policies first"
                : $"Until the policy further down is there, queries of {table.Name} find no row. Create the policies first, or all of it in one transaction")
        select isNever ? finding : finding.As(DiagnosticSeverity.Info);

    /// <summary>Whether the command is what hides the rows. FORCE alone does so for the owner of a table that hides them from others already.</summary>
    private static bool IsCause(RowSecurityMode mode, Table? before) => mode switch
    {
        RowSecurityMode.Enable => before is not { RowSecurity: true },
        RowSecurityMode.Force => before is { RowSecurity: true, ForceRowSecurity: false },
        _ => false,
    };
}
