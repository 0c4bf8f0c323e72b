using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using NewKey = MigrationBuild.Postgres.Syntax.Constraints.PrimaryKeyConstraint;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM218: rows lose what identifies them.</summary>
public sealed class DropPrimaryKey : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM218", "drop-primary-key", "Without its primary key nothing identifies a row", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from dropped in DroppedConstraint.Find(context)
        where dropped.IsPrimaryKey
        from finding in dropped.AddedToCommit(context).Any(added => added is NewKey) ? CheckReplaced(context, dropped) : [Lost(context, dropped)]
        select finding;

    private Finding Lost(StatementContext context, DroppedConstraint dropped) => context.Report(
        Descriptor,
        SpanOf(dropped),
        dropped.Table,
        $"Duplicates and nulls get into {dropped.Table.Name}, foreign keys to it cannot stay, and while it is in a publication UPDATE and DELETE fail. "
        + $"Build the new key with CREATE UNIQUE INDEX CONCURRENTLY, and swap in one statement: DROP CONSTRAINT {context.File.Substring(dropped.Command.Name.Span)}, "
        + "ADD PRIMARY KEY USING INDEX …");

    /// <summary>A new key in the same transaction keeps rows apart; if it does so by more columns, programs that run rely on the old ones.</summary>
    private IEnumerable<Finding> CheckReplaced(StatementContext context, DroppedConstraint dropped)
    {
        if (dropped.Known is PrimaryKeyConstraint old && context.AtCommit.Catalog.FindTable(dropped.Table) is { } after && !UniqueKeys.Cover(after, old.Columns))
        {
            yield return context.Report(
                Descriptor,
                SpanOf(dropped),
                dropped.Table,
                $"Rows of {dropped.Table.Name} with the same {string.Join(", ", old.Columns)} get in, and INSERT … ON CONFLICT over it fails (42P10) from the commit on. "
                + "Keep a unique index on it while programs that rely on it run").As(DiagnosticSeverity.Warning);
        }
    }

    private static TextSpan SpanOf(DroppedConstraint dropped) => TextSpan.FromBounds(dropped.Command.Span.Start, dropped.Command.Name.Span.End);
}
