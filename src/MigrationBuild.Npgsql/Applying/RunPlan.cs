using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>What a run has to do, from what the bundle holds and the database remembers.</summary>
/// <param name="Baseline">The file that is to be declared applied first; null mostly.</param>
/// <param name="Files">The files to run, in order.</param>
/// <param name="OutOfOrder">Files that are older than the newest one applied and were never applied.</param>
internal sealed record RunPlan(MigrationFile? Baseline, EquatableArray<MigrationFile> Files, EquatableArray<MigrationFile> OutOfOrder)
{
    /// <exception cref="HistoryException">Bundle and history do not go together.</exception>
    public static RunPlan Create(MigrationDirectory directory, IReadOnlyList<Revision> revisions, ApplyOptions options)
    {
        var plan = revisions.Count == 0 ? Begin(directory, options) : Continue(directory, revisions, options);
        return plan with { Files = Cut(directory, plan.Files, options).ToEquatableArray() };
    }

    /// <summary>A fresh database starts at the newest checkpoint, which stands for all before it.</summary>
    private static RunPlan Begin(MigrationDirectory directory, ApplyOptions options)
    {
        var files = directory.Files;
        if (options.Baseline is { } version)
        {
            var at = IndexOf(directory, version, "--baseline");
            return new RunPlan(files[at], files.Skip(at + 1).Where(file => !IsCheckpoint(directory, file)).ToEquatableArray(), default);
        }

        var checkpoint = files.LastOrDefault(file => IsCheckpoint(directory, file));
        return new RunPlan(null, files.SkipWhile(file => checkpoint is not null && file != checkpoint).ToEquatableArray(), default);
    }

    private static RunPlan Continue(MigrationDirectory directory, IReadOnlyList<Revision> revisions, ApplyOptions options)
    {
        var byVersion = revisions.ToDictionary(revision => revision.Version, StringComparer.Ordinal);
        var newest = revisions[^1].Version;
        var first = revisions[0];
        var outOfOrder = new List<MigrationFile>();
        var pending = new List<MigrationFile>();
        foreach (var file in directory.Files)
        {
            var isOld = string.CompareOrdinal(file.Version, newest) < 0;
            if (byVersion.TryGetValue(file.Version, out var revision))
            {
                if (revision.IsPartial)
                {
                    pending.Add(file);
                }
            }
            else if (isOld && !IsCovered(directory, first, file))
            {
                outOfOrder.Add(file);
            }
            else if (!isOld && !IsCheckpoint(directory, file))
            {
                pending.Add(file);
            }
        }

        if (outOfOrder.Count > 0 && options.Order == ExecutionOrder.Linear)
        {
            var names = string.Join(", ", outOfOrder.Select(file => file.Path));
            throw new HistoryException(new SourceDiagnostic(
                RuntimeDiagnostics.OutOfOrder,
                directory.SourceOf(outOfOrder[0]),
                default,
                $"{names} was never applied and is older than {newest}, which was. Give it a newer version (rename it, then 'dotnet migrations hash'), " +
                "or apply with --exec-order non-linear to run it now, or linear-skip to leave it out."));
        }

        var files = options.Order == ExecutionOrder.NonLinear ? outOfOrder.Concat(pending) : pending;
        return new RunPlan(null, files.ToEquatableArray(), outOfOrder.ToEquatableArray());
    }

    /// <summary>Whether a file that was never applied need not be: the history began with a baseline or checkpoint that stands for it.</summary>
    private static bool IsCovered(MigrationDirectory directory, Revision first, MigrationFile file)
    {
        if (IsCheckpoint(directory, file))
        {
            return true;
        }

        var isStart = first.Type.HasFlag(RevisionType.Baseline)
            || directory.Files.Any(other => other.Version == first.Version && IsCheckpoint(directory, other));
        return isStart && string.CompareOrdinal(file.Version, first.Version) < 0;
    }

    private static IEnumerable<MigrationFile> Cut(MigrationDirectory directory, EquatableArray<MigrationFile> files, ApplyOptions options)
    {
        IEnumerable<MigrationFile> cut = files;
        if (options.ToVersion is { } version)
        {
            var last = directory.Files[IndexOf(directory, version, "--to-version")].Version;
            cut = cut.Where(file => string.CompareOrdinal(file.Version, last) <= 0);
        }

        return options.Limit is { } limit ? cut.Take(limit) : cut;
    }

    private static int IndexOf(MigrationDirectory directory, string version, string option)
    {
        for (var i = directory.Files.Count - 1; i >= 0; i--)
        {
            if (directory.Files[i].Version == version)
            {
                return i;
            }
        }

        throw new HistoryException(
            RuntimeDiagnostics.UnknownVersion,
            $"{option} {version}: there is no such migration. The newest is {directory.Newest?.Version ?? "none"}.");
    }

    private static bool IsCheckpoint(MigrationDirectory directory, MigrationFile file) =>
        FileDirectives.Read(directory.SourceOf(file), []).IsCheckpoint;
}
