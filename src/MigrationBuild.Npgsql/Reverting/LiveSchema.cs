using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Npgsql.Reverting;

/// <summary>Compares a database with what its migrations made. What other programs keep in schemas of their own, extensions that an operator installed, and grants do not count.</summary>
internal static class LiveSchema
{
    private const int Shown = 20;

    private static readonly SchemaScope Scope = SchemaScope.LiveServer with { Schemas = false, Extensions = false, Privileges = false };

    /// <exception cref="DownException">They differ: the message lists how.</exception>
    public static void Check(Catalog live, Catalog expected, MigrationDirectory directory)
    {
        if (Differences(live, expected) is { IsEmpty: false } differences)
        {
            throw Drifted(differences, directory, "The database is not what its migrations made, so taking them back may not lead where it came from. Nothing was taken back. " +
                "Bring the database to where the migrations are, or write a migration that does what is to be undone. What differs, each as the change that would mend it:");
        }
    }

    /// <summary>How many statements a broken run has executed: what the database is tells it, where the note of the last one is missing.</summary>
    /// <param name="states">What there is after each statement, from none on.</param>
    /// <param name="noted">How many the history knows of.</param>
    public static int FindProgress(Catalog live, IReadOnlyList<Catalog> states, int noted, Revision half, MigrationDirectory directory)
    {
        // An index that is half built is not there yet, and one that is half dropped is there still.
        var readings = new[] { WithIndexes(live, index => index.Valid ? index : null), WithIndexes(live, index => index with { Valid = true }) };
        for (var done = Math.Min(noted, states.Count - 1); done < states.Count; done++)
        {
            if (Array.Exists(readings, reading => Differences(reading, states[done]).IsEmpty))
            {
                return done;
            }
        }

        throw Drifted(
            Differences(live, states[Math.Min(noted, states.Count - 1)]),
            directory,
            $"{half.Version} ({half.Description}) is taken back in part, and somebody has changed the database since. Nothing was done. Undo that change, then run 'down' again. What differs, each as the " +
            "change that would mend it:");
    }

    private static EquatableArray<Change> Differences(Catalog live, Catalog expected)
        => CatalogComparer.Compare(new CatalogSelection(expected.Schemas.Keys.ToEquatableArray(), default).Replace(expected, live), expected, Scope);

    private static DownException Drifted(EquatableArray<Change> differences, MigrationDirectory directory, string sentence)
    {
        var nowhere = new SourceFile(directory.Path, "");
        var lines = differences.Take(Shown)
            .Select(change => (Place: ChangePlace.Of(change), Text: ChangeDescription.Of(change)))
            .Select(found => new SourceDiagnostic(RuntimeDiagnostics.Drifted, found.Place.File ?? nowhere, found.Place.Span, found.Text));
        var more = differences.Count > Shown ? [new SourceDiagnostic(RuntimeDiagnostics.Drifted, nowhere, default, $"and {differences.Count - Shown} more")] : Array.Empty<SourceDiagnostic>();
        return new DownException([new SourceDiagnostic(RuntimeDiagnostics.Drifted, nowhere, default, sentence), .. lines, .. more]);
    }

    private static Catalog WithIndexes(Catalog live, Func<TableIndex, TableIndex?> read)
        => live.Heaps().Where(entry => entry.Value.Indexes.Any(index => !index.Valid)).ToList().Aggregate(
            live,
            (catalog, entry) => catalog.With(entry.Key.Schema, entry.Value.Indexes.Where(index => !index.Valid).ToList().Aggregate(
                entry.Value,
                (heap, index) => read(index) is { } kept ? heap.With(kept) : heap.WithoutIndex(index.Name))));
}
