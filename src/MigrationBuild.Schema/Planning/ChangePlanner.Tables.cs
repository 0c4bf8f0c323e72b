using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Tables as a whole, and indexes.</summary>
internal sealed partial class ChangePlanner
{
    private void CreateTable(CreateTable create)
    {
        var (name, table) = (create.Name, TableDdl.Own(desired, create.Table));
        foreach (var column in table.Columns)
        {
            // What serial does not say must exist before the table names it.
            if (OwnedSequences.Find(desired, name, column) is { } sequence && !OwnedSequences.IsSerial(column, sequence))
            {
                CreateSequenceOf(name.Schema, sequence);
            }
        }

        // A child that comes first would stand in the way where its parent's column gets another type.
        var phase = table.Inherits.Any(parent => _changes.Of(parent).OfType<AlterColumn>().Any()) ? PlanPhase.ChildTables : PlanPhase.Tables;
        Main(phase, $"Create {TableDdl.Words(table).ToLowerInvariant()} {name.Name}", TableDdl.Create(current, desired, name, create.Table), makes: PartsOf(name, table));
        foreach (var column in table.Columns)
        {
            SetColumnStorage(name, column, null);
            if (!TableDdl.SaysForeignOptions(table))
            {
                SetForeignOptions(name, column, default);
            }
        }

        foreach (var index in table.Indexes.OrderBy(index => index.Origin))
        {
            Main(PlanPhase.Indexes, $"Create index {index.Name} on {name.Name}", CreateIndex(name, index, concurrently: false), makes: [ObjectId.Index(name, index.Name)]);
        }

        foreach (var key in table.Constraints.Where(constraint => constraint.HasIndex).Except(InlineConstraints(table)))
        {
            Main(PlanPhase.Constraints, $"Create {key.Name} on {name.Name}", AlterTableSql(name, $"ADD {Constraint(key)}"), makes: [ObjectId.Constraint(name, key.Name)]);
        }

        // CREATE TABLE takes no notice of NOT VALID.
        foreach (var check in table.Constraints.OfType<CheckConstraint>().Where(check => check is { Validated: false, Enforced: true }).OrderBy(check => check.Origin))
        {
            Main(PlanPhase.Constraints, $"Check {check.Name} is not validated", AlterTableSql(name, $"ADD {Constraint(check)}"), makes: [ObjectId.Constraint(name, check.Name)]);
        }

        foreach (var column in table.Columns.Where(column => column is { NotNull: true, NotNullConstraint.Validated: false, ParentCount: 0 }))
        {
            AddNotNull(name, column);
        }

        foreach (var foreignKey in table.Constraints.OfType<ForeignKeyConstraint>().OrderBy(constraint => constraint.Origin))
        {
            var waits = IsNewlyUnique(foreignKey.ReferencedTable, foreignKey.ReferencedColumns);
            if (waits && table.PartitionKey is null)
            {
                // The table may have rows by then.
                AddConstraint(name, foreignKey);
                continue;
            }

            Step(
                waits ? PlanStage.Validate : PlanStage.Main,
                PlanPhase.ForeignKeys,
                $"Create foreign key {foreignKey.Name} on {name.Name}",
                AlterTableSql(name, $"ADD {Constraint(foreignKey)}"),
                makes: [ObjectId.Constraint(name, foreignKey.Name)]);
        }

        AlterIndexRoles(new AlterTable(name, new Table(table.Name), table));
        SetRowSecurity(name, null, table);
        foreach (var policy in table.Policies.OrderBy(policy => policy.Origin))
        {
            Add(new CreatePolicy(name, policy));
        }

        foreach (var comment in TableComparer.CommentChanges(name, new Table(table.Name), create.Table))
        {
            Add(comment);
        }
    }

    /// <summary>What CREATE TABLE makes at once.</summary>
    private static IEnumerable<ObjectId> PartsOf(QualifiedName name, Table table)
        => table.Columns
            .SelectMany(column => new[] { ObjectId.Column(name, column.Name), ObjectId.ColumnDefault(name, column.Name) })
            .Concat(InlineConstraints(table).Select(constraint => ObjectId.Constraint(name, constraint.Name)))
            .Prepend(ObjectId.Relation(name));

