using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>PARTITION OF</c>, <c>ATTACH PARTITION</c> and <c>DETACH PARTITION</c>.</summary>
internal static class Partitions
{
    /// <summary>What makes a table a partition; null where it cannot be one, which is raised.</summary>
    public static Partition? Of(StatementReplay replay, QualifiedName parent, PartitionBound bound, SyntaxNode node)
    {
        if (replay.Table(parent).PartitionKey is null)
        {
            replay.Fail(ServerError.WrongObjectType, node, $"\"{parent.Name}\" is not partitioned");
            return null;
        }

        return PartitionBounds.From(replay, parent, bound) is { } spec ? new Partition(parent, spec) : null;
    }

    public static void Attach(StatementReplay replay, QualifiedName parent, AttachPartitionCmd attach)
    {
        if (replay.RequireTable(attach.Partition) is not { } name || Of(replay, parent, attach.Bound!, attach) is not { } partition)
        {
            return;
        }

        if (replay.Table(name).PartitionOf is not null)
        {
            replay.Fail(ServerError.WrongObjectType, attach.Partition, $"\"{name.Name}\" is already a partition");
            return;
        }

        replay.Put(name, replay.Table(name) with { PartitionOf = partition });
    }

    public static void Detach(StatementReplay replay, QualifiedName parent, DetachPartitionCmd detach)
    {
        if (replay.RequireTable(detach.Partition) is not { } name)
        {
            return;
        }

        if (replay.Table(name).PartitionOf?.Parent != parent)
        {
            replay.Fail(ServerError.UndefinedTable, detach.Partition, $"relation \"{name.Name}\" is not a partition of relation \"{parent.Name}\"");
            return;
        }

        replay.Put(name, replay.Table(name) with { PartitionOf = null });
    }
}
