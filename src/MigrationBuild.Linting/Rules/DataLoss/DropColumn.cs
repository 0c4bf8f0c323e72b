using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM202: a column is dropped with its values.</summary>
public sealed class DropColumn : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM202", "drop-column", "DROP COLUMN deletes the column's values", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        let table = context.Resolve(alter.Relation.Name)
        where !context.IsNew(table)
        from drop in alter.Commands.OfType<DropColumnCmd>()
        where context.New.FindColumn(table, drop.Column.Name) is null
            && !(drop.IfExists && context.Before.Catalog.FindTable(table) is { } known && known.FindColumn(drop.Column.Name) is null)
        select WrittenRows.AreNone(context, table)
            ? Report(context, drop, table, $"Code that still names {table.Name}.{drop.Column.Name} fails").As(DiagnosticSeverity.Warning)
            : Report(context, drop, table, $"The values of {table.Name}.{drop.Column.Name} are gone for good, and code that still names the column fails");

    private Finding Report(StatementContext context, DropColumnCmd drop, QualifiedName table, string harm) => context.Report(
        Descriptor,
        TextSpan.FromBounds(drop.Span.Start, drop.Column.Span.End),
        table,
        $"{harm}. Deploy code that does without it first, then drop it. {Consent.To(Descriptor)}");
}