    private void DropTable(DropTable drop)
    {
        if (drop.Table.PartitionOf is { } partition && desired.FindTable(partition.Parent) is not null)
        {
            DetachToDrop(drop.Name, partition);
        }

        var phase = NewNames.Overlaps(NamesOf(drop)) ? PlanPhase.MakeNamesFree : PlanPhase.DropTables;
        if (!GoesWithItsTable(drop.Name))
        {
            Main(phase, drop.Table.Foreign is null ? $"Drop table {drop.Name.Name} with all its rows" : $"Drop foreign table {drop.Name.Name}; the rows stay where they are", $"DROP {TableDdl.Words(drop.Table)} IF EXISTS {Name(drop.Name)}", drops: graphs.Current.OwnedBy([ObjectId.Relation(drop.Name)]));
        }

        if (drop.Table.Foreign is null)
        {
            Report(
                PlanDiagnostics.TableDropped,
                desired.FindTable(drop.Name)?.Origin ?? default,
                $"Table {drop.Name} is {(desired.FindTable(drop.Name) is null ? "no longer in the schema" : "a foreign table in the schema")}, so the migration drops it and all its rows.");
        }
    }

    private void AlterTable(AlterTable alter)
    {
        if (alter.Old.PartitionKey != alter.New.PartitionKey)
        {
            Report(
                PlanDiagnostics.Unplannable,
                alter.New.Origin,
                $"Table {alter.Name.Name} is {TableDdl.Describe(alter.Old.PartitionKey)} in the migrations and {TableDdl.Describe(alter.New.PartitionKey)} in the schema, which PostgreSQL cannot change. Create the table that you want under another name, move the rows, and give it the old name, in migrations of your own.");
        }

        if (alter.Old.AccessMethod != alter.New.AccessMethod || alter.Old.Tablespace != alter.New.Tablespace)
        {
            Report(
                PlanDiagnostics.Unplannable,
                alter.New.Origin,
                $"Table {alter.Name.Name} is to be kept by another access method or in another tablespace, for which PostgreSQL writes all its rows anew while nobody can use it. Write ALTER TABLE … SET ACCESS METHOD or SET TABLESPACE in a migration of your own, for a time when that is possible.");
        }

        if (alter.Old.OfType is not null && alter.Old.OfType != alter.New.OfType)
        {
            Main(PlanPhase.Detachments, $"The columns of {alter.Name.Name} no longer follow type {alter.Old.OfType.Value.Name}", AlterTableSql(alter.Name, "NOT OF"));
        }

        if (alter.New.OfType is { } type && alter.Old.OfType != type)
        {
            Main(PlanPhase.Partitions, $"The columns of {alter.Name.Name} follow type {type.Name}", AlterTableSql(alter.Name, $"OF {Name(type)}"));
        }

        if (alter.Old.Persistence != alter.New.Persistence)
        {
            var word = alter.New.Persistence == Persistence.Unlogged ? "UNLOGGED" : "LOGGED";
            Main(PlanPhase.AlterColumns, $"Make {alter.Name.Name} {word.ToLowerInvariant()}", AlterTableSql(alter.Name, $"SET {word}"));
        }

        foreach (var action in ParameterChanges(alter.Old.StorageParameters, alter.New.StorageParameters))
        {
            Main(PlanPhase.AlterColumns, $"Change storage parameters of {alter.Name.Name}", AlterTableSql(alter.Name, action));
        }

        if (ForeignOptions(alter.Old.Foreign?.Options ?? default, alter.New.Foreign?.Options ?? default) is { Length: > 0 } options)
        {
            Main(PlanPhase.ColumnStorage, $"Where the rows of {alter.Name.Name} are", $"ALTER FOREIGN TABLE {Name(alter.Name)}{options}");
        }

        AlterIndexRoles(alter);
    }

    private void SetForeignOptions(QualifiedName table, Column column, EquatableArray<GenericOption> old)
    {
        if (ForeignOptions(old, column.ForeignOptions) is { Length: > 0 } options)
        {
            Main(PlanPhase.ColumnStorage, $"Where {table.Name}.{column.Name} is", $"ALTER FOREIGN TABLE {Name(table)} ALTER COLUMN {Name(column.Name)}{options}");
        }
    }

    private static string ForeignOptions(EquatableArray<GenericOption> old, EquatableArray<GenericOption> wanted) => DdlWriter.ForeignOptions(Definitions.ForeignOptions.Difference(old, wanted));

