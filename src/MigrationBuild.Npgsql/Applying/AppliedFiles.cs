using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>Compares what was applied with what the bundle holds by now.</summary>
internal static class AppliedFiles
{
    /// <summary>The files that were applied with another content, oldest first. As a row of atlas.sum covers the files before it, those that follow an edited one are among them.</summary>
    public static IEnumerable<MigrationFile> FindEdited(MigrationDirectory directory, IReadOnlyList<Revision> revisions)
    {
        var byVersion = revisions.ToDictionary(revision => revision.Version, StringComparer.Ordinal);
        var hashes = AtlasSum.Compute(directory).Entries.ToDictionary(entry => entry.Name, entry => entry.Hash, StringComparer.Ordinal);
        foreach (var file in directory.Files)
        {
            // A file that is applied in part may be mended in its other part: its partial hashes are compared when it is resumed.
            if (byVersion.TryGetValue(file.Version, out var revision) && revision.Hash.Length > 0 && (!revision.IsPartial || revision.IsBeingTakenBack)
                && revision.Hash != hashes.GetValueOrDefault(file.Path)
                && !EarlierHashes(directory, file, byVersion).Contains(revision.Hash))
            {
                yield return file;
            }
        }
    }

    /// <summary>The version of the oldest revision whose file is gone from among the bundle's files; null when there is none.</summary>
    public static Revision? FindMissing(MigrationDirectory directory, IReadOnlyList<Revision> revisions)
    {
        if (directory.Newest is not { } newest)
        {
            return null;
        }

        var versions = directory.Files.Select(file => file.Version).ToHashSet(StringComparer.Ordinal);
        return revisions.FirstOrDefault(revision =>
            !versions.Contains(revision.Version) && string.CompareOrdinal(revision.Version, newest.Version) < 0);
    }

    public static HistoryException Missing(MigrationDirectory directory, Revision missing) => new(
        RuntimeDiagnostics.AppliedFileMissing,
        $"The version {missing.Version} ({missing.Description}) was applied to this database and is not among the migrations in {directory.Path}. " +
        "Restore its file; or, if this is another project's database, correct the connection string.");

    /// <summary>
    /// A file's row in atlas.sum covers all files before it, so it changes when an older file is merged in later. What the row was when
    /// the file ran is the digest without the files that came after: those applied later, and those still not applied.
    /// </summary>
    private static IEnumerable<string> EarlierHashes(MigrationDirectory directory, MigrationFile file, Dictionary<string, Revision> byVersion)
    {
        var executedAt = byVersion[file.Version].ExecutedAt;
        yield return HashOf(directory, file, other => !byVersion.TryGetValue(other.Version, out var revision) || revision.ExecutedAt <= executedAt);
        yield return HashOf(directory, file, other => byVersion.TryGetValue(other.Version, out var revision) && revision.ExecutedAt <= executedAt);
        yield return HashOf(directory, file, other => byVersion.ContainsKey(other.Version));
    }

    private static string HashOf(MigrationDirectory directory, MigrationFile file, Func<MigrationFile, bool> wasThere)
    {
        var chain = directory.WithFiles(directory.Files.Where(other => other == file || wasThere(other)));
        return AtlasSum.Compute(chain).Entries.FirstOrDefault(entry => entry.Name == file.Path)?.Hash ?? "";
    }
}
