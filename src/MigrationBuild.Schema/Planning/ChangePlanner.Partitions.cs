using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Tables that become partitions, are partitions otherwise, or leave.</summary>
internal sealed partial class ChangePlanner
{
    /// <summary>
    /// A check that says what the bound says is validated while the table is in use; PostgreSQL then need not read the rows when it attaches the table.
    /// </summary>
    private void AttachPartition(QualifiedName table, Partition partition)
    {
        var key = desired.FindTable(partition.Parent)!.PartitionKey!;
        var condition = PartitionConstraints.ConditionOf(key, partition.Bound);
        var helper = NameGenerator.Choose(table.Name, "partition", "check", desired.FindTable(table)!.Constraints.ContainsKey);
        if (condition is not null)
        {
            Main(
                PlanPhase.Helpers,
                $"{table.Name} is to hold the rows of its partition only; existing rows are checked later",
                AlterTableSql(table, $"ADD CONSTRAINT {Name(helper)} CHECK ({condition}) NOT VALID"));
            Validate(table, helper);
        }

        Step(PlanStage.Validate, PlanPhase.Partitions, $"Make {table.Name} a partition of {partition.Parent.Name}", TableDdl.Attach(table, partition));
        if (condition is not null)
        {
            Step(PlanStage.Validate, PlanPhase.HelpersDone, "The bound says it now", AlterTableSql(table, $"DROP CONSTRAINT {Name(helper)}"));
        }
    }

    /// <summary>Nobody may see the table without the partition's rows, so it leaves and comes back in one transaction.</summary>
    private void MovePartition(MovePartition move)
    {
        Main(PlanPhase.Detachments, $"Take {move.Table.Name} out of {move.Old.Parent.Name} to change its bound", TableDdl.Detach(move.Table, move.Old));
        Main(PlanPhase.Reattachments, $"Put {move.Table.Name} back under its new bound", TableDdl.Attach(move.Table, move.New));
        Report(
            PlanDiagnostics.PartitionMoved,
            desired.FindTable(move.Table)!.Origin,
            $"Partition {move.Table.Name} is to hold other rows: {move.New.Bound} instead of {move.Old.Bound}. The migration reads all its rows under an ACCESS EXCLUSIVE lock on {move.Old.Parent.Name}, and fails on rows that are beyond the new bound: move these first.");
    }

    /// <summary>A partition leaves its table before it is dropped, without blocking anyone where PostgreSQL can do that.</summary>
    private void DetachToDrop(QualifiedName table, Partition partition)
    {
        var hasDefault = current.ChildrenOf(partition.Parent).Any(sibling => sibling.Value.PartitionOf!.Bound is DefaultBoundSpec);
        if (hasDefault || HasRenames || partition.IsDetaching)
        {
            Main(PlanPhase.Detachments, $"Take {table.Name} out of {partition.Parent.Name}", TableDdl.Detach(table, partition));
            return;
        }

        Step(
            PlanStage.Detach,
            PlanPhase.Detachments,
            $"Take {table.Name} out of {partition.Parent.Name}; reads and writes go on meanwhile",
            $"{TableDdl.Detach(table, partition)} CONCURRENTLY");
    }

    /// <summary>Whether the table goes with a partitioned table that is dropped.</summary>
    private bool GoesWithItsTable(QualifiedName table)
        => current.FindTable(table)?.PartitionOf is { Parent: var parent } && (_changes.Of(parent).OfType<DropTable>().Any() || GoesWithItsTable(parent));

    /// <summary>The partitions that a table will have when its new indexes and keys are made; those that are attached later bring their own.</summary>
    private List<KeyValuePair<QualifiedName, Table>> PartitionsOf(QualifiedName table)
        => desired.FindTable(table) is { PartitionKey: not null }
            ? [.. desired.ChildrenOf(table).Where(partition => !_changes.Of(partition.Key).OfType<AttachPartition>().Any())]
            : [];

    private bool IsPartitioned(QualifiedName table) => current.FindTable(table)?.PartitionKey is not null;
}
