using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The subcommands of ALTER TABLE that are about a constraint that is there.</summary>
internal static class AlterConstraints
{
    public static void Apply(StatementReplay replay, QualifiedName table, AlterTableCmd command)
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
            if (!isOptional && !(command is DropConstraintCmd && TryDropNotNull(replay, table, identifier.Name)))
            {
                replay.Fail(ServerError.UndefinedObject, identifier, $"constraint \"{identifier.Name}\" of relation \"{table.Name}\" does not exist");
            }

            return;
        }

        switch (command)
        {
            case DropConstraintCmd drop:
                Removal.Drop(replay, ObjectId.Constraint(table, constraint.Name), drop.Behavior, drop);
                break;
            case ValidateConstraintCmd:
                replay.Put(table, replay.Table(table).With(constraint switch
                {
                    CheckConstraint check => check with { Validated = true },
                    ForeignKeyConstraint key => key with { Validated = true },
                    _ => constraint,
                }));
                break;
            case AlterConstraintCmd alter:
                replay.Put(table, replay.Table(table).With(constraint with { Deferrability = TableConstraints.DeferrabilityOf(alter.Characteristics) }));
                break;
        }
    }

    /// <summary>PostgreSQL 18 keeps NOT NULL as a constraint; by the name it gives, the column is known.</summary>
    private static bool TryDropNotNull(StatementReplay replay, QualifiedName name, string constraint)
    {
        var table = replay.Table(name);
        var column = table.Columns.FirstOrDefault(
            column => column.NotNull && NameGenerator.MakeObjectName(table.Name, column.Name, "not_null") == constraint);
        if (replay.State.TargetVersion < 18 || column is null)
        {
            return false;
        }

        replay.Put(name, table.With(column with { NotNull = false }));
        return true;
    }
}
