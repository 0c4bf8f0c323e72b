using MigrationBuild.Npgsql.Applying;
using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Npgsql.Reverting;

/// <summary>Which migrations a database has had, and how many of them are to be taken back.</summary>
/// <param name="Applied">All of them in their order, those included that a baseline stands for.</param>
/// <param name="Count">How many, from the end, are taken back.</param>
internal sealed record DownSelection(EquatableArray<MigrationFile> Applied, int Count)
{
    /// <exception cref="HistoryException">Bundle and history do not go together, or what is asked for was not run here.</exception>
    public static DownSelection Create(MigrationDirectory directory, IReadOnlyList<Revision> revisions, DownOptions options)
    {
        Check(directory, revisions);
        var versions = revisions.Select(revision => revision.Version).ToHashSet(StringComparer.Ordinal);
        var baseline = revisions.LastOrDefault(revision => revision.Type.HasFlag(RevisionType.Baseline));
        var standing = directory.Files.Where(file => baseline is not null && string.CompareOrdinal(file.Version, baseline.Version) <= 0).ToList();
        var checkpoint = Math.Max(0, standing.FindLastIndex(file => FileDirectives.Read(directory.SourceOf(file), []).IsCheckpoint));
        var applied = standing.Skip(checkpoint).Concat(directory.Files.Where(file => versions.Contains(file.Version) && !standing.Contains(file))).ToEquatableArray();
        var run = applied.Skip(standing.Count - checkpoint).ToList();
        if (options.ToVersion is { } version)
        {
            return new DownSelection(applied, After(directory, run, version, versions, baseline));
        }

        return run.Count == 0 && baseline is not null ? throw NotRun(baseline) : new DownSelection(applied, Math.Min(options.Count, run.Count));
    }

    private static int After(MigrationDirectory directory, List<MigrationFile> run, string version, HashSet<string> versions, Revision? baseline)
    {
        if (!directory.Files.Any(file => file.Version == version))
        {
            throw new HistoryException(RuntimeDiagnostics.UnknownVersion, $"--to-version {version}: there is no such migration. The newest is {directory.Newest?.Version ?? "none"}.");
        }

        if (baseline is not null && string.CompareOrdinal(version, baseline.Version) < 0)
        {
            throw NotRun(baseline);
        }

        return versions.Contains(version)
            ? run.Count(file => string.CompareOrdinal(file.Version, version) > 0)
            : throw new HistoryException(
                RuntimeDiagnostics.NotRunHere,
                $"--to-version {version}: that migration was not applied to this database, so there is no way back to it. 'status' lists what was.");
    }

    private static HistoryException NotRun(Revision baseline) => new(
        RuntimeDiagnostics.NotRunHere,
        $"{baseline.Version} ({baseline.Description}) and all before it were not run on this database but declared applied (--baseline), so they are not taken back.");

    /// <summary>What the database has must be known to the last statement.</summary>
    private static void Check(MigrationDirectory directory, IReadOnlyList<Revision> revisions)
    {
        var known = directory.Files.Select(file => file.Version).ToHashSet(StringComparer.Ordinal);
        if (revisions.FirstOrDefault(revision => !known.Contains(revision.Version)) is { } missing)
        {
            throw AppliedFiles.Missing(directory, missing);
        }

        if (revisions.FirstOrDefault(revision => revision.IsPartial && !revision.IsBeingTakenBack) is { } partial)
        {
            throw new HistoryException(
                RuntimeDiagnostics.HalfTakenBack,
                $"{partial.Version} ({partial.Description}) is applied in part: its run broke off after {partial.Applied} of {partial.Total} statements. Nothing was taken back. " +
                "Run 'apply', which goes on there, or undo these statements by hand and delete its row of the revisions table.");
        }

        if (AppliedFiles.FindEdited(directory, revisions).FirstOrDefault() is { } edited)
        {
            throw new HistoryException(new SourceDiagnostic(
                RuntimeDiagnostics.AppliedFileEdited,
                directory.SourceOf(edited),
                default,
                "This file was edited after it was applied to this database, so what takes it back is not known. Nothing was taken back. Restore it, or accept it as it " +
                "is: apply --allow-edited."));
        }
    }
}
