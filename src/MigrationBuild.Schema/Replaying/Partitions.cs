using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>PARTITION OF</c>, <c>ATTACH PARTITION</c> and <c>DETACH PARTITION</c>.</summary>
internal static class Partitions
{
    /// <summary>Makes a table that is being created a partition, with the columns and checks of the whole. Its other parts come when it has all columns.</summary>
    public static void Make(StatementReplay replay, QualifiedName name, QualifiedName parent, PartitionBound bound, SyntaxNode node)
    {
        if (replay.Table(parent).PartitionKey is null)
        {
            replay.Fail(ServerError.WrongObjectType, node, $"\"{parent.Name}\" is not partitioned");
            return;
        }

        if (Bound(replay, name, parent, bound) is { } spec)
        {
            Inheritance.Merge(replay, name, parent, node);
            replay.Put(name, replay.Table(name) with { PartitionOf = new Partition(parent, spec) });
        }
    }

    public static void Attach(StatementReplay replay, QualifiedName parent, AttachPartitionCmd attach)
    {
        if (!IsPartitioned(replay, parent, attach) || replay.RequireTable(attach.Partition) is not { } name)
        {
            return;
        }

        var (table, whole) = (replay.Table(name), replay.Table(parent));
        var (error, problem) = table.PartitionOf is not null ? (ServerError.WrongObjectType, $"\"{name.Name}\" is already a partition")
            : table.OfType is not null ? (ServerError.WrongObjectType, "cannot attach a typed table as partition")
            : !table.Inherits.IsEmpty ? (ServerError.WrongObjectType, "cannot attach inheritance child as partition")
            : table.PartitionKey is null && replay.Catalog.ChildrenOf(name).Any() ? (ServerError.WrongObjectType, "cannot attach inheritance parent as partition")
            : name == parent || Descends(replay, parent, name) ? (ServerError.DuplicateTable, "circular inheritance not allowed")
            : table.Columns.FirstOrDefault(column => whole.FindColumn(column.Name) is null) is { } extra
                ? (ServerError.DatatypeMismatch, $"table \"{name.Name}\" contains column \"{extra.Name}\" not found in parent \"{parent.Name}\"")
            : table.Columns.FirstOrDefault(column => column.Identity is not null) is { } identity && replay.State.TargetVersion >= 17
                ? (ServerError.InvalidTableDefinition, $"table \"{name.Name}\" being attached contains an identity column \"{identity.Name}\"")
            : (ServerError.WrongObjectType, null);
        if (problem is not null)
        {
            replay.Fail(error, attach.Partition, problem);
            return;
        }

        if (Bound(replay, name, parent, attach.Bound!) is not { } bound)
        {
            return;
        }

        Inheritance.Tie(replay, name, parent, attach);
        if (!replay.Failed)
        {
            replay.Put(name, replay.Table(name) with { PartitionOf = new Partition(parent, bound) });
            PartitionParts.AddAll(replay, name, parent, attach);
        }
    }

    public static void Detach(StatementReplay replay, QualifiedName parent, DetachPartitionCmd detach)
    {
        if (!IsPartitioned(replay, parent, detach) || replay.RequireTable(detach.Partition) is not { } name)
        {
            return;
        }

        if (replay.Table(name).PartitionOf?.Parent != parent)
        {
            replay.Fail(ServerError.UndefinedTable, detach.Partition, $"relation \"{name.Name}\" is not a partition of relation \"{parent.Name}\"");
            return;
        }

        var isPending = replay.Table(name).PartitionOf!.IsDetaching;
        if (isPending != detach.IsFinalize)
        {
            replay.Fail(
                ServerError.ObjectNotInPrerequisiteState,
                detach,
                !isPending ? $"cannot complete detaching partition \"{name.Name}\""
                    : detach.IsConcurrent ? $"partition \"{name.Name}\" already pending detach in partitioned table \"{parent}\""
                    : $"cannot detach partition \"{name.Name}\"");
            return;
        }

        if (detach.IsConcurrent && replay.Catalog.ChildrenOf(parent).Any(partition => partition.Value.PartitionOf!.Bound is DefaultBoundSpec))
        {
            replay.Fail(ServerError.ObjectNotInPrerequisiteState, detach, "cannot detach partitions concurrently when a default partition exists");
            return;
        }

        if (detach.IsConcurrent)
        {
            PartitionConstraints.Keep(replay, name, detach);
        }

        replay.Put(name, replay.Table(name) with { PartitionOf = null });
        Inheritance.Untie(replay, name, replay.Table(parent));
        PartitionParts.Release(replay, name);
    }

    private static bool IsPartitioned(StatementReplay replay, QualifiedName parent, AlterTableCmd command)
    {
        if (replay.Table(parent).PartitionKey is not null)
        {
            return true;
        }

        replay.Fail(ServerError.InvalidObjectDefinition, command, $"table \"{parent.Name}\" is not partitioned");
        return false;
    }

    private static PartitionBoundSpec? Bound(StatementReplay replay, QualifiedName name, QualifiedName parent, PartitionBound written)
    {
        if (PartitionBounds.From(replay, parent, written) is not { } bound)
        {
            return null;
        }

        foreach (var other in replay.Catalog.ChildrenOf(parent))
        {
            if (PartitionOverlap.Exists(bound, other.Value.PartitionOf!.Bound))
            {
                replay.Fail(ServerError.InvalidObjectDefinition, written, bound is DefaultBoundSpec
                    ? $"partition \"{name.Name}\" conflicts with existing default partition \"{other.Key.Name}\""
                    : $"partition \"{name.Name}\" would overlap partition \"{other.Key.Name}\"");
                return null;
            }
        }

        return bound;
    }

    private static bool Descends(StatementReplay replay, QualifiedName table, QualifiedName from)
        => replay.Table(table).PartitionOf is { } partition && (partition.Parent == from || Descends(replay, partition.Parent, from));
}
