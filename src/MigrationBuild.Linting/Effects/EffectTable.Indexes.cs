using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <content>Indexes.</content>
public sealed partial class EffectTable
{
    private static readonly HashSet<string> LongTypes = new(StringComparer.Ordinal) { "text", "varchar", "bpchar", "citext", "bytea", "json", "jsonb", "xml", "tsvector" };

    /// <summary>An index ON ONLY a partitioned table is an empty shell; one that is there already is not built.</summary>
    private IEnumerable<Effect> OfCreateIndex(IndexStmt index)
    {
        var table = Resolve(index.Relation.Name);
        var mode = index.IsConcurrent && !IsTemporary(table) ? LockMode.ShareUpdateExclusive : LockMode.Share;
        if (Exists(index, table))
        {
            return [On(index, table, mode)];
        }

        var isPartitioned = FindTable(table) is { PartitionKey: not null };
        return Family(table).Where(each => each == table || (isPartitioned && !index.Relation.IsOnly)).SelectMany(each => OfCreateIndex(index, each, mode));
    }

    /// <summary>A partition whose index fits already gives that one.</summary>
    private IEnumerable<Effect> OfCreateIndex(IndexStmt index, QualifiedName table, LockMode mode)
    {
        var made = NewIndexes(index, table).ToList();
        var isBuilt = HasRows(table) && !index.Relation.IsOnly && (made.Count > 0 || table == Resolve(index.Relation.Name));
        var taken = from part in _after.Catalog.FindHeap(table)?.Indexes.AsEnumerable() ?? []
                    where part.Parent is not null && _before.Catalog.FindHeap(table)?.Indexes.Find(part.Name) is { Parent: null }
                    select OnIndex(index, table, part.Name, mode);
        var effect = On(index, table, mode, isBuilt ? Work.Scan | Work.BuildIndex : Work.None) with { CanFailOnData = isBuilt && CanFail(index, table) };
        return made.Concat(taken).Prepend(effect);
    }

    /// <summary>Values may be there twice, an expression may have none, a key may be too long for a page.</summary>
    private bool CanFail(IndexStmt index, QualifiedName table) =>
        index.IsUnique
        || index.Elements.Any(element => element.Value is not ColumnRef)
        || (index.AccessMethod is null or { Name: "btree" or "gist" }
            && index.Elements.Concat(index.Including).Any(element => element.Value is ColumnRef column
                && FindTable(table)?.FindColumn(column.Name)?.Type is { } type && IsLong(type)));

    private static bool IsLong(DataType type) => type.IsArray || (LongTypes.Contains(type.Name.Name) && type.Modifiers.IsEmpty);

    private bool Exists(IndexStmt index, QualifiedName table) =>
        index is { IfNotExists: true, Name: { } name } && (_before.Catalog.Schemas.Find(table.Schema)?.HasRelationNamed(name.Name) ?? false);

    private bool IsTemporary(QualifiedName table) => FindTable(table) is { Persistence: Persistence.Temporary };

    private IEnumerable<Effect> OfReindex(ReindexStmt reindex)
    {
        var mode = reindex.IsConcurrent ? LockMode.ShareUpdateExclusive : LockMode.Share;
        return reindex switch
        {
            { Target: ReindexTarget.Index, Name: { } index } => OfReindexIndex(reindex, index, mode),
            { Target: ReindexTarget.Table, Name: { } table } =>
                [.. OfReindex(reindex, LeavesOf(Resolve(table)), mode), .. OfListedParts(reindex, Resolve(table), mode)],
            { Target: ReindexTarget.Schema, Name: { } schema } =>
                OfReindex(reindex, _before.Catalog.Heaps().Select(heap => heap.Key).Where(heap => heap.Schema == schema.Name && HasRows(heap)), mode),
            { Target: ReindexTarget.Database } => OfReindex(reindex, _before.Catalog.Heaps().Select(heap => heap.Key).Where(HasRows), mode),
            _ => [],
        };
    }

    /// <summary>The partitions that have rows; a table that is not partitioned stands for itself.</summary>
    private IEnumerable<QualifiedName> LeavesOf(QualifiedName table) =>
        FindTable(table) is { PartitionKey: not null } ? Family(table).Where(HasRows) : [table];

