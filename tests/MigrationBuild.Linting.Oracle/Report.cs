using MigrationBuild.Linting.Tests.Truth;
using MigrationBuild.Postgres.Syntax.Maintenance;

namespace MigrationBuild.Linting.Oracle;

/// <summary>What two looks at a database say of the statement between them.</summary>
internal static class Report
{
    public static MeasuredAnswer Of(
        MeasuredAnswer answer, Snapshot before, Dictionary<uint, long> rowsBefore, Snapshot after, Dictionary<uint, long> rowsAfter, LockList locks)
    {
        var kept = before.Relations.Values.Where(each => after.Relations.ContainsKey(each.Id)).ToList();
        var emptied = kept.Where(each => IsMoved(each) && rowsBefore.GetValueOrDefault(each.Id) > 0 && (rowsAfter.GetValueOrDefault(each.Id) == 0 || !after.Relations[each.Id].IsPopulated)).ToList();
        var scanned = kept.Where(each => each.HasRows && rowsBefore.GetValueOrDefault(each.Id) is > 0 and var rows && RowsRead(each) >= rows);
        return answer with
        {
            Locks = LocksOf(isIndex: false, LockMode.AccessShare),
            IndexLocks = LocksOf(isIndex: true, LockMode.RowExclusive),
            Rewrites = Names(kept.Where(each => each.HasRows && IsMoved(each)).Except(emptied)),
            SequenceRewrites = Names(kept.Where(each => each.Kind == 'S' && IsMoved(each))),
            Builds = Names(after.Relations.Values.Where(each => each.Kind == 'i' && before.Relations.ContainsKey(each.Table) && !before.Relations.ContainsKey(each.Id) && before.Find(each.Name) is null)),
            Rebuilds = Names(before.Relations.Values.Where(each => each.Kind == 'i' && after.Find(each.Name) is { File: var file } && file != each.File && emptied.All(table => table.Id != each.Table))),
            Scans = Names(scanned.Except(emptied)),
            Empties = Names(emptied),
            Writes = Names(kept.Where(each => each.HasRows && after.Relations[each.Id].Written > each.Written)),
        };

        bool IsMoved(Snapshot.Entry entry) => entry.File != after.Relations[entry.Id].File;

        // A table that is written anew in the order of an index is read by that.
        long RowsRead(Snapshot.Entry entry)
        {
            var now = after.Relations[entry.Id];
            return now.Read - entry.Read + (IsMoved(entry) ? now.Fetched - entry.Fetched : 0);
        }

        Dictionary<string, LockMode> LocksOf(bool isIndex, LockMode weakest) => locks.Locks
            .Where(each => each.Value >= weakest && before.Relations.TryGetValue(each.Key, out var relation) && relation.IsIndex == isIndex)
            .OrderBy(each => before.Relations[each.Key].Name, StringComparer.Ordinal)
            .ToDictionary(each => before.Relations[each.Key].Name, each => each.Value);
    }

    /// <summary>What was seen in any of several runs.</summary>
    public static MeasuredAnswer Union(MeasuredAnswer one, MeasuredAnswer other) => one with
    {
        Locks = Union(one.Locks, other.Locks),
        IndexLocks = Union(one.IndexLocks, other.IndexLocks),
        Rewrites = Union(one.Rewrites, other.Rewrites),
        SequenceRewrites = Union(one.SequenceRewrites, other.SequenceRewrites),
        Builds = Union(one.Builds, other.Builds),
        Rebuilds = Union(one.Rebuilds, other.Rebuilds),
        Scans = Union(one.Scans, other.Scans),
        Empties = Union(one.Empties, other.Empties),
        Writes = Union(one.Writes, other.Writes),
    };

    private static Dictionary<string, LockMode> Union(Dictionary<string, LockMode> one, Dictionary<string, LockMode> other) => one.Concat(other)
        .GroupBy(each => each.Key, each => each.Value)
        .OrderBy(each => each.Key, StringComparer.Ordinal)
        .ToDictionary(each => each.Key, each => each.Max());

    private static string[] Union(string[] one, string[] other) => [.. one.Union(other).Order(StringComparer.Ordinal)];

    private static string[] Names(IEnumerable<Snapshot.Entry> relations) => [.. relations.Select(each => each.Name).Order(StringComparer.Ordinal)];
}
