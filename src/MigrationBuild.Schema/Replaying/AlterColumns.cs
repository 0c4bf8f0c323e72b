using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The subcommands of ALTER TABLE that are about a column.</summary>
internal static class AlterColumns
{
    public static void Add(StatementReplay replay, QualifiedName table, AddColumnCmd command, AlterReach reach)
    {
        var owner = replay.Table(table);
        var exists = owner.FindColumn(NameGenerator.Truncate(command.Column.Name.Name)) is not null;
        if (exists && command.IfNotExists)
        {
            return;
        }

        if (owner.PartitionOf is not null || owner.OfType is not null)
        {
            replay.Fail(ServerError.WrongObjectType, command, $"cannot add column to {(owner.OfType is null ? "a partition" : "typed table")}");
            return;
        }

        if (Inheritance.LeavesOutChildren(replay, table, reach))
        {
            replay.Fail(ServerError.InvalidTableDefinition, command, "column must be added to child tables too");
            return;
        }

        var constraints = TableColumns.Add(replay, table, command.Column);
        var generated = constraints.Where(constraint => constraint.Syntax is GeneratedConstraint).ToList();
        if (!replay.Failed)
        {
            TableConstraints.AddAll(replay, table, generated);
            AddToChildren(replay, table, replay.Table(table).FindColumn(NameGenerator.Truncate(command.Column.Name.Name))!, command);
            TableConstraints.AddAll(replay, table, [.. constraints.Except(generated)], reach);
        }
    }

    /// <summary>A child that has the column already merges it, and its own children have it from there.</summary>
    private static void AddToChildren(StatementReplay replay, QualifiedName parent, Column column, AddColumnCmd command)
    {
        foreach (var child in Inheritance.ChildrenOf(replay, parent))
        {
            var table = replay.Table(child);
            if (table.FindColumn(column.Name) is { } own)
            {
                if (own.Type != column.Type || own.Collation != column.Collation)
                {
                    replay.Fail(ServerError.DatatypeMismatch, command, $"child table \"{child.Name}\" has different {(own.Type != column.Type ? "type" : "collation")} for column \"{column.Name}\"");
                    return;
                }

                replay.Put(child, table.With(own with { ParentCount = own.ParentCount + 1 }));
                continue;
            }

            replay.Put(child, table.With(Inheritance.Copy(column, replay.OriginOf(command))));
            if (column.Generated is { } generated)
            {
                var value = Inheritance.Over(generated.Expression, Inheritance.Row(replay, child).Value(column.Type));
                replay.Put(child, replay.Table(child).With(replay.Table(child).FindColumn(column.Name)! with { Generated = generated with { Expression = value } }));
            }

            AddToChildren(replay, child, replay.Table(child).FindColumn(column.Name)!, command);
        }
    }

    public static void Drop(StatementReplay replay, QualifiedName table, DropColumnCmd command, AlterReach reach)
    {
        var owner = replay.Table(table);
        if (command.IfExists && owner.FindColumn(NameGenerator.Truncate(command.Column.Name)) is null)
        {
            return;
        }

        if (replay.RequireColumn(table, command.Column) is not { } column)
        {
            return;
        }

        var (error, problem) = owner.OfType is not null ? (ServerError.WrongObjectType, "cannot drop column from typed table")
            : column.ParentCount > 0 ? (ServerError.InvalidTableDefinition, $"cannot drop inherited column \"{column.Name}\"")
            : PartitionKeys.Uses(owner, column.Name) ? (ServerError.InvalidTableDefinition, $"cannot drop column \"{column.Name}\" because it is part of the partition key of relation \"{table.Name}\"")
            : owner.PartitionKey is not null && Inheritance.LeavesOutChildren(replay, table, reach)
                ? (ServerError.InvalidTableDefinition, "cannot drop column from only the partitioned table when partitions exist")
                : (ServerError.InvalidTableDefinition, null);
        if (problem is not null)
        {
            replay.Fail(error, command, problem);
            return;
        }

        var going = new List<ObjectId>();
        Leave(replay, table, column.Name, reach, going, command);
        if (!replay.Failed)
        {
            Removal.Drop(replay, going, command.Behavior, command);
        }
    }

