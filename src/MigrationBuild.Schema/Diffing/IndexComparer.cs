using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>The difference in the indexes of a table or materialized view that both catalogs have.</summary>
internal static class IndexComparer
{
    private static readonly string[] FollowedParameters = ["autosummarize", "deduplicate_items", "fastupdate", "fillfactor", "gin_pending_list_limit"];

    public static IEnumerable<Change> Compare(QualifiedName relation, IEnumerable<TableIndex> old, IEnumerable<TableIndex> wanted, SchemaScope scope)
    {
        var before = old.ToList();
        var after = wanted.OrderBy(index => index.Origin).ToList();
        Pairing.Take(before, after, (left, right) => left.Name == right.Name && IsSame(left, right));
        foreach (var (left, right) in Pairing.Take(before, after, (left, right) => IsSame(left with { Name = right.Name }, right)))
        {
            yield return new RenameIndex(relation, left, right);
        }

        foreach (var (left, right) in Pairing.Take(before, after, (left, right) => left.Name == right.Name && IsAlterable(left, right)))
        {
            yield return new AlterIndex(relation, left, right);
        }

        foreach (var index in before.Where(index => IsManaged(index, scope)))
        {
            yield return new DropIndex(relation, index);
        }

        foreach (var index in after)
        {
            yield return new CreateIndex(relation, index);
        }
    }

    public static IEnumerable<SetComment> CommentChanges(QualifiedName relation, PersistentMap<TableIndex> old, PersistentMap<TableIndex> wanted)
        => wanted
            .Select(index => Comments.Change("INDEX", relation.Schema, index.Name, old.Find(index.Name)?.Comment, index.Comment))
            .OfType<SetComment>();

    /// <summary>An invalid index is no index: it is dropped and made again.</summary>
    private static bool IsSame(TableIndex left, TableIndex right)
        => (left.Valid || !right.Valid) && (left with { Comment = right.Comment, Parent = null, Valid = true }) == (right with { Parent = null, Valid = true });

    /// <summary>Whether nothing differs but parameters that the index follows from then on. A partitioned table's index has none to be changed, and others are for its build.</summary>
    private static bool IsAlterable(TableIndex left, TableIndex right)
        => left.Parent is null
            && right.Valid
            && IsSame(left with { StorageParameters = right.StorageParameters }, right)
            && left.StorageParameters.Concat(right.StorageParameters).GroupBy(parameter => parameter).Where(same => same.Count() == 1).All(changed => FollowedParameters.Contains(changed.Key.Name));

    private static bool IsManaged(TableIndex index, SchemaScope scope)
        => (scope.SpecialIndexes || (index.Where is null && index.Elements.All(element => element.Expression is null)))
            && (scope.ExtensionIndexMethods || index.Method is "btree" or "hash" or "gin" or "gist" or "spgist" or "brin");
}
