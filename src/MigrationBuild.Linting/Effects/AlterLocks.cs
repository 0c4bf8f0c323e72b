using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Linting.Effects;

/// <summary>What a command of <c>ALTER TABLE</c> asks of the table that is named: lock levels (<c>AlterTableGetLockLevel</c>), and how far it goes.</summary>
internal static class AlterLocks
{
    /// <summary>Storage parameters that take more than SHARE UPDATE EXCLUSIVE (<c>reloptions.c</c>).</summary>
    private static readonly HashSet<string> HeavyOptions = new(StringComparer.Ordinal)
    {
        "user_catalog_table", "security_barrier", "security_invoker", "check_option",
        "fastupdate", "gin_pending_list_limit", "autosummarize", "pages_per_range", "buffering",
    };

    public static LockMode Of(AlterTableCmd command) => command switch
    {
        AddConstraintCmd { Constraint: ForeignKeyConstraint } or EnableTriggerCmd => LockMode.ShareRowExclusive,
        SetOptionsCmd set => OfOptions(set.Options),
        ResetOptionsCmd reset => OfOptions(reset.Options),
        ValidateConstraintCmd or AttachPartitionCmd or DetachPartitionCmd { IsConcurrent: true } or DetachPartitionCmd { IsFinalize: true } => LockMode.ShareUpdateExclusive,
        SetStatisticsCmd or SetColumnOptionsCmd or ResetColumnOptionsCmd or ClusterOnCmd or SetWithoutClusterCmd => LockMode.ShareUpdateExclusive,
        _ => LockMode.AccessExclusive,
    };

    /// <summary>Whether it goes on to the partitions and to what inherits. A column that goes with ONLY becomes the children's own, so they are locked too.</summary>
    public static bool GoesOn(AlterTableCmd command, bool isPartitioned, bool isOnly) => command is DropColumnCmd || (!isOnly && GoesOn(command, isPartitioned));

    private static bool GoesOn(AlterTableCmd command, bool isPartitioned) => command switch
    {
        AddColumnCmd or AlterColumnTypeCmd or SetDefaultCmd or DropDefaultCmd or SetNotNullCmd or DropNotNullCmd => true,
        SetExpressionCmd or DropExpressionCmd or SetStatisticsCmd or SetStorageCmd => true,
        AddConstraintCmd { Constraint: CheckConstraint check } => !check.Characteristics.IsNoInherit,
        AddConstraintCmd { Constraint: ForeignKeyConstraint or UniqueConstraint or ExclusionConstraint } or EnableTriggerCmd => isPartitioned,
        AddConstraintCmd or DropConstraintCmd or ValidateConstraintCmd or AlterConstraintCmd => true,
        AddIdentityCmd or SetIdentityCmd or DropIdentityCmd => isPartitioned,
        _ => false,
    };

    private static LockMode OfOptions(IEnumerable<DefElem> options) =>
        options.Any(option => HeavyOptions.Contains(option.Name.Name)) ? LockMode.AccessExclusive : LockMode.ShareUpdateExclusive;
}
