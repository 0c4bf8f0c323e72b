using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// Indexes, keys and foreign keys of partitioned tables that exist. PostgreSQL would make the parts on all partitions under one lock, so each partition gets its
/// part while it is in use, and these are then put together.
/// </summary>
internal sealed partial class ChangePlanner
{
    private void CreatePartitionedIndex(QualifiedName table, TableIndex index)
    {
        var partitions = PartitionsOf(table);
        if (partitions.Any(partition => PartOf(partition.Value, index.Name) is null))
        {
            Main(PlanPhase.Indexes, $"Create index {index.Name} on {table.Name}", CreateIndex(table, index, concurrently: false), makes: [ObjectId.Index(table, index.Name)]);
            return;
        }

        Main(
            PlanPhase.Indexes,
            $"Create index {index.Name} on {table.Name}{(partitions.Count == 0 ? "" : ", without its partitions")}",
            CreateIndex(table, index, concurrently: false, only: partitions.Count > 0),
            makes: [ObjectId.Index(table, index.Name)]);
        foreach (var (name, partition) in partitions.Select(partition => (partition.Key, partition.Value)))
        {
            var part = PartOf(partition, index.Name)!;
            if (partition.PartitionKey is not null)
            {
                CreatePartitionedIndex(name, part);
            }
            else if (current.FindTable(name) is { } old && old.Indexes.Find(part.Name) is { Parent: null } own && IndexShape.Of(own) == IndexShape.Of(part))
            {
                // It is there already, and becomes a part.
            }
            else
            {
                var isNew = IsNewTable(name);
                Step(
                    isNew ? PlanStage.Main : PlanStage.Concurrent,
                    PlanPhase.Indexes,
                    $"Create index {part.Name} on {name.Name}{(isNew ? "" : "; reads and writes go on meanwhile")}",
                    CreateIndex(name, part, concurrently: !isNew),
                    makes: [ObjectId.Index(name, part.Name)]);
            }

            AttachIndex(table, index.Name, name, part.Name, PlanPhase.Indexes);
        }

        if (index.Unique)
        {
            ReportUnique(table, index.Name, index.Origin);
        }
    }

    /// <summary>A primary key or unique constraint.</summary>
    private void AddPartitionedKey(string kind, QualifiedName table, Constraint key, Constraint? replaced)
    {
        if (replaced is not null)
        {
            Step(
                PlanStage.Validate,
                PlanPhase.DropConstraints,
                $"Drop constraint {replaced.Name} of {table.Name}",
                AlterTableSql(table, $"DROP CONSTRAINT IF EXISTS {Name(replaced.Name)}"),
                drops: [ObjectId.Constraint(table, replaced.Name)]);
        }

        AddKeyParts(kind, table, key);
        ReportUnique(table, key.Name, key.Origin);
    }

    private void AddKeyParts(string kind, QualifiedName table, Constraint key)
    {
        var partitions = PartitionsOf(table);
        var isWhole = partitions.Any(partition => KeyPartOf(partition.Value, key.Name) is null);
        Step(
            PlanStage.Validate,
            PlanPhase.Constraints,
            $"Add {key.Name} to {table.Name}{(isWhole || partitions.Count == 0 ? "" : ", without its partitions")}",
            $"ALTER TABLE {(isWhole || partitions.Count == 0 ? "" : "ONLY ")}{Name(table)} ADD {Constraint(key)}",
            makes: [ObjectId.Constraint(table, key.Name)]);
        foreach (var (name, partition) in isWhole ? [] : partitions.Select(partition => (partition.Key, partition.Value)))
        {
            var part = KeyPartOf(partition, key.Name)!;
            var own = current.FindTable(name)?.Constraints.Find(part.Name);
            if (partition.PartitionKey is not null)
            {
                AddKeyParts(kind, name, part);
            }
            else if (own is not { Parent: null } || IndexShape.Of(own) != IndexShape.Of(part))
            {
                AddKeyPart(kind, name, part, own is not null);
            }

            AttachIndex(table, key.Name, name, part.Name, PlanPhase.Constraints);
        }
    }

    private void AddKeyPart(string kind, QualifiedName table, Constraint key, bool isNameTaken)
    {
        if (IsNewTable(table))
        {
            Main(PlanPhase.Constraints, $"Add {key.Name} to {table.Name}", AlterTableSql(table, $"ADD {Constraint(key)}"), makes: [ObjectId.Constraint(table, key.Name)]);
            return;
        }

        var index = isNameTaken ? NameWhileBuilt(table, key.Name) : key.Name;
        Step(
            PlanStage.Concurrent,
            PlanPhase.Indexes,
            $"Build the index of {key.Name} on {table.Name}; reads and writes go on meanwhile",
            CreateIndex(table, KeyIndex(index, key), concurrently: true));
        Step(
            PlanStage.Validate,
            PlanPhase.Constraints,
            "Make it a constraint",
            AlterTableSql(table, $"ADD CONSTRAINT {Name(key.Name)} {kind} USING INDEX {Name(index)}{Deferral(key)}"),
            makes: [ObjectId.Constraint(table, key.Name)]);
    }

    /// <summary>Partitions check their rows one by one; PostgreSQL then takes their foreign keys as the parts of the whole.</summary>
    private void AddPartitionedForeignKey(QualifiedName table, ForeignKeyConstraint key)
    {
        if (key.Enforced)
        {
            AddForeignKeyParts(table, key);
        }

        Step(
            PlanStage.Validate,
            PlanPhase.PartitionedForeignKeys,
            $"Add foreign key {key.Name} to {table.Name}{(key.Enforced ? ", from those of its partitions" : "; it is not enforced")}",
            AlterTableSql(table, $"ADD {Constraint(key)}"),
            makes: [ObjectId.Constraint(table, key.Name)]);
    }

    private void AddForeignKeyParts(QualifiedName table, ForeignKeyConstraint key)
    {
        foreach (var (name, partition) in PartitionsOf(table).Select(partition => (partition.Key, partition.Value)))
        {
            if (partition.Constraints.OfType<ForeignKeyConstraint>().FirstOrDefault(part => part.Parent == key.Name) is not { } part || IsNewTable(name))
            {
                continue;
            }

            if (partition.PartitionKey is not null)
            {
                AddForeignKeyParts(name, part);
            }
            else if (current.FindTable(name)?.Constraints.ContainsKey(part.Name) == false)
            {
                AddUnvalidated(PlanPhase.ForeignKeys, "foreign key", name, part with { Validated = false }, isValidated: true);
            }
        }
    }

    private void AttachIndex(QualifiedName table, string whole, QualifiedName partition, string part, PlanPhase phase)
        => Step(
            PlanStage.Validate,
            phase,
            $"Make {part} a part of {whole}",
            $"ALTER INDEX {Name(table with { Name = whole })} ATTACH PARTITION {Name(partition with { Name = part })}");

    private static TableIndex? PartOf(Table partition, string index) => partition.Indexes.FirstOrDefault(part => part.Parent == index);

    private static Constraint? KeyPartOf(Table partition, string key) => partition.Constraints.FirstOrDefault(part => part.HasIndex && part.Parent == key);

    private static TableIndex KeyIndex(string name, Constraint key)
    {
        var shape = IndexShape.Of(key)!;
        return new TableIndex(name, shape.Elements) { Unique = true, Include = shape.Include, NullsNotDistinct = shape.NullsNotDistinct };
    }
}
