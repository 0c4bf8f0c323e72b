using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Generation;

/// <summary>What the schema files ask for beyond what the migrations of a directory give.</summary>
/// <param name="Migrations">The files that would make up for it, in their order; none where nothing is missing.</param>
/// <param name="Differences">The same in words.</param>
/// <param name="Place">Where in the schema the first difference stands.</param>
internal sealed record SchemaComparison(
    EquatableArray<SourceDiagnostic> Diagnostics,
    EquatableArray<NewMigration> Migrations,
    EquatableArray<string> Differences,
    (SourceFile File, TextSpan Span) Place)
{
    public bool IsEqual => Differences.IsEmpty;

    public static SchemaComparison Compare(EquatableArray<SourceFile> schemas, MigrationDirectory directory, GenerationSettings settings)
    {
        var desired = SchemaFiles.Read(schemas, settings.PostgresVersion);
        var current = MigrationsReplay.Replay(directory, settings.PostgresVersion);
        var found = desired.Diagnostics.Concat(current.Diagnostics).ToEquatableArray();
        var start = (schemas[0], default(TextSpan));
        if (desired.HasErrors || !current.Succeeded)
        {
            return new SchemaComparison(found, default, default, start);
        }

        var plan = MigrationPlanner.Plan(current.Catalog, desired.Catalog, desired.Scope, new PlanOptions(settings.PostgresVersion, schemas[0]));
        var differences = plan.Changes.Select(ChangeDescription.Of).ToEquatableArray();
        var names = Names(plan, settings);
        var migrations = plan.Files.Select(file => new NewMigration(
            names.Select(name => Name(name, file, plan)).ToEquatableArray(),
            file.IsTransactional ? TransactionMode.Unspecified : TransactionMode.None,
            file.ToSql()));
        var place = plan.Changes.Select(ChangePlace.Of).Where(origin => origin.File is not null).OrderBy(origin => origin).FirstOrDefault();
        return new SchemaComparison(
            found.AddRange(plan.Diagnostics),
            migrations.ToEquatableArray(),
            differences,
            place.File is null ? start : (place.File, place.Span));
    }

    /// <summary>A draft that is called after one of several changes may go on being called so.</summary>
    private static EquatableArray<string> Names(MigrationPlan plan, GenerationSettings settings)
    {
        if (settings.Name is { } given)
        {
            return EquatableArray.Create(MigrationNames.Slug(given));
        }

        var changes = plan.Changes.OrderBy(Weight).Select(ChangeDescription.Of).ToList();
        return EquatableArray.Create(MigrationNames.Summary(changes)).AddRange(changes.Select(MigrationNames.Slug));
    }

    /// <summary>People look for a migration by its tables, not by what the tables need.</summary>
    private static int Weight(Change change) => change switch
    {
        CreateTable => 0,
        CreateRole or CreateSchema or CreateExtension or CreateEnum => 2,
        _ => 1,
    };

    private static string Name(string name, PlannedFile file, MigrationPlan plan)
        => plan.Files.Count == 1 || file.Suffix.Length == 0 ? name : $"{name}_{file.Suffix}";
}
