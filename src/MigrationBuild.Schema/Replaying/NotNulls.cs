using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;
using Nodes = MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Schema.Replaying;

/// <summary>NOT NULL as a constraint, as it is since PostgreSQL 18. Before that it has no name and nothing to say of itself.</summary>
internal static class NotNulls
{
    public static bool AreConstraints(StatementReplay replay) => replay.State.TargetVersion >= 18;

    /// <summary>The column with NOT NULL, under the name that is written or that the server chooses. A column that has one keeps it.</summary>
    public static Column Make(StatementReplay replay, QualifiedName table, Column column, Nodes.NotNullConstraint? written = null)
    {
        if (!AreConstraints(replay))
        {
            return column with { NotNull = true };
        }

        return column.NotNull && written?.Name is null ? column : column with
        {
            NotNull = true,
            NotNullConstraint = new NotNullConstraint
            {
                Name = written?.Name is { } given ? NameGenerator.Truncate(given.Name) : RelationNames.ChooseConstraint(replay.Catalog, table.Schema, table.Name, column.Name, Label),
                NoInherit = written?.Characteristics.IsNoInherit == true,
            },
        };
    }

    /// <summary>SET NOT NULL, and NOT NULL added as a constraint (<c>ATExecSetNotNull</c>, <c>AdjustNotNullInheritance</c>).</summary>
    public static void Set(StatementReplay replay, QualifiedName table, Column column, Nodes.NotNullConstraint? written, SyntaxNode node, AlterReach reach)
    {
        var isNoInherit = written?.Characteristics.IsNoInherit == true;
        if (column.NotNull && FindProblem(table, column, written, isNoInherit) is { } problem)
        {
            replay.Fail(ServerError.ObjectNotInPrerequisiteState, node, problem);
            return;
        }

        var before = column.NotNullConstraint;
        var set = column.NotNull
            ? column with { NotNullConstraint = before with { Validated = before.Validated || written is null } }
            : Make(replay, table, column, written);
        if (!column.NotNull && written?.Characteristics.IsNotValid == true)
        {
            set = set with { NotNullConstraint = set.NotNullConstraint with { Validated = false } };
        }

        replay.Put(table, replay.Table(table).With(set));
        if (reach != AlterReach.Only && !isNoInherit)
        {
            SetInChildren(replay, table, set, written is null, node);
        }
    }

    /// <summary>The column whose NOT NULL has that name, or null.</summary>
    public static Column? Find(StatementReplay replay, Table table, string name)
        => AreConstraints(replay) ? table.Columns.FirstOrDefault(column => column.NotNull && NameOf(table, column) == name) : null;

    /// <summary>The name that the column's NOT NULL has, as far as is known.</summary>
    public static string NameOf(Table table, Column column) => column.NotNullConstraint.Name ?? GeneratedName(table.Name, column.Name);

    /// <summary>Whether the server gives that name by itself, or nothing is known of it.</summary>
    public static bool HasGeneratedName(string table, Column column)
        => column.NotNullConstraint.Name is not { } name
            || (GeneratedName(table, column.Name) is var generated && name.StartsWith(generated, StringComparison.Ordinal) && name.Skip(generated.Length).All(char.IsDigit));

    /// <summary>The subcommands that are about the constraint by its name.</summary>
    public static void Apply(StatementReplay replay, QualifiedName table, Column column, AlterTableCmd command, AlterReach reach)
    {
        var name = NameOf(replay.Table(table), column);
        switch (command)
        {
            case DropConstraintCmd:
                AlterColumns.Change(replay, table, new DropNotNullCmd(new Identifier(column.Name)) { Span = command.Span }, reach);
                break;
            case ValidateConstraintCmd when column is { NotNullConstraint.Validated: false, PassesNotNull: true } && Inheritance.LeavesOutChildren(replay, table, reach):
                replay.Fail(ServerError.InvalidTableDefinition, command, "constraint must be validated on child tables too");
                break;
            case ValidateConstraintCmd:
                Validate(replay, table, column);
                break;
            case AlterConstraintCmd { IsInherited: null }:
                replay.Fail(ServerError.WrongObjectType, command, $"constraint \"{name}\" of relation \"{table.Name}\" is not a foreign key constraint");
                break;
            case AlterConstraintCmd { IsInherited: { } isInherited }:
                Alter(replay, table, column, isInherited, command, reach);
                break;
        }
    }

