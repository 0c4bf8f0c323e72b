using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using Nodes = MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Foreign keys: <c>ATAddForeignKeyConstraint</c>.</summary>
internal static class ForeignKeys
{
    public static void Add(StatementReplay replay, QualifiedName table, Nodes.ForeignKeyConstraint key, string? atColumn)
    {
        var columns = atColumn is null ? Columns(replay, table, key.Columns) : EquatableArray.Create(atColumn);
        if (replay.RequireTable(key.ReferencedTable) is not { } target)
        {
            return;
        }

        var referenced = replay.Table(target);
        if (referenced.Foreign is not null)
        {
            replay.Fail(ServerError.WrongObjectType, key.ReferencedTable, $"referenced relation \"{target.Name}\" is not a table");
            return;
        }

        if (key.ReferencedColumns.IsEmpty && referenced.PrimaryKey is null)
        {
            replay.Fail(ServerError.UndefinedObject, key.ReferencedTable, $"there is no primary key for referenced table \"{target.Name}\"");
            return;
        }

        var referencedColumns = key.ReferencedColumns.IsEmpty ? referenced.PrimaryKey!.Columns : Columns(replay, target, key.ReferencedColumns);
        var onDeleteColumns = Columns(replay, table, key.OnDeleteColumns);
        if (replay.Failed)
        {
            return;
        }

        if (key.Characteristics.IsNotValid && replay.Table(table).PartitionKey is not null && replay.State.TargetVersion < 18)
        {
            replay.Fail(ServerError.WrongObjectType, key, $"cannot add NOT VALID foreign key on partitioned table \"{table.Name}\" referencing relation \"{target.Name}\"");
            return;
        }

        if (columns.Count != referencedColumns.Count)
        {
            replay.Fail(ServerError.InvalidForeignKey, key, "number of referencing and referenced columns for foreign key disagree");
            return;
        }

        if (FindProblem(key, target, referenced, referencedColumns) is { } problem)
        {
            replay.Fail(ServerError.InvalidForeignKey, key, problem);
            return;
        }

        var name = key.Name is { } given
            ? NameGenerator.Truncate(given.Name)
            : RelationNames.ChooseConstraint(replay.Catalog, table.Schema, table.Name, NameGenerator.JoinColumns(columns), "fkey");
        if (TableConstraints.IsNameFree(replay, table, name, key))
        {
            replay.Put(table, replay.Table(table).With(new ForeignKeyConstraint(name, columns, target, referencedColumns)
            {
                OnDelete = (ReferentialAction)key.OnDelete,
                OnUpdate = (ReferentialAction)key.OnUpdate,
                OnDeleteColumns = onDeleteColumns,
                MatchFull = key.Match == Nodes.ForeignKeyMatch.Full,
                Validated = key.Characteristics.ChecksOldRows,
                Enforced = key.Characteristics.IsEnforced != false,
                IsPeriod = key.IsPeriod,
                Deferrability = TableConstraints.DeferrabilityOf(key.Characteristics),
                Origin = replay.OriginOf(key),
            }));
        }
    }

    private static string? FindProblem(Nodes.ForeignKeyConstraint key, QualifiedName target, Table referenced, EquatableArray<string> columns)
    {
        if (key.IsPeriod && !key.IsReferencedPeriod && !(key.ReferencedColumns.IsEmpty && referenced.PrimaryKey!.WithoutOverlaps))
        {
            return "foreign key uses PERIOD on the referencing table but not the referenced table";
        }

        if (!key.IsPeriod && key.IsReferencedPeriod)
        {
            return "foreign key uses PERIOD on the referenced table but not the referencing table";
        }

        if (UniqueKeys.Of(target, referenced, columns, key.IsPeriod).Any())
        {
            return null;
        }

        return !key.IsPeriod && UniqueKeys.Of(target, referenced, columns, isPeriod: true).Any()
            ? "foreign key must use PERIOD when referencing a primary key using WITHOUT OVERLAPS"
            : $"there is no unique constraint matching given keys for referenced table \"{target.Name}\"";
    }

    private static EquatableArray<string> Columns(StatementReplay replay, QualifiedName table, EquatableArray<Identifier> columns)
        => columns.Select(column => Column(replay, table, column)).ToEquatableArray();

    private static string Column(StatementReplay replay, QualifiedName table, Identifier column)
    {
        var name = NameGenerator.Truncate(column.Name);
        if (replay.Table(table).FindColumn(name) is null)
        {
            replay.Fail(ServerError.UndefinedColumn, column, $"column \"{name}\" referenced in foreign key constraint does not exist");
        }

        return name;
    }
}
