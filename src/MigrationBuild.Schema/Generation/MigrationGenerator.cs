using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Generation;

/// <summary>
/// The whole way from schema files to migration files: front ends and replay give two catalogs, their difference gives a plan, and the
/// plan takes the place of the directory's drafts.
/// </summary>
public static class MigrationGenerator
{
    /// <summary>What a build writes.</summary>
    public static GenerationResult Generate(GenerationRequest request)
    {
        var directory = request.Directory;
        var review = DirectoryReview.ForGeneration(directory, request.State);
        var drafts = Drafts.Find(directory, request.State);
        var comparison = SchemaComparison.Compare(request.Schemas, drafts.Kept, request.Settings);
        var result = GenerationResult.Unchanged(review.Concat(comparison.Diagnostics));
        if (result.HasErrors)
        {
            return result;
        }

        var updated = DirectoryUpdate.Apply(directory, drafts, comparison.Migrations, SourceName(request.Schemas), request.UtcNow);
        return updated is null
            ? result.With(NoLaterVersion(drafts.Kept))
            : result with { Changes = DirectoryChanges.Between(directory, updated) };
    }

    /// <summary>What a build server checks: that the directory is as recorded, and gives the schema as it stands.</summary>
    public static GenerationResult Verify(GenerationRequest request)
    {
        var review = DirectoryReview.ForVerification(request.Directory);
        var comparison = SchemaComparison.Compare(request.Schemas, request.Directory, request.Settings);
        var result = GenerationResult.Unchanged(review.Concat(comparison.Diagnostics));
        return comparison.IsEqual || result.HasErrors ? result : result.With(OutOfStep(request, comparison));
    }

    /// <summary>Brings <c>atlas.sum</c> up to date with the files as they are.</summary>
    public static DirectoryChanges Hash(MigrationDirectory directory) =>
        DirectoryChanges.Between(directory, DirectoryUpdate.WithSum(directory));

    private static SourceDiagnostic OutOfStep(GenerationRequest request, SchemaComparison comparison)
    {
        var difference = comparison.Differences.IsEmpty ? "" : ": " + string.Join("; ", comparison.Differences.Take(3));
        var more = comparison.Differences.Count > 3 ? $"; and {comparison.Differences.Count - 3} more" : "";
        return new SourceDiagnostic(
            GenerationDiagnostics.OutOfStep,
            comparison.Place.File,
            comparison.Place.Span,
            $"The migrations do not give the schema{difference}{more}. Build the project on a developer's machine, review the new migration, and commit it.");
    }

    private static SourceDiagnostic NoLaterVersion(MigrationDirectory kept) => new(
        DirectoryDiagnostics.NoLaterVersion,
        kept.SourceOf(kept.Newest!),
        default,
        $"A new migration could not sort after {kept.Newest!.Path}, so it would never run. Rename that file so that it begins with a time, " +
        "as 20260507142100_name.sql does, and run 'dotnet migrations hash'.");

    private static string SourceName(EquatableArray<SourceFile> schemas)
    {
        var path = schemas[0].Path.Replace('\\', '/');
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return schemas.Count switch
        {
            1 => name,
            2 => name + " and 1 more file",
            _ => $"{name} and {schemas.Count - 1} more files",
        };
    }
}
