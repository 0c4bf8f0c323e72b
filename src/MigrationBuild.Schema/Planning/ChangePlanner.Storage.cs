using System.Globalization;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>How tables and columns are kept: statements that change the catalog only, in a moment.</summary>
internal sealed partial class ChangePlanner
{
    /// <param name="old">What the column has when the statement runs; null for a new one.</param>
    private void SetColumnStorage(QualifiedName table, Column column, ColumnStorage? old)
    {
        var actions = StorageActions(old ?? ColumnStorage.Default, column).Select(action => $"ALTER COLUMN {Name(column.Name)} {action}").ToList();
        if (actions.Count > 0)
        {
            Main(PlanPhase.ColumnStorage, $"How {table.Name}.{column.Name} is kept", AlterTableSql(table, string.Join(", ", actions)));
        }
    }

    private IEnumerable<string> StorageActions(ColumnStorage old, Column column)
    {
        var wanted = column.Storage;
        if (old.Strategy != wanted.Strategy)
        {
            yield return $"SET STORAGE {wanted.Strategy ?? StorageStrategies.Of(column.Type, desired)}";
        }

        if (old.Compression != wanted.Compression)
        {
            yield return $"SET COMPRESSION {wanted.Compression ?? "default"}";
        }

        if (old.Statistics != wanted.Statistics)
        {
            yield return $"SET STATISTICS {(wanted.Statistics ?? -1).ToString(CultureInfo.InvariantCulture)}";
        }

        foreach (var action in ParameterChanges(old.Parameters, wanted.Parameters))
        {
            yield return action;
        }
    }

    /// <summary>A table's own index or a constraint's that was just made for it serves as it is to.</summary>
    private void SetIndexRoles(QualifiedName table, string index, PlanStage stage)
    {
        if (desired.FindTable(table) is not { } wanted)
        {
            return;
        }

        if (wanted.ReplicaIdentity.Index == index)
        {
            SetReplicaIdentity(table, wanted.ReplicaIdentity, stage);
        }

        if (wanted.ClusteredIndex == index)
        {
            SetClusteredIndex(table, index, stage);
        }
    }

    private void AlterIndexRoles(AlterTable alter)
    {
        var (name, old, wanted) = alter;
        if (old.ReplicaIdentity != wanted.ReplicaIdentity && !IsMadeHere(wanted.ReplicaIdentity.Index))
        {
            var waits = _changes.Of(name).OfType<AlterColumn>().Any(column => column.New.NotNull && !column.Old.NotNull);
            SetReplicaIdentity(name, wanted.ReplicaIdentity, waits ? PlanStage.Validate : PlanStage.Main);
        }

        if (old.ClusteredIndex != wanted.ClusteredIndex && !IsMadeHere(wanted.ClusteredIndex))
        {
            SetClusteredIndex(name, wanted.ClusteredIndex, PlanStage.Main);
        }

        bool IsMadeHere(string? index) => index is not null && _changes.Of(name).Any(change => change switch
        {
            CreateIndex create => create.Index.Name == index,
            AddConstraint add => add.Constraint.Name == index,
            _ => false,
        });
    }

    private void SetReplicaIdentity(QualifiedName table, ReplicaIdentity identity, PlanStage stage)
        => Step(
            stage,
            identity.Index is null && !IsNewTable(table) ? PlanPhase.DropConstraints : PlanPhase.IndexRoles,
            $"What replication tells of a changed row of {table.Name}",
            AlterTableSql(table, "REPLICA IDENTITY " + identity.Kind switch
            {
                ReplicaIdentityKind.Index => $"USING INDEX {Name(identity.Index!)}",
                ReplicaIdentityKind.Full => "FULL",
                ReplicaIdentityKind.Nothing => "NOTHING",
                _ => "DEFAULT",
            }));

    private void SetClusteredIndex(QualifiedName table, string? index, PlanStage stage)
        => Step(
            stage,
            index is null ? PlanPhase.DropConstraints : PlanPhase.IndexRoles,
            $"The order in which CLUSTER puts the rows of {table.Name}",
            AlterTableSql(table, index is null ? "SET WITHOUT CLUSTER" : $"CLUSTER ON {Name(index)}"));
}
