using System.Globalization;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Tool.States;

/// <summary>Proves a plan that belongs to no migrations directory: what it begins with is made by a plan from nothing.</summary>
internal static class PlanProver
{
    private const string Label = "plan";

    /// <returns>Why the plan is not proven; nothing where it is.</returns>
    public static async Task<EquatableArray<SourceDiagnostic>> ProveAsync(
        ScratchDatabase scratch, State current, MigrationPlan plan, Catalog desired, SchemaScope scope, PlanOptions options, CancellationToken cancellationToken)
    {
        // The owners of a live database are roles that the scratch server need not have.
        var isLive = current.Scope.OwnersAreIncidental;
        var start = MigrationPlanner.Plan(
            Catalog.NewDatabase, current.Catalog, SchemaScope.Migrations with { CarriedObjects = current.Scope.CarriedObjects, OwnersAreIncidental = isLive }, options);
        if (start.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return start.Diagnostics;
        }

        var files = FilesOf(start, "from").Concat(FilesOf(plan, "to"))
            .Select((file, i) => MigrationFile.FromText(string.Create(CultureInfo.InvariantCulture, $"{i + 1:D4}_{file.Name}.sql"), file.Sql));
        var directory = MigrationDirectory.Create(MigrationLayout.Atlas, files) with { Path = Label };
        var bundle = MigrationBundle.FromDirectory(directory with { SumText = AtlasSum.Compute(directory).ToString() });
        return await scratch.VerifyAsync(bundle, desired, isLive ? scope with { Owners = false } : scope, cancellationToken);
    }

    private static IEnumerable<(string Name, string Sql)> FilesOf(MigrationPlan plan, string name) =>
        plan.Files.Select(file => (file.Suffix.Length == 0 ? name : $"{name}_{file.Suffix}", (file.IsTransactional ? "" : "-- atlas:txmode none\n\n") + file.ToSql()));
}
