using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM201: a table is dropped with its rows.</summary>
public sealed class DropTable : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM201", "drop-table", "DROP TABLE deletes all rows", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from drop in context.StatementsOf<DropStmt>()
        where drop.ObjectType is ObjectType.Table or ObjectType.ForeignTable
        from dropped in drop.Objects.OfType<NamedObject>()
        let table = context.Resolve(dropped.Name)
        where !context.IsNew(table)
        select context.Report(
            Descriptor,
            DroppedObject.SpanOf(drop, dropped),
            table,
            $"The rows of {table.Name} are gone for good, and code that still uses it fails. "
                + "Rename the table now and drop it in a later release. "
                + Consent.To(Descriptor));
}
