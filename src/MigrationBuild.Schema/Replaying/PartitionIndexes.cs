using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>ALTER INDEX … ATTACH PARTITION</c>: <c>ATExecAttachPartitionIdx</c>.</summary>
internal static class PartitionIndexes
{
    public static void Attach(StatementReplay replay, QualifiedName index, AttachPartitionCmd command)
    {
        if (replay.Names.FindIndex(command.Partition) is not { } part)
        {
            replay.Fail(ServerError.UndefinedTable, command.Partition, $"relation \"{command.Partition}\" does not exist");
            return;
        }

        if (replay.Catalog.FindTableOfIndex(index) is not Table { PartitionKey: not null } whole || replay.Catalog.FindTableOfIndex(part) is not Table partition)
        {
            replay.Fail(ServerError.WrongObjectType, command, $"\"{index.Name}\" is not a partitioned index");
            return;
        }

        var (wholeName, partitionName) = (index with { Name = whole.Name }, part with { Name = partition.Name });
        if (ParentOf(partition, part.Name) is { } parent)
        {
            if (parent != index.Name || partition.PartitionOf?.Parent != wholeName)
            {
                Refuse(replay, command, index, part, $"index \"{part.Name}\" is already attached to another index");
            }

            return;
        }

        if (partition.PartitionOf?.Parent != wholeName)
        {
            Refuse(replay, command, index, part, $"index \"{part.Name}\" is not an index on any partition of table \"{whole.Name}\"");
        }
        else if (ShapeOf(whole, index.Name) != ShapeOf(partition, part.Name))
        {
            Refuse(replay, command, index, part, "the index definitions do not match");
        }
        else if (whole.Constraints.ContainsKey(index.Name) && !partition.Constraints.ContainsKey(part.Name))
        {
            Refuse(
                replay,
                command,
                index,
                part,
                $"the index \"{index.Name}\" belongs to a constraint in table \"{whole.Name}\" but no constraint exists for index \"{part.Name}\"");
        }
        else
        {
            replay.Put(partitionName, partition.Indexes.Find(part.Name) is { } own
                ? partition.With(own with { Parent = index.Name })
                : partition.With(partition.Constraints[part.Name] with { Parent = index.Name, IsLocal = false, ParentCount = 1 }));
            Validate(replay, wholeName, index.Name);
        }
    }

    /// <summary>The index is valid once every partition has a valid part of it, and so may be the one that it is itself a part of.</summary>
    private static void Validate(StatementReplay replay, QualifiedName table, string index)
    {
        var owner = replay.Table(table);
        if (owner.Indexes.Find(index) is not { Valid: false } whole
            || !replay.Catalog.ChildrenOf(table).All(partition => partition.Value.Indexes.Any(part => part.Parent == index && part.Valid)))
        {
            return;
        }

        replay.Put(table, owner.With(whole with { Valid = true }));
        if (whole.Parent is { } parent)
        {
            Validate(replay, owner.PartitionOf!.Parent, parent);
        }
    }

    private static string? ParentOf(Table table, string index) => table.Indexes.Find(index) is { } own ? own.Parent : table.Constraints.Find(index)?.Parent;

    private static IndexShape? ShapeOf(Table table, string index) => table.Indexes.Find(index) is { } own ? IndexShape.Of(own) : IndexShape.Of(table.Constraints[index]);

    private static void Refuse(StatementReplay replay, AttachPartitionCmd command, QualifiedName index, QualifiedName part, string detail)
        => replay.Fail(ServerError.ObjectNotInPrerequisiteState, command, $"cannot attach index \"{part.Name}\" as a partition of index \"{index.Name}\": {detail}");
}
