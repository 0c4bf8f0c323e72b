using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>DROP</c>.</summary>
internal static class DropStatements
{
    public static void Apply(StatementReplay replay, DropStmt statement)
    {
        var targets = new List<ObjectId>();
        foreach (var address in statement.Objects)
        {
            if (Resolve(replay, statement, address) is { } target)
            {
                targets.Add(target);
            }
        }

        if (!replay.Failed)
        {
            Removal.Drop(replay, targets, statement.Behavior, statement.Objects[0]);
        }
    }

    /// <summary>The object that is to go; null where it is not there, which is raised unless the statement says IF EXISTS.</summary>
    private static ObjectId? Resolve(StatementReplay replay, DropStmt statement, ObjectAddress address)
    {
        if (CarriedStatements.Find(replay, statement.ObjectType, address) is { } carried)
        {
            return ObjectId.Carried(carried.Key);
        }

        return (statement.ObjectType, address) switch
        {
            (ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence, NamedObject { Name: var name }) => Relation(replay, statement, name),
            (ObjectType.Index, NamedObject { Name: var name }) => Index(replay, statement, name),
            (ObjectType.Type or ObjectType.Domain, TypeObject { Type.Name: var name }) => Type(replay, statement, name),
            (ObjectType.Schema, NamedObject { Name: var name }) => Schema(replay, statement, name),
            (ObjectType.Extension, NamedObject { Name: var name }) => Extension(replay, statement, name),
            (ObjectType.Policy, DependentObject dependent) => Policy(replay, statement, dependent),
            var (type, _) when DefinedKind.Find(type) is { } kind => DefinitionStatements.Require(replay, kind.Kind, address, statement.IfExists)?.Id,
            (ObjectType.Trigger, DependentObject dependent) => Trigger(replay, statement, dependent),
            (ObjectType.Rule, DependentObject dependent) => Rule(replay, statement, dependent),
            (_, ObjectWithArgs routine) => RoutineLookup.FindOfKind(replay, statement.ObjectType, routine, statement.IfExists),
            _ => Missing(replay, statement, address),
        };
    }

    private static ObjectId? Relation(StatementReplay replay, DropStmt statement, ObjectName name)
    {
        var kind = CarriedStatements.Words(statement.ObjectType).ToLowerInvariant();
        return Find(replay, statement, name, replay.Names.FindRelation(name), kind) is { } found && RelationKinds.Require(replay, statement.ObjectType, name, found)
            ? ObjectId.Relation(found)
            : null;
    }

    private static ObjectId? Index(StatementReplay replay, DropStmt statement, ObjectName name)
    {
        if (Find(replay, statement, name, replay.Names.FindIndex(name), "index") is not { } index)
        {
            return null;
        }

        var table = replay.Catalog.FindTableOfIndex(index)!;
        if (table.Indexes.Find(index.Name) is { } own)
        {
            if (own.Parent is not null)
            {
                replay.Fail(ServerError.DependentObjectsStillExist, name, $"cannot drop index {index.Name} because index {own.Parent} requires it; drop index {own.Parent} instead");
                return null;
            }

            if (statement.IsConcurrent && table is Catalogs.Table { PartitionKey: not null })
            {
                replay.Fail(ServerError.FeatureNotSupported, name, $"cannot drop partitioned index \"{index.Name}\" concurrently");
                return null;
            }

            return ObjectId.Index(new QualifiedName(index.Schema, table.Name), index.Name);
        }

        replay.Fail(
            ServerError.DependentObjectsStillExist,
            name,
            $"cannot drop index {index.Name} because constraint {index.Name} on table {table.Name} requires it; drop the constraint instead");
        return null;
    }

    private static ObjectId? Type(StatementReplay replay, DropStmt statement, ObjectName name)
    {
        if (Find(replay, statement, name, replay.Names.FindType(name), "type") is not { } type)
        {
            return null;
        }

        if (statement.ObjectType == ObjectType.Domain && replay.Catalog.FindType(type) is not Domain)
        {
            return WrongType(replay, name, "domain");
        }

        if (replay.Catalog.FindType(type) is MultirangeType multirange)
        {
            replay.Fail(ServerError.DependentObjectsStillExist, name, $"cannot drop type {type.Name} because type {multirange.Range.Name} requires it");
            return null;
        }

        if (replay.Catalog.FindType(type) is not null)
        {
            return ObjectId.Type(type);
        }

        replay.Fail(
            ServerError.DependentObjectsStillExist,
            name,
            $"cannot drop type {type.Name} because table {type.Name} requires it; drop the table instead");
        return null;
    }

