using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM104: nobody reads a materialized view while its query runs.</summary>
public sealed class RefreshMatViewNotConcurrent : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM104",
        "refresh-matview-not-concurrent",
        "REFRESH MATERIALIZED VIEW without CONCURRENTLY locks out readers",
        DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from refresh in context.StatementsOf<RefreshMatViewStmt>()
        let view = context.Resolve(refresh.Name)
        where context.HazardsOf(refresh, Work.Rewrite).Any(effect => effect.Relation == view) && !context.Earlier.Any(earlier => Empties(earlier, view))
        select Report(context, refresh, view);

    private Finding Report(StatementContext context, RefreshMatViewStmt refresh, QualifiedName view)
    {
        var known = context.Before.Catalog.FindRelation(view) as MaterializedView;
        var hasKey = known?.Indexes.Any(TableIndexes.IsKey) ?? false;
        return context.Report(
            Descriptor,
            TextSpan.FromBounds(refresh.Span.Start, refresh.ViewKeyword.Span.End),
            view,
            $"Nobody can read {view.Name} until its query has run to the end. "
            + (known is null ? "Add CONCURRENTLY, which needs a unique index over plain columns, and reads go on"
                : hasKey ? "Add CONCURRENTLY, and reads go on"
                : "It has no unique index over plain columns, which CONCURRENTLY needs: create one, then add CONCURRENTLY, and reads go on"),
            hasKey ? Fix.Create("Refresh the view CONCURRENTLY", TextEdit.Insert(refresh.ViewKeyword.Span.End, " CONCURRENTLY")) : null);
    }

    /// <summary>Who has no data cannot be read anyway.</summary>
    private static bool Empties(StatementContext earlier, QualifiedName view) =>
        earlier.Statement is RefreshMatViewStmt { WithNoData: true } refresh && earlier.Resolve(refresh.Name) == view;
}