    /// <summary>
    /// Without blocking anyone, unless its column is about to change in a way that the index would not survive, or its name is needed at once.
    /// </summary>
    private void DropIndexOf(DropIndex drop)
    {
        var name = drop.Table with { Name = drop.Index.Name };
        if (IsPartitioned(drop.Table))
        {
            Main(PlanPhase.DropIndexes, $"Drop index {drop.Index.Name} with its parts", $"DROP INDEX IF EXISTS {Name(name)}", drops: [ObjectId.Index(drop.Table, drop.Index.Name)]);
            return;
        }

        if (IsTakenOver(drop))
        {
            return;
        }

        var (isInTheWay, isReplaced) = (IsInTheWay(drop), IsReplaced(drop));
        Add(new PlanStep(
            isInTheWay ? PlanStage.Main : PlanStage.Concurrent,
            isInTheWay || (IsNameTakenAgain(drop) && !isReplaced) ? PlanPhase.DropIndexes : PlanPhase.RetiredIndexes,
            $"Drop index {drop.Index.Name}{(isReplaced ? ", which the new one replaces" : "")}",
            $"DROP INDEX {(isInTheWay ? "" : "CONCURRENTLY ")}IF EXISTS {Name(name)}")
        {
            Drops = EquatableArray.Create(ObjectId.Index(drop.Table, drop.Index.Name)),
            Needs = isReplaced ? EquatableArray.Create(ObjectId.Index(drop.Table, NameWhileBuilt(drop.Table, drop.Index.Name))) : default,
        });
    }

    /// <summary>Until the new index stands, queries still have the old one, if the names allow that.</summary>
    private bool IsNameTakenAgain(DropIndex drop) => (_newIndexes ??= [.. changes.Select(change => change switch
    {
        CreateIndex create => create.Table with { Name = create.Index.Name },
        AddConstraint { Constraint.HasIndex: true } add => add.Table with { Name = add.Constraint.Name },
        _ => default,
    })]).Contains(drop.Table with { Name = drop.Index.Name });

    private bool IsInTheWay(DropIndex drop)
        => NewNames.Contains(drop.Table with { Name = drop.Index.Name }) || ColumnReferences.In(drop.Index).Any(column => IsRetyped(drop.Table, column));

    private bool IsRetyped(QualifiedName table, string column)
        => _changes.Of(table).Any(change => change switch
            {
                AlterColumn alter => alter.New.Name == column && alter.Old.Type != alter.New.Type,
                DropColumn drop => drop.Column.Name == column,
                _ => false,
            })
            || (current.FindTable(table)?.FindColumn(column) is { } old && _changes.Of(old.Type.Name).OfType<RebuildEnum>().Any());

    private void AlterIndex(AlterIndex alter)
    {
        foreach (var action in ParameterChanges(alter.Old.StorageParameters, alter.New.StorageParameters))
        {
            Main(PlanPhase.ColumnStorage, $"How index {alter.New.Name} is kept, from now on", $"ALTER INDEX {Name(alter.Table with { Name = alter.New.Name })} {action}");
        }
    }

    private void CreateIndexOn(QualifiedName table, TableIndex index)
    {
        if (IsPartitioned(table))
        {
            CreatePartitionedIndex(table, index);
            return;
        }

        if (FindLeft(table, index) is { } left)
        {
            ReplaceConstraint(table, index, left);
        }
        else if (FindReplaced(table, index.Name) is null)
        {
            Step(
                PlanStage.Concurrent,
                PlanPhase.Indexes,
                $"Create index {index.Name} on {table.Name}; reads and writes go on meanwhile",
                CreateIndex(table, index, concurrently: true),
                makes: [ObjectId.Index(table, index.Name)]);
        }
        else
        {
            ReplaceIndex(table, index);
        }

        SetIndexRoles(table, index.Name, PlanStage.Validate);
        if (index.Unique && FindLeft(table, index) is null)
        {
            ReportUnique(table, index.Name, index.Origin);
        }
    }

    private void ReportUnique(QualifiedName table, string name, Origin origin)
        => Report(
            PlanDiagnostics.UniqueOverExistingRows,
            origin,
            $"{name} fails if rows of {table.Name} are already equal in it. Look for duplicates before the migration runs.");
}
