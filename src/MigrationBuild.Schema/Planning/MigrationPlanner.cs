using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Renames;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// Turns a difference into SQL that is safe on a busy table: what would block readers or writers for long is done in the form that does not,
/// in files of its own where PostgreSQL asks for that. Every plan is proven by replaying it before it is handed out.
/// </summary>
public static class MigrationPlanner
{
    /// <summary>The plan that turns <paramref name="current"/> into <paramref name="desired"/>, as far as the sources of the latter express.</summary>
    public static MigrationPlan Plan(Catalog current, Catalog desired, SchemaScope scope, PlanOptions options)
    {
        var renames = HintedRenames.Find(current, desired);
        var changes = CatalogComparer.Compare(renames.Catalog, desired, scope);
        if (changes.IsEmpty && renames.Changes.IsEmpty)
        {
            return new MigrationPlan(changes, default, renames.Diagnostics.ToEquatableArray());
        }

        var graphs = PlanGraphs.Of(renames.Catalog, desired);
        var steps = new Detours(renames.Catalog, desired, graphs, changes, options).Changes();
        var planner = new ChangePlanner(renames.Catalog, desired, graphs, steps, options);
        foreach (var change in renames.Changes.Concat(steps))
        {
            planner.Add(change);
        }

        var files = PlanOrder.Sort(planner.Steps, graphs)
            .GroupBy(step => step.Stage)
            .Select(stage => new PlannedFile(
                stage.Key,
                stage.Select(step => new PlannedStatement(step.Comment, step.Sql)).ToEquatableArray()));
        var plan = new MigrationPlan(
            renames.Changes.AddRange(changes),
            files.ToEquatableArray(),
            renames.Diagnostics.Concat(scope.RenameHints ? AmbiguousRenames.Find(changes) : []).Concat(planner.Diagnostics).ToEquatableArray());
        return PlanProof.Check(plan, current, desired, scope, options) is { } failure
            ? plan with { Diagnostics = plan.Diagnostics.Add(failure) }
            : plan;
    }
}