    /// <summary>Collects the column of the table and of each child that has it from there alone; other children keep theirs.</summary>
    private static void Leave(StatementReplay replay, QualifiedName table, string column, AlterReach reach, List<ObjectId> going, DropColumnCmd command)
    {
        if (PartitionKeys.Uses(replay.Table(table), column))
        {
            replay.Fail(ServerError.InvalidTableDefinition, command, $"cannot drop column \"{column}\" because it is part of the partition key of relation \"{table.Name}\"");
            return;
        }

        going.Add(ObjectId.Column(table, column));
        foreach (var child in Inheritance.ChildrenOf(replay, table))
        {
            var own = replay.Table(child).FindColumn(column)!;
            if (reach != AlterReach.Only && own is { ParentCount: 1, IsLocal: false })
            {
                Leave(replay, child, column, AlterReach.Inherited, going, command);
            }
            else
            {
                replay.Put(child, replay.Table(child).With(own with { ParentCount = own.ParentCount - 1, IsLocal = own.IsLocal || reach == AlterReach.Only }));
            }
        }
    }

    /// <summary>The default is kept and cast, and every expression over the column is read anew with its new type.</summary>
    public static void SetType(StatementReplay replay, QualifiedName table, AlterColumnTypeCmd command, AlterReach reach)
    {
        if (replay.RequireColumn(table, command.Column) is not { } column || !CanSetType(replay, table, column, command, reach))
        {
            return;
        }

        var type = replay.ResolveType(command.Type);
        if (replay.Failed)
        {
            return;
        }

        // PostgreSQL 18 makes each NOT NULL anew, the parent's with the children's, and stumbles over those of other names.
        if (column is { PassesNotNull: true, NotNullConstraint.Name: { } name }
            && Inheritance.ChildrenOf(replay, table).FirstOrDefault(child => replay.Table(child).FindColumn(column.Name) is { NotNull: true, NotNullConstraint.Name: { } own } && own != name) is { Name: not null } other)
        {
            replay.Fail(
                ServerError.ObjectNotInPrerequisiteState,
                command,
                $"cannot create not-null constraint \"{NotNulls.NameOf(replay.Table(other), replay.Table(other).FindColumn(column.Name)!)}\" on column \"{column.Name}\" of table \"{other.Name}\"; end the inheritance, change both tables, and begin it again");
            return;
        }

        var isForeign = replay.Table(table).Foreign is not null;
        if (isForeign && command.Using is not null)
        {
            replay.Fail(ServerError.WrongObjectType, command, $"\"{table.Name}\" is not a table");
            return;
        }

        if (!isForeign && command.Using is null && !AssignmentCasts.MayExist(replay.Catalog, column.Type, type))
        {
            replay.Fail(
                ServerError.DatatypeMismatch,
                command,
                $"column \"{column.Name}\" cannot be cast automatically to type {DataTypeFormatter.Format(type, replay.State.SearchPath)}; say how with USING");
            return;
        }

        var users = replay.Dependencies().DependentsOf(ObjectId.Column(table, column.Name)).Select(user => user.Dependent).ToList();
        if (users.Any(user => user.Kind == ObjectKind.Rule || (user.Kind == ObjectKind.Relation && replay.Catalog.FindRelation(user.Name) is View or MaterializedView)))
        {
            replay.Fail(ServerError.FeatureNotSupported, command, "cannot alter type of a column used by a view or rule");
            return;
        }

        // Indexes, keys and checks are made anew with the new type; a generated column, a policy or a trigger is not.
        if (users.FirstOrDefault(user => user.Kind is ObjectKind.Column or ObjectKind.Policy or ObjectKind.Trigger) is { Part.Length: > 0 } user)
        {
            replay.Fail(
                ServerError.FeatureNotSupported,
                command,
                $"cannot alter type of column \"{column.Name}\", which {ObjectDescription.Of(replay.Catalog, user)} uses");
            return;
        }

        if (column.Default is not null && !AssignmentCasts.MayExist(replay.Catalog, column.Type, type))
        {
            replay.Fail(
                ServerError.DatatypeMismatch,
                command,
                $"default for column \"{column.Name}\" cannot be cast automatically to type {DataTypeFormatter.Format(type, replay.State.SearchPath)}; drop the default first and set it again");
            return;
        }

        var changed = column with
        {
            Type = type,
            Collation = TableColumns.CollationOf(replay, command.Collation),
            Default = column.Default is { } value
                ? SqlExpressions.FromSyntax(Labelled(value.Syntax, column.Type), new ExpressionContext(replay.Names).Value(type))
                : null,
            Identity = column.Identity is { } identity ? Retype(identity, column.Type, type) : null,
            Storage = column.Storage with { Strategy = null, Compression = null },
        };
        replay.Put(table, TableExpressions.Map(
            replay.Table(table).With(changed),
            table.Schema,
            (expression, context) => SqlExpressions.FromSyntax(expression.Syntax, context),
            replay.Names));
        foreach (var statistics in users.Where(user => user.Kind == ObjectKind.Statistics))
        {
            replay.Catalog = replay.Catalog.With(StatisticsDefinition.WithoutTarget(replay.Catalog.FindDefined(statistics)!));
        }

        foreach (var child in Inheritance.ChildrenOf(replay, table))
        {
            SetType(replay, child, command, AlterReach.Inherited);
        }
    }

