using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Planning;

/// <summary>Replays a plan in memory: a plan that does not give the desired schema must not be written.</summary>
internal static class PlanProof
{
    /// <summary>What the plan gives; null where a server would refuse it, and <paramref name="failure"/> says why.</summary>
    /// <param name="known">Who needs whom in the current catalog, if that has been asked already, or in one that it was made from.</param>
    public static Catalog? Replay(MigrationPlan plan, Catalog current, PlanOptions options, out SourceDiagnostic? failure, DependencyGraph? known = null)
    {
        var parsing = new SqlParseOptions(PostgresVersion: options.PostgresVersion);
        var scripts = plan.Files.Select(file => SqlParser.Parse(new SourceFile($"plan_{file.Stage}.sql", file.ToSql()), parsing)).ToList();
        var result = CatalogReplay.Replay(new ReplayState(current) { TargetVersion = options.PostgresVersion, LastGraph = known }, scripts);
        var error = scripts.SelectMany(script => script.Diagnostics).Concat(result.Diagnostics)
            .FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        failure = error is null ? null : Failure(options, $"{error.Message} in: {error.File.Substring(error.Span)}");
        return error is null ? result.Catalog : null;
    }

    /// <summary>Says what the plan leaves to do.</summary>
    public static SourceDiagnostic Failure(EquatableArray<Change> rest, PlanOptions options)
        => Failure(options, "what would still differ: " + string.Join("; ", rest.Take(3).Select(ChangeDescription.Of)));

    private static SourceDiagnostic Failure(PlanOptions options, string what) => new(
        PlanDiagnostics.NotProven,
        options.Source,
        default,
        $"The plan does not give the desired schema ({what}). Nothing was written; please report this, and write the migration by hand until it is mended.");
}
