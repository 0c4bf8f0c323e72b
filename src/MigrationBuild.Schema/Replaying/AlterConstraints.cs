using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The subcommands of ALTER TABLE that are about a constraint that is there.</summary>
internal static class AlterConstraints
{
    public static void Apply(StatementReplay replay, QualifiedName table, AlterTableCmd command, AlterReach reach)
    {
        var (identifier, isOptional) = command switch
        {
            DropConstraintCmd drop => (drop.Name, drop.IfExists),
            ValidateConstraintCmd validate => (validate.Name, false),
            _ => (((AlterConstraintCmd)command).Name, false),
        };
        var constraint = replay.Table(table).Constraints.Find(NameGenerator.Truncate(identifier.Name));
        if (constraint is null)
        {
            if (NotNulls.Find(replay, replay.Table(table), NameGenerator.Truncate(identifier.Name)) is { } column)
            {
                NotNulls.Apply(replay, table, column, command, reach);
            }
            else if (!isOptional)
            {
                replay.Fail(ServerError.UndefinedObject, identifier, $"constraint \"{identifier.Name}\" of relation \"{table.Name}\" does not exist");
            }

            return;
        }

        switch (command)
        {
            case DropConstraintCmd drop:
                Drop(replay, table, constraint, drop, reach);
                break;
            case ValidateConstraintCmd when constraint is CheckConstraint { NoInherit: false, Validated: false } && Inheritance.LeavesOutChildren(replay, table, reach):
                replay.Fail(ServerError.InvalidTableDefinition, command, "constraint must be validated on child tables too");
                break;
            case ValidateConstraintCmd when constraint is CheckConstraint { Enforced: false } or ForeignKeyConstraint { Enforced: false }:
                replay.Fail(ServerError.WrongObjectType, command, "cannot validate NOT ENFORCED constraint");
                break;
            case ValidateConstraintCmd:
                Validate(replay, table, constraint);
                break;
            case AlterConstraintCmd alter:
                Alter(replay, table, constraint, alter);
                break;
        }
    }

    private static void Drop(StatementReplay replay, QualifiedName table, Constraint constraint, DropConstraintCmd command, AlterReach reach)
    {
        if (constraint.ParentCount > 0)
        {
            replay.Fail(ServerError.InvalidTableDefinition, command, $"cannot drop inherited constraint \"{constraint.Name}\" of relation \"{table.Name}\"");
            return;
        }

        if (replay.Table(table).PartitionKey is not null && constraint is CheckConstraint && Inheritance.LeavesOutChildren(replay, table, reach))
        {
            replay.Fail(ServerError.InvalidTableDefinition, command, "cannot remove constraint from only the partitioned table when partitions exist");
            return;
        }

        var going = new List<ObjectId>();
        Leave(replay, table, constraint, reach, going);
        Removal.Drop(replay, going, command.Behavior, command);
    }

    /// <summary>Collects the constraint, and the check of each child that has it from there alone; other children keep theirs.</summary>
    private static void Leave(StatementReplay replay, QualifiedName table, Constraint constraint, AlterReach reach, List<ObjectId> going)
    {
        going.Add(ObjectId.Constraint(table, constraint.Name));
        foreach (var child in constraint is CheckConstraint { NoInherit: false } ? Inheritance.ChildrenOf(replay, table) : [])
        {
            var own = replay.Table(child).Constraints[constraint.Name];
            if (reach != AlterReach.Only && own is { ParentCount: 1, IsLocal: false })
            {
                Leave(replay, child, own, AlterReach.Inherited, going);
            }
            else
            {
                replay.Put(child, replay.Table(child).With(own with { ParentCount = own.ParentCount - 1, IsLocal = own.IsLocal || reach == AlterReach.Only }));
            }
        }
    }

    /// <summary>A check is looked at in the children too.</summary>
    private static void Validate(StatementReplay replay, QualifiedName table, Constraint constraint)
    {
        replay.Put(table, replay.Table(table).With(constraint switch
        {
            CheckConstraint check => check with { Validated = true },
            ForeignKeyConstraint key => key with { Validated = true },
            _ => constraint,
        }));
        foreach (var child in constraint is CheckConstraint { NoInherit: false } ? Inheritance.ChildrenOf(replay, table) : [])
        {
            Validate(replay, child, replay.Table(child).Constraints[constraint.Name]);
        }

        foreach (var (partition, part) in PartsOf(replay, table, constraint))
        {
            Validate(replay, partition, part);
        }
    }

    /// <summary>Foreign keys alone can be altered (<c>ATExecAlterConstraint</c>); the parts that partitions have follow.</summary>
    private static void Alter(StatementReplay replay, QualifiedName table, Constraint constraint, AlterConstraintCmd command)
    {
        var characteristics = command.Characteristics;
        var (error, problem) = constraint is not ForeignKeyConstraint && characteristics.IsEnforced is not null
            ? (ServerError.WrongObjectType, $"cannot alter enforceability of constraint \"{constraint.Name}\" of relation \"{table.Name}\"")
            : constraint is not ForeignKeyConstraint ? (ServerError.WrongObjectType, $"constraint \"{constraint.Name}\" of relation \"{table.Name}\" is not a foreign key constraint")
            : constraint.Parent is not null ? (ServerError.ObjectNotInPrerequisiteState, $"cannot alter constraint \"{constraint.Name}\" on relation \"{table.Name}\"")
            : (ServerError.WrongObjectType, null);
        if (problem is null)
        {
            Alter(replay, table, (ForeignKeyConstraint)constraint, characteristics);
        }
        else
        {
            replay.Fail(error, command, problem);
        }
    }

    private static void Alter(StatementReplay replay, QualifiedName table, ForeignKeyConstraint key, Postgres.Syntax.Constraints.ConstraintCharacteristics characteristics)
    {
        var isEnforced = characteristics.IsEnforced ?? key.Enforced;
        replay.Put(table, replay.Table(table).With(key with
        {
            Deferrability = characteristics.IsEnforced is null || characteristics.IsDeferrable is not null || characteristics.IsInitiallyDeferred is not null
                ? TableConstraints.DeferrabilityOf(characteristics)
                : key.Deferrability,
            Enforced = isEnforced,
            // What was not enforced is looked at as it is enforced.
            Validated = isEnforced && (key.Validated || !key.Enforced),
        }));
        foreach (var (partition, part) in PartsOf(replay, table, key))
        {
            Alter(replay, partition, part, characteristics);
        }
    }

    private static List<(QualifiedName Partition, ForeignKeyConstraint Part)> PartsOf(StatementReplay replay, QualifiedName table, Constraint constraint)
        => constraint is not ForeignKeyConstraint ? [] : [.. from child in replay.Catalog.ChildrenOf(table)
                                                          from part in child.Value.Constraints.OfType<ForeignKeyConstraint>()
                                                          where part.Parent == constraint.Name
                                                          select (child.Key, part)];
}
