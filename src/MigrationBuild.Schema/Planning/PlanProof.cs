using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Planning;

/// <summary>Replays a plan in memory: a plan that does not give the desired schema must not be written.</summary>
internal static class PlanProof
{
    /// <summary>What is wrong with the plan, or null.</summary>
    public static SourceDiagnostic? Check(MigrationPlan plan, Catalog current, Catalog desired, SchemaScope scope, PlanOptions options)
    {
        if (plan.Diagnostics.Any(diagnostic => diagnostic.Descriptor == PlanDiagnostics.Unplannable))
        {
            return null;
        }

        var parsing = new SqlParseOptions(PostgresVersion: options.PostgresVersion);
        var scripts = plan.Files.Select(file => SqlParser.Parse(new SourceFile($"plan_{file.Stage}.sql", file.ToSql()), parsing)).ToList();
        var result = CatalogReplay.Replay(current, scripts, options.PostgresVersion);
        var error = scripts.SelectMany(script => script.Diagnostics).Concat(result.Diagnostics)
            .FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is not null)
        {
            return Failure(options, $"{error.Message} in: {error.File.Substring(error.Span)}");
        }

        var rest = CatalogComparer.Compare(result.Catalog, desired, scope);
        return rest.IsEmpty ? null : Failure(options, "what would still differ: " + string.Join("; ", rest.Take(3).Select(ChangeDescription.Of)));
    }

    private static SourceDiagnostic Failure(PlanOptions options, string what) => new(
        PlanDiagnostics.NotProven,
        options.Source,
        default,
        $"The plan does not give the desired schema ({what}). Nothing was written; please report this, and write the migration by hand until it is mended.");
}