    /// <summary>Children have it under the same name, or the server refuses.</summary>
    public static void Rename(StatementReplay replay, QualifiedName table, Column column, string newName, SyntaxNode node)
    {
        var name = NameOf(replay.Table(table), column);
        if (!TableConstraints.IsNameFree(replay, table, newName, node))
        {
            return;
        }

        replay.Put(table, replay.Table(table).With(column with { NotNullConstraint = column.NotNullConstraint with { Name = newName } }));
        foreach (var child in column.PassesNotNull ? Inheritance.ChildrenOf(replay, table) : [])
        {
            if (Find(replay, replay.Table(child), name) is { } own)
            {
                Rename(replay, child, own, newName, node);
            }
            else
            {
                replay.Fail(ServerError.UndefinedObject, node, $"constraint \"{name}\" for table \"{child.Name}\" does not exist");
            }
        }
    }

    private const string Label = "not_null";

    private static string GeneratedName(string table, string column) => NameGenerator.MakeObjectName(table, column, Label);

    private static string? FindProblem(QualifiedName table, Column column, Nodes.NotNullConstraint? written, bool isNoInherit)
    {
        var (own, name) = (column.NotNullConstraint, column.NotNullConstraint.Name ?? GeneratedName(table.Name, column.Name));
        return own.NoInherit != isNoInherit ? $"cannot change NO INHERIT status of NOT NULL constraint \"{name}\" on relation \"{table.Name}\""
            : written is { Characteristics.IsNotValid: false } && !own.Validated ? $"incompatible NOT VALID constraint \"{name}\" on relation \"{table.Name}\""
            : written?.Name is { } given && NameGenerator.Truncate(given.Name) != name ? $"cannot create not-null constraint \"{given.Name}\" on column \"{column.Name}\" of table \"{table.Name}\""
            : null;
    }

    /// <summary>A child gets it under the name that the parent has it by.</summary>
    private static void SetInChildren(StatementReplay replay, QualifiedName parent, Column column, bool validates, SyntaxNode node)
    {
        foreach (var child in Inheritance.ChildrenOf(replay, parent))
        {
            var own = replay.Table(child).FindColumn(column.Name)!;
            if (own.NotNullConstraint.NoInherit)
            {
                replay.Fail(ServerError.ObjectNotInPrerequisiteState, node, $"cannot change NO INHERIT status of NOT NULL constraint \"{NameOf(replay.Table(child), own)}\" on relation \"{child.Name}\"");
                return;
            }

            var set = own.NotNull
                ? own with { NotNullConstraint = own.NotNullConstraint with { Validated = own.NotNullConstraint.Validated || validates } }
                : own with { NotNull = true, NotNullConstraint = column.NotNullConstraint with { Comment = null } };
            replay.Put(child, replay.Table(child).With(set));
            SetInChildren(replay, child, set, validates, node);
        }
    }

    private static void Validate(StatementReplay replay, QualifiedName table, Column column)
    {
        replay.Put(table, replay.Table(table).With(column with { NotNullConstraint = column.NotNullConstraint with { Validated = true } }));
        foreach (var child in column.PassesNotNull ? Inheritance.ChildrenOf(replay, table) : [])
        {
            Validate(replay, child, replay.Table(child).FindColumn(column.Name)!);
        }
    }

    private static void Alter(StatementReplay replay, QualifiedName table, Column column, bool isInherited, AlterTableCmd command, AlterReach reach)
    {
        if (column.ParentCount > 0 && InheritedColumns.IsRequiredByParent(replay, replay.Table(table), column))
        {
            replay.Fail(ServerError.InvalidTableDefinition, command, $"cannot alter inherited constraint \"{NameOf(replay.Table(table), column)}\" on relation \"{table.Name}\"");
            return;
        }

        var altered = column with { NotNullConstraint = column.NotNullConstraint with { NoInherit = !isInherited } };
        replay.Put(table, replay.Table(table).With(altered));
        if (isInherited && reach != AlterReach.Only)
        {
            SetInChildren(replay, table, altered, validates: true, command);
        }
    }
}
