using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>DROP</c>.</summary>
internal static class DropStatements
{
    public static void Apply(StatementReplay replay, DropStmt statement)
    {
        foreach (var address in statement.Objects)
        {
            Drop(replay, statement, address);
            if (replay.Failed)
            {
                return;
            }
        }
    }

    private static void Drop(StatementReplay replay, DropStmt statement, ObjectAddress address)
    {
        if (CarriedStatements.Find(replay, statement.ObjectType, address) is { } carried)
        {
            replay.Catalog = replay.Catalog.WithoutCarried(carried.Key);
            replay.Catalog = CarriedStatements.WithoutDependents(replay.Catalog, carried.Name);
            return;
        }

        switch (statement.ObjectType, address)
        {
            case (ObjectType.Table, NamedObject { Name: var name }):
                if (Find(replay, statement, name, replay.Names.FindRelation(name), "table") is { } table && IsTable(replay, table, name))
                {
                    TableDrop.Apply(replay, table, statement.Behavior, name);
                }

                break;
            case (ObjectType.Sequence, NamedObject { Name: var name }):
                if (Find(replay, statement, name, replay.Names.FindRelation(name), "sequence") is { } sequence)
                {
                    Sequences.Drop(replay, sequence, statement.Behavior, name);
                }

                break;
            case (ObjectType.Index, NamedObject { Name: var name }):
                if (Find(replay, statement, name, replay.Names.FindIndex(name), "index") is { } index)
                {
                    DropIndex(replay, index, statement.Behavior, name);
                }

                break;
            case (ObjectType.Type or ObjectType.Domain, TypeObject { Type.Name: var name }):
                if (Find(replay, statement, name, replay.Names.FindType(name), "type") is { } type)
                {
                    TypeDrop.Apply(replay, type, statement.Behavior, name);
                }

                break;
            case (ObjectType.Schema, NamedObject { Name: var name }):
                SchemaDrop.Apply(replay, name, statement);
                break;
            case (ObjectType.Extension, NamedObject { Name: var name }):
                DropExtension(replay, name, statement);
                break;
            case (ObjectType.Policy, DependentObject dependent):
                DropPolicy(replay, dependent, statement.IfExists);
                break;
            default:
                RaiseMissing(replay, statement, address);
                break;
        }
    }

    private static QualifiedName? Find(StatementReplay replay, DropStmt statement, ObjectName name, QualifiedName? found, string kind)
    {
        if (found is null && !statement.IfExists)
        {
            replay.Fail(
                kind == "type" ? ServerError.UndefinedObject : ServerError.UndefinedTable,
                name,
                $"{kind} \"{name}\" does not exist");
        }

        return found;
    }

    private static bool IsTable(StatementReplay replay, QualifiedName table, ObjectName name)
    {
        if (replay.Catalog.FindTable(table) is not null)
        {
            return true;
        }

        replay.Fail(ServerError.WrongObjectType, name, $"\"{name}\" is not a table");
        return false;
    }

    private static void DropIndex(StatementReplay replay, QualifiedName index, DropBehavior behavior, ObjectName node)
    {
        var table = replay.Catalog.FindTableOfIndex(index)!;
        var name = new QualifiedName(index.Schema, table.Name);
        if (!table.Indexes.ContainsKey(index.Name))
        {
            replay.Fail(
                ServerError.DependentObjectsStillExist,
                node,
                $"cannot drop index {index.Name} because constraint {index.Name} on table {table.Name} requires it; drop the constraint instead");
            return;
        }

        var without = table.WithoutIndex(index.Name);
        var orphans = AlterConstraints.Orphans(replay, name, table, without).ToList();
        if (orphans.Count > 0 && behavior != DropBehavior.Cascade)
        {
            var names = orphans.Select(orphan => $"constraint {orphan.Key.Name} on table {orphan.Table.Name}");
            replay.Fail(
                ServerError.DependentObjectsStillExist,
                node,
                $"cannot drop index {index.Name} because other objects depend on it: {string.Join(", ", names)}");
            return;
        }

        replay.Put(name, without);
        foreach (var (referencing, key) in orphans)
        {
            replay.Put(referencing, replay.Table(referencing).WithoutConstraint(key.Name));
        }
    }

    private static void DropExtension(StatementReplay replay, ObjectName name, DropStmt statement)
    {
        if (replay.Catalog.Extensions.Find(name.Name) is not { } extension)
        {
            if (!statement.IfExists)
            {
                replay.Fail(ServerError.UndefinedObject, name, $"extension \"{name}\" does not exist");
            }

            return;
        }

        var columns = TypeDrop.Columns(replay.Catalog, type => KnownExtensions.ThatBringsType(type.Name) == extension.Name && type.Schema != "pg_catalog").ToList();
        if (TypeDrop.DropColumns(replay, columns, $"extension {extension.Name}", statement.Behavior, name))
        {
            replay.Catalog = replay.Catalog.WithoutExtension(extension.Name);
        }
    }

    private static void DropPolicy(StatementReplay replay, DependentObject policy, bool ifExists)
    {
        if (ifExists && replay.Names.FindRelation(policy.Relation) is null)
        {
            return;
        }

        if (replay.RequireTable(policy.Relation) is not { } table)
        {
            return;
        }

        var own = NameGenerator.Truncate(policy.Name.Name);
        if (!replay.Table(table).Policies.ContainsKey(own) && !ifExists)
        {
            replay.Fail(ServerError.UndefinedObject, policy.Name, $"policy \"{own}\" for table \"{table.Name}\" does not exist");
            return;
        }

        replay.Put(table, replay.Table(table).WithoutPolicy(own));
    }

    /// <summary>A kind that is carried as text: the object is not there, or nothing that made it was seen.</summary>
    private static void RaiseMissing(StatementReplay replay, DropStmt statement, ObjectAddress address)
    {
        if (statement.IfExists)
        {
            return;
        }

        var words = CarriedStatements.Words(statement.ObjectType);
        replay.Fail(
            statement.ObjectType is ObjectType.View or ObjectType.MaterializedView or ObjectType.ForeignTable
                ? ServerError.UndefinedTable
                : statement.ObjectType is ObjectType.Function or ObjectType.Procedure or ObjectType.Aggregate or ObjectType.Routine
                    ? ServerError.UndefinedFunction
                    : ServerError.UndefinedObject,
            address,
            $"{words.ToLowerInvariant()} {CarriedStatements.NameOf(replay, statement.ObjectType, address)} does not exist");
    }
}
