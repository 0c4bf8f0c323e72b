using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// Turns a difference into SQL that is safe on a busy table: what would block readers or writers for long is done in the form that does not,
/// in files of its own where PostgreSQL asks for that.
/// </summary>
public static class MigrationPlanner
{
    public static MigrationPlan Plan(Catalog current, Catalog desired, EquatableArray<Change> changes, PlanOptions options)
    {
        var planner = new ChangePlanner(current, desired, changes, options);
        foreach (var change in changes)
        {
            planner.Add(change);
        }

        var files = planner.Steps
            .OrderBy(step => step.Stage).ThenBy(step => step.Phase)
            .GroupBy(step => step.Stage)
            .Select(stage => new PlannedFile(
                stage.Key,
                stage.Select(step => new PlannedStatement(step.Comment, step.Sql)).ToEquatableArray()));
        return new MigrationPlan(files.ToEquatableArray(), planner.Diagnostics.ToEquatableArray());
    }
}