    private static ObjectId? Schema(StatementReplay replay, DropStmt statement, ObjectName name)
    {
        if (replay.Catalog.Schemas.ContainsKey(name.Name))
        {
            return ObjectId.Schema(name.Name);
        }

        return Missing(replay, statement, ServerError.InvalidSchemaName, name, $"schema \"{name}\"");
    }

    private static ObjectId? Extension(StatementReplay replay, DropStmt statement, ObjectName name)
        => replay.Catalog.Extensions.ContainsKey(name.Name)
            ? ObjectId.Extension(name.Name)
            : Missing(replay, statement, ServerError.UndefinedObject, name, $"extension \"{name}\"");

    private static ObjectId? Policy(StatementReplay replay, DropStmt statement, DependentObject policy)
    {
        if ((statement.IfExists && replay.Names.FindRelation(policy.Relation) is null) || replay.RequireTable(policy.Relation) is not { } table)
        {
            return null;
        }

        var own = NameGenerator.Truncate(policy.Name.Name);
        return replay.Table(table).Policies.ContainsKey(own)
            ? ObjectId.Policy(table, own)
            : Missing(replay, statement, ServerError.UndefinedObject, policy.Name, $"policy \"{own}\" for table \"{table.Name}\"");
    }

    private static ObjectId? Trigger(StatementReplay replay, DropStmt statement, DependentObject trigger)
    {
        if ((statement.IfExists && replay.Names.FindRelation(trigger.Relation) is null) || replay.RequireRowRelation(trigger.Relation) is not { } relation)
        {
            return null;
        }

        var own = NameGenerator.Truncate(trigger.Name.Name);
        return replay.RowRelation(relation).Triggers.ContainsKey(own)
            ? ObjectId.Trigger(relation, own)
            : Missing(replay, statement, ServerError.UndefinedObject, trigger.Name, $"trigger \"{own}\" for table \"{relation.Name}\"");
    }

    private static ObjectId? Rule(StatementReplay replay, DropStmt statement, DependentObject rule)
    {
        if ((statement.IfExists && replay.Names.FindRelation(rule.Relation) is null) || replay.RequireRowRelation(rule.Relation) is not { } relation)
        {
            return null;
        }

        var own = NameGenerator.Truncate(rule.Name.Name);
        return replay.RowRelation(relation).Rules.ContainsKey(own)
            ? ObjectId.Rule(relation, own)
            : Missing(replay, statement, ServerError.UndefinedObject, rule.Name, $"rule \"{own}\" for relation \"{relation.Name}\"");
    }

    private static QualifiedName? Find(StatementReplay replay, DropStmt statement, ObjectName name, QualifiedName? found, string kind)
    {
        if (found is null)
        {
            Missing(replay, statement, kind == "type" ? ServerError.UndefinedObject : ServerError.UndefinedTable, name, $"{kind} \"{name}\"");
        }

        return found;
    }

    private static ObjectId? WrongType(StatementReplay replay, ObjectName name, string kind)
    {
        replay.Fail(ServerError.WrongObjectType, name, $"\"{name}\" is not a {kind}");
        return null;
    }

    /// <summary>A kind that is carried as text: the object is not there, or nothing that made it was seen.</summary>
    private static ObjectId? Missing(StatementReplay replay, DropStmt statement, ObjectAddress address)
    {
        var words = CarriedStatements.Words(statement.ObjectType).ToLowerInvariant();
        return Missing(replay, statement, ServerError.UndefinedObject, address, $"{words} {CarriedStatements.NameOf(replay, statement.ObjectType, address)}");
    }

    private static ObjectId? Missing(StatementReplay replay, DropStmt statement, ServerError error, SyntaxNode node, string what)
    {
        if (!statement.IfExists)
        {
            replay.Fail(error, node, $"{what} does not exist");
        }

        return null;
    }
}
