using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What ALTER COLUMN may not do where parents or children have the column too.</summary>
internal static class InheritedColumns
{
    /// <summary>Whether the server refuses the change, which is raised.</summary>
    public static bool Forbid(StatementReplay replay, QualifiedName table, Column column, AlterTableCmd command, AlterReach reach)
    {
        if (Problem(replay, table, column, command, reach) is not { } problem)
        {
            return false;
        }

        replay.Fail(ServerError.InvalidTableDefinition, command, problem);
        return true;
    }

    private static string? Problem(StatementReplay replay, QualifiedName table, Column column, AlterTableCmd command, AlterReach reach)
    {
        var owner = replay.Table(table);
        var leavesOut = Inheritance.LeavesOutChildren(replay, table, reach);
        return command switch
        {
            SetNotNullCmd when leavesOut && owner.PartitionKey is not null && replay.Catalog.ChildrenOf(table).Any(child => child.Value.FindColumn(column.Name) is { NotNull: false })
                => "constraint must be added to child tables too",
            DropNotNullCmd when leavesOut && owner.PartitionKey is not null => "cannot remove constraint from only the partitioned table when partitions exist",
            DropNotNullCmd when reach != AlterReach.Inherited && owner.PrimaryKey?.Columns.Contains(column.Name) != true && IsRequiredByParent(replay, owner, column)
                => replay.State.TargetVersion < 18
                    ? $"column \"{column.Name}\" is marked NOT NULL in parent table"
                    : $"cannot drop inherited constraint \"{NotNulls.NameOf(owner, column)}\" of relation \"{table.Name}\"",
            SetExpressionCmd when leavesOut => "ALTER TABLE / SET EXPRESSION must be applied to child tables too",
            DropExpressionCmd when leavesOut => "ALTER TABLE / DROP EXPRESSION must be applied to child tables too",
            DropExpressionCmd when reach != AlterReach.Inherited && column.ParentCount > 0 => "cannot drop generation expression from inherited column",
            AddIdentityCmd when owner.PartitionOf is not null && replay.State.TargetVersion >= 17 => "cannot add identity to a column of a partition",
            _ => null,
        };
    }

    /// <summary>Whether a parent says NOT NULL. Before PostgreSQL 18 only partitions are held to that.</summary>
    public static bool IsRequiredByParent(StatementReplay replay, Table table, Column column)
        => table.Parents
            .Any(parent => (table.PartitionOf is not null || replay.State.TargetVersion >= 18) && replay.Table(parent).FindColumn(column.Name) is { PassesNotNull: true });
}