    private static bool CanSetType(StatementReplay replay, QualifiedName table, Column column, AlterColumnTypeCmd command, AlterReach reach)
    {
        var owner = replay.Table(table);
        var (error, problem) = owner.OfType is not null ? (ServerError.WrongObjectType, "cannot alter column type of typed table")
            : column.ParentCount > (reach == AlterReach.Inherited ? 1 : 0) ? (ServerError.InvalidTableDefinition, $"cannot alter inherited column \"{column.Name}\"")
            : PartitionKeys.Uses(owner, column.Name) ? (ServerError.InvalidTableDefinition, $"cannot alter column \"{column.Name}\" because it is part of the partition key of relation \"{table.Name}\"")
            : Inheritance.LeavesOutChildren(replay, table, reach)
                ? (ServerError.InvalidTableDefinition, $"type of inherited column \"{column.Name}\" must be changed in child tables too")
                : (ServerError.InvalidTableDefinition, null);
        if (problem is not null)
        {
            replay.Fail(error, command, problem);
        }

        return problem is null;
    }

    /// <param name="written">The constraint that asks for it, if it is one.</param>
    public static void SetNotNull(StatementReplay replay, QualifiedName table, SetNotNullCmd command, Postgres.Syntax.Constraints.NotNullConstraint? written, AlterReach reach)
    {
        if (!NotNulls.AreConstraints(replay))
        {
            Change(replay, table, command, reach);
        }
        else if (replay.RequireColumn(table, command.Column) is { } column && !InheritedColumns.Forbid(replay, table, column, command, reach))
        {
            NotNulls.Set(replay, table, column, written, command, reach);
        }
    }

    public static void Change(StatementReplay replay, QualifiedName table, AlterTableCmd command, AlterReach reach)
    {
        if (command is SetNotNullCmd notNull && NotNulls.AreConstraints(replay))
        {
            SetNotNull(replay, table, notNull, null, reach);
            return;
        }

        var name = command switch
        {
            SetDefaultCmd set => set.Column,
            DropDefaultCmd drop => drop.Column,
            SetNotNullCmd set => set.Column,
            DropNotNullCmd drop => drop.Column,
            SetExpressionCmd set => set.Column,
            DropExpressionCmd drop => drop.Column,
            AddIdentityCmd add => add.Column,
            SetIdentityCmd set => set.Column,
            _ => ((DropIdentityCmd)command).Column,
        };
        if (replay.RequireColumn(table, name) is not { } column || InheritedColumns.Forbid(replay, table, column, command, reach) || Changed(replay, table, column, command) is not { } changed)
        {
            return;
        }

        replay.Put(table, replay.Table(table).With(changed));
        foreach (var child in reach == AlterReach.Only || command is AddIdentityCmd or SetIdentityCmd or DropIdentityCmd ? [] : Inheritance.ChildrenOf(replay, table))
        {
            Change(replay, child, command, AlterReach.Inherited);
        }
    }