    private IEnumerable<Effect> OfReindex(ReindexStmt reindex, IEnumerable<QualifiedName> tables, LockMode mode) =>
        from table in tables
        from effect in OnIndexes(reindex, table, LockMode.AccessExclusive, Work.RebuildIndexes)
            .Prepend(On(reindex, table, mode, HasIndexes(table) ? Work.Scan | Work.RebuildIndexes : Work.None) with { CanFailOnData = CanFail(table) })
        select effect;

    private IEnumerable<Effect> OfReindexIndex(ReindexStmt reindex, ObjectName index, LockMode mode)
    {
        var name = FindIndex(index) ?? _before.Names.Qualify(index);
        var table = TableOfIndex(name) ?? name;
        return
        [
            .. from part in HasRows(table) ? [(Table: table, Index: name.Name)] : PartsOf(table, name.Name)
               from effect in new[]
               {
                   On(reindex, part.Table, mode, Work.Scan | Work.RebuildIndexes) with { CanFailOnData = IsInvalid(part.Table, part.Index) },
                   OnIndex(reindex, part.Table, part.Index, LockMode.AccessExclusive, Work.RebuildIndexes),
               }
               select effect,
            .. OfListedParts(reindex, table, mode),
            .. HasRows(table) ? [] : new[] { OnIndex(reindex, table, name.Name, LockMode.AccessExclusive) },
        ];
    }

    /// <summary>To list the partitions they are locked, CONCURRENTLY or not, until that is done.</summary>
    private IEnumerable<Effect> OfListedParts(ReindexStmt reindex, QualifiedName table, LockMode mode) =>
        FindTable(table) is { PartitionKey: not null } ? OnAll(reindex, Descendants(table), LockMode.Share).Prepend(On(reindex, table, mode)) : [];

    /// <summary>The parts of a partitioned index that are built: those of partitions with rows.</summary>
    private IEnumerable<(QualifiedName Table, string Index)> PartsOf(QualifiedName partitioned, string index) =>
        from child in _before.Catalog.ChildrenOf(partitioned)
        let part = child.Value.Indexes.Where(each => each.Parent == index).Select(each => each.Name)
            .Concat(child.Value.Constraints.Where(each => each.HasIndex && each.Parent == index).Select(each => each.Name)).FirstOrDefault()
        where part is not null
        from leaf in HasRows(child.Key) ? [(child.Key, part)] : PartsOf(child.Key, part)
        select leaf;

    /// <summary>Only an index that was left unfinished may find rows that it cannot hold.</summary>
    private bool CanFail(QualifiedName table) => _before.Catalog.FindHeap(table)?.Indexes.Any(index => IsInvalid(table, index.Name)) ?? false;

    private bool IsInvalid(QualifiedName table, string index) => _before.Catalog.FindHeap(table)?.Indexes.Find(index) is { Valid: false };

    private IEnumerable<Effect> OfCluster(ClusterStmt cluster)
    {
        var tables = cluster.Relation is { } name
            ? FindTable(Resolve(name)) is { PartitionKey: not null } ? Family(Resolve(name)) : [Resolve(name)]
            : _before.Catalog.Tables().Where(table => table.Value.ClusteredIndex is not null).Select(table => table.Key);
        return tables.SelectMany(table => Rewritten(cluster, table, LockMode.AccessExclusive));
    }

    /// <summary><c>ALTER INDEX</c>: the table that it belongs to is not locked.</summary>
    private IEnumerable<Effect> OfAlterIndex(AlterTableCmd command, ObjectName index) => command switch
    {
        SetTablespaceCmd set => [OnIndex(set, index, LockMode.AccessExclusive, Work.RebuildIndexes)],
        AttachPartitionCmd attach => OfAttachIndex(attach, index),
        _ => [OnIndex(command, index, AlterLocks.Of(command))],
    };

    private IEnumerable<Effect> OfAttachIndex(AttachPartitionCmd attach, ObjectName index)
    {
        var (whole, part) = (OnIndex(attach, index, LockMode.ShareUpdateExclusive), OnIndex(attach, attach.Partition, LockMode.AccessExclusive));
        return [whole, part, On(attach, whole.Relation, LockMode.AccessShare), On(attach, part.Relation, LockMode.AccessShare)];
    }
}
