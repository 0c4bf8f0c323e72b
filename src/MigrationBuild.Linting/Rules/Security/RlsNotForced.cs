using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM712: policies do not hold for the owner.</summary>
public sealed class RlsNotForced : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM712", "rls-not-forced", "Policies do not hold for the table's owner", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        let name = context.Resolve(alter.Relation.Name)
        where context.FindAtEnd(name) is Table { RowSecurity: true, ForceRowSecurity: false }
        from command in alter.Commands.OfType<RowSecurityCmd>()
        where command.Mode == RowSecurityMode.Enable
        select context.Report(
            Descriptor,
            command.Span,
            name,
            $"A program that connects as the owner of {name.Name} sees and changes all of its rows, whatever the policies say. Add FORCE ROW LEVEL SECURITY, or connect as another role",
            alter.Commands.OfType<RowSecurityCmd>().Any(other => other.Mode == RowSecurityMode.NoForce)
                ? null
                : Fix.Change("Force it for the owner", TextEdit.Insert(command.Span.End, ", FORCE ROW LEVEL SECURITY")));
}