    private static Column? Changed(StatementReplay replay, QualifiedName table, Column column, AlterTableCmd command)
    {
        switch (command)
        {
            case SetDefaultCmd when column.Identity is not null || column.Generated is not null:
                return Refuse(
                    replay,
                    ServerError.InvalidTableDefinition,
                    command,
                    $"column \"{column.Name}\" of relation \"{table.Name}\" is {(column.Identity is null ? "a generated" : "an identity")} column");
            case SetDefaultCmd { Value: var value }:
                return column with { Default = TableColumns.DefaultOf(replay, column.Type, value) };
            case DropDefaultCmd:
                return column with { Default = null };
            case SetNotNullCmd:
                return column with { NotNull = true };
            case DropNotNullCmd when column.Identity is not null:
                return Refuse(replay, ServerError.InvalidTableDefinition, command, $"column \"{column.Name}\" of relation \"{table.Name}\" is an identity column");
            case DropNotNullCmd when replay.Table(table).PrimaryKey?.Columns.Contains(column.Name) == true:
                return Refuse(replay, ServerError.InvalidTableDefinition, command, $"column \"{column.Name}\" is in a primary key");
            case DropNotNullCmd when replay.Table(table) is { ReplicaIdentity.Index: { } index } owner && KeyColumns(owner, index).Contains(column.Name):
                return Refuse(replay, ServerError.InvalidTableDefinition, command, $"column \"{column.Name}\" is in index used as replica identity");
            case DropNotNullCmd:
                return column.Optional();
            case SetExpressionCmd { Value: var value } when column.Generated is { } generated:
                var context = ExpressionContext.Of(replay.Names, table.Schema, replay.Table(table)).Value(column.Type);
                return column with { Generated = generated with { Expression = SqlExpressions.FromSyntax(value, context) } };
            case DropExpressionCmd when column.Generated is not null:
                return column with { Generated = null };
            case DropExpressionCmd { IfExists: true } or DropIdentityCmd { IfExists: true } when column.Generated is null && column.Identity is null:
                return null;
            case SetExpressionCmd or DropExpressionCmd:
                return Refuse(
                    replay,
                    ServerError.ObjectNotInPrerequisiteState,
                    command,
                    $"column \"{column.Name}\" of relation \"{table.Name}\" is not a generated column");
            case AddIdentityCmd add when column.Identity is null && column.Default is null && column.NotNull:
                return column with { Identity = TableColumns.IdentityOf(column.Type, add.When, add.Options) };
            case AddIdentityCmd:
                return Refuse(
                    replay,
                    ServerError.ObjectNotInPrerequisiteState,
                    command,
                    $"column \"{column.Name}\" of relation \"{table.Name}\" must be NOT NULL and have neither default nor identity before identity can be added");
            case SetIdentityCmd set when column.Identity is { } identity:
                return column with
                {
                    Identity = new IdentityOptions(
                        set.When is { } when ? when == GeneratedWhen.Always : identity.Always,
                        SequenceStatements.Options(set.Options, column.Type, identity.Sequence)),
                };
            case DropIdentityCmd when column.Identity is not null:
                return column with { Identity = null };
            default:
                return Refuse(
                    replay,
                    ServerError.ObjectNotInPrerequisiteState,
                    command,
                    $"column \"{column.Name}\" of relation \"{table.Name}\" is not an identity column");
        }
    }

    private static IEnumerable<string> KeyColumns(Table table, string index)
        => table.Indexes.Find(index) is { } own ? own.Elements.Select(element => element.Column!)
            : table.Constraints.Find(index) is Catalogs.UniqueConstraint unique ? unique.Columns
            : [];

    private static Column? Refuse(StatementReplay replay, ServerError error, SyntaxNode node, string message)
    {
        replay.Fail(error, node, message);
        return null;
    }

    /// <summary>A literal was read as one of the old type, and that is what is cast to the new one.</summary>
    private static Expression Labelled(Expression value, DataType type)
        => value is StringConstant ? new TypeCast(value, DataTypeFormatter.ToSyntax(type with { Modifiers = default })) : value;

    private static IdentityOptions Retype(IdentityOptions identity, DataType from, DataType to)
        => identity with { Sequence = SequenceStatements.Retype(identity.Sequence, from, to) };
}
