using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
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
        var plan = Make(current, desired, scope, options, out var graphs);
        if (plan.Files.IsEmpty || plan.Diagnostics.Any(diagnostic => diagnostic.Descriptor == PlanDiagnostics.Unplannable))
        {
            return plan;
        }

        if (PlanProof.Replay(plan, current, options, out var failure, graphs?.Current) is not { } made)
        {
            return plan with { Diagnostics = plan.Diagnostics.Add(failure!) };
        }

        var rest = CatalogComparer.Compare(made, desired, scope);
        return rest.IsEmpty ? plan : Complete(plan, made, rest, desired, scope, options);
    }

    /// <summary>What happens to a parent happens to its children; where these are to be otherwise, that is changed once the parent is as wanted.</summary>
    private static MigrationPlan Complete(MigrationPlan plan, Catalog made, EquatableArray<Change> rest, Catalog desired, SchemaScope scope, PlanOptions options)
    {
        if (!desired.Tables().Any(table => !table.Value.Parents.IsEmpty))
        {
            return plan with { Diagnostics = plan.Diagnostics.Add(PlanProof.Failure(rest, options)) };
        }

        var more = Make(made, desired, scope, options, out var graphs);
        var whole = plan with { Files = plan.Files.AddRange(more.Files), Diagnostics = plan.Diagnostics.AddRange(more.Diagnostics) };
        if (PlanProof.Replay(more, made, options, out var failure, graphs?.Current) is { } result)
        {
            var left = CatalogComparer.Compare(result, desired, scope);
            failure = left.IsEmpty ? null : PlanProof.Failure(left, options);
        }

        return failure is null ? whole : whole with { Diagnostics = whole.Diagnostics.Add(failure) };
    }

    /// <param name="graphs">Null where nothing is to be done.</param>
    private static MigrationPlan Make(Catalog current, Catalog desired, SchemaScope scope, PlanOptions options, out PlanGraphs? graphs)
    {
        graphs = null;
        var renames = HintedRenames.Find(current, desired);
        var changes = CatalogComparer.Compare(renames.Catalog, desired, scope);
        var found = renames.Diagnostics.Concat(KeptRoles.Find(current, desired, scope, options)).ToList();
        if (changes.IsEmpty && renames.Changes.IsEmpty)
        {
            return new MigrationPlan(changes, default, found.ToEquatableArray());
        }

        graphs = PlanGraphs.Of(renames.Catalog, desired);
        var steps = new Detours(renames.Catalog, desired, scope, graphs, changes, options).Changes();
        var planner = new ChangePlanner(renames.Catalog, desired, graphs, steps, options) { HasRenames = !renames.Changes.IsEmpty };
        foreach (var change in renames.Changes.Concat(steps).Concat(RemadeComments.Find(steps)))
        {
            planner.Add(change);
        }

        planner.AddPrivileges(scope);

        var files = PlanOrder.Sort(planner.Steps, graphs)
            .GroupBy(step => step.Stage)
            .Select(stage => new PlannedFile(
                stage.Key,
                stage.Select(step => new PlannedStatement(step.Comment, step.Sql)).ToEquatableArray()));
        return new MigrationPlan(
            renames.Changes.AddRange(changes),
            files.ToEquatableArray(),
            found.Concat(scope.RenameHints ? AmbiguousRenames.Find(changes) : []).Concat(planner.Diagnostics).ToEquatableArray());
    }
}
