using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The objects that a GRANT or REVOKE is about.</summary>
internal static class GrantTargets
{
    /// <summary>The objects that the model has; of others it is said that their privileges are not compared.</summary>
    public static IEnumerable<ObjectId> Find(StatementReplay replay, GrantStmt statement)
        => statement.Objects.SelectMany(address => statement.Target == GrantTarget.AllInSchema ? AllIn(replay, statement.ObjectType, (NamedObject)address) : [.. Find(replay, statement.ObjectType, address)]);

    private static IEnumerable<ObjectId> Find(StatementReplay replay, ObjectType type, ObjectAddress address)
    {
        var found = (type, address) switch
        {
            (ObjectType.Table or ObjectType.Sequence, NamedObject { Name: var name }) => Relation(replay, type, name),
            (ObjectType.Schema, NamedObject { Name: var name }) => Schema(replay, name),
            (ObjectType.Function or ObjectType.Procedure or ObjectType.Routine, ObjectWithArgs routine) => Routine(replay, type, routine),
            (ObjectType.Type or ObjectType.Domain, NamedObject { Name: var name }) => Type(replay, type, name),
            (ObjectType.ForeignDataWrapper or ObjectType.ForeignServer, NamedObject named) => Foreign(replay, type, named),
            (ObjectType.Language, NamedObject { Name.Name: var name } language) when !DefinitionNames.IsBuiltInLanguage(name) => Language(replay, language),
            (ObjectType.Database or ObjectType.Tablespace or ObjectType.LargeObject or ObjectType.Parameter, _) => OutOfSchema(replay, address, type),
            _ => NotCompared(replay, address, $"a {CarriedStatements.Words(type).ToLowerInvariant()}"),
        };
        return found is { } id ? [id] : [];
    }

    private static IEnumerable<ObjectId> AllIn(StatementReplay replay, ObjectType type, NamedObject address)
    {
        if (Schema(replay, address.Name) is not { } id)
        {
            return [];
        }

        var schema = replay.Catalog.Schemas[id.Name.Name];
        if (type == ObjectType.Table && replay.Catalog.Carried.FirstOrDefault(carried => CarriedObject.RelationKinds.Contains(carried.Kind) && carried.Name.StartsWith(schema.Name + ".", StringComparison.Ordinal)) is { } carried)
        {
            NotCompared(replay, address, carried.Name);
        }

        return type switch
        {
            ObjectType.Table => schema.Relations.OfType<RowRelation>().Select(relation => ObjectId.Relation(new QualifiedName(schema.Name, relation.Name))),
            ObjectType.Sequence => schema.Relations.OfType<Sequence>().Select(sequence => ObjectId.Relation(new QualifiedName(schema.Name, sequence.Name))),
            _ => schema.Routines
                .Where(routine => type == ObjectType.Routine || (type == ObjectType.Procedure) == (routine.Kind == RoutineKind.Procedure))
                .Select(routine => ObjectId.Routine(schema.Name, routine)),
        };
    }

    private static ObjectId? Relation(StatementReplay replay, ObjectType type, ObjectName name)
    {
        if (name.Schema is { } schema && !IsSystem(schema) && !replay.Catalog.Schemas.ContainsKey(schema))
        {
            return Missing(replay, ServerError.InvalidSchemaName, name, $"schema \"{schema}\" does not exist");
        }

        if (replay.Names.FindRelation(name) is { } found)
        {
            if (type == ObjectType.Table || replay.Catalog.FindRelation(found) is Sequence)
            {
                return ObjectId.Relation(found);
            }

            replay.Fail(ServerError.WrongObjectType, name, $"\"{name.Name}\" is not a sequence");
            return null;
        }

        if (CarriedStatements.IsCarriedRelation(replay, name))
        {
            return NotCompared(replay, name, name.ToString());
        }

        if (replay.Names.FindIndex(name) is not null)
        {
            replay.Fail(ServerError.WrongObjectType, name, $"\"{name.Name}\" is an index");
            return null;
        }

        if (replay.Names.FindType(name) is { } composite && replay.Catalog.FindType(composite) is CompositeType)
        {
            replay.Fail(ServerError.WrongObjectType, name, $"\"{name.Name}\" is a composite type");
            return null;
        }

        if (type == ObjectType.Sequence && IsOfIdentity(replay, name))
        {
            return NotCompared(replay, name, $"sequence {name}, which is part of its column");
        }

        return IsOutside(replay, name)
            ? NotCompared(replay, name, name.ToString())
            : Missing(replay, ServerError.UndefinedTable, name, $"relation \"{name}\" does not exist");
    }

    /// <summary>A sequence behind an identity column has the name that it got when the column was made.</summary>
    private static bool IsOfIdentity(StatementReplay replay, ObjectName name)
        => (name.Schema is { } written ? [written] : replay.State.SearchPath)
            .Select(replay.Catalog.Schemas.Find)
            .OfType<DatabaseSchema>()
            .SelectMany(schema => schema.Relations.OfType<Table>())
            .Any(table => table.Columns.Any(column => column.Identity is not null && name.Name.StartsWith(NameGenerator.MakeObjectName(table.Name, column.Name, "seq"), StringComparison.Ordinal)));

    private static ObjectId? Schema(StatementReplay replay, ObjectName name)
        => replay.Catalog.Schemas.ContainsKey(name.Name) ? ObjectId.Schema(name.Name)
            : IsSystem(name.Name) ? NotCompared(replay, name, $"schema {name}")
            : Missing(replay, ServerError.InvalidSchemaName, name, $"schema \"{name}\" does not exist");

    private static ObjectId? Routine(StatementReplay replay, ObjectType type, ObjectWithArgs routine)
        => CarriedStatements.Find(replay, ObjectType.Aggregate, routine) is not null || (IsOutside(replay, routine.Name) && !replay.Names.FindRoutines(routine.Name).Any())
            ? NotCompared(replay, routine, $"function {routine.Name}")
            : RoutineLookup.Find(replay, type, routine);

    private static ObjectId? Type(StatementReplay replay, ObjectType type, ObjectName name)
    {
        if (replay.Names.FindType(name) is not { } found)
        {
            return IsOutside(replay, name) ? NotCompared(replay, name, $"type {name}") : Missing(replay, ServerError.UndefinedObject, name, $"type \"{name}\" does not exist");
        }

        if (replay.Catalog.FindType(found) is MultirangeType { HasAccess: false })
        {
            replay.Fail(ServerError.InvalidGrantOperation, name, "cannot set privileges of multirange types");
            return null;
        }

        if (type == ObjectType.Domain && replay.Catalog.FindType(found) is not Domain)
        {
            replay.Fail(ServerError.WrongObjectType, name, $"\"{name}\" is not a domain");
            return null;
        }

        return replay.Catalog.FindType(found) is null ? NotCompared(replay, name, $"type {name}") : ObjectId.Type(found);
    }

    private static ObjectId? Foreign(StatementReplay replay, ObjectType type, NamedObject named)
        => Definition.Find(replay.Names, DefinedKind.Find(type)!.Kind, named) is null && replay.Catalog.Extensions.Count > 0
            ? NotCompared(replay, named, $"{CarriedStatements.Words(type).ToLowerInvariant()} {named.Name}")
            : DefinitionStatements.Require(replay, DefinedKind.Find(type)!.Kind, named, ifExists: false)?.Id;

    private static ObjectId? Language(StatementReplay replay, NamedObject named)
    {
        var found = Foreign(replay, ObjectType.Language, named);
        if (found is { } id && Definition.Read(replay.Catalog.FindDefined(id)!)[0] is CreatePLangStmt { IsTrusted: false })
        {
            replay.Fail(ServerError.WrongObjectType, named, $"language \"{named.Name}\" is not trusted");
        }

        return found;
    }

    private static ObjectId? OutOfSchema(StatementReplay replay, SyntaxNode node, ObjectType type)
    {
        replay.Report(ReplayDiagnostics.NotFollowed, node, $"a {CarriedStatements.Words(type).ToLowerInvariant()} is no part of a schema: the privileges on it are not compared");
        return null;
    }

    /// <summary>What a server or an extension brings is in no catalog of ours.</summary>
    private static bool IsOutside(StatementReplay replay, ObjectName name)
        => IsSystem(name.Schema) || (name.Schema is null && name.Name.StartsWith("pg_", StringComparison.Ordinal)) || replay.Catalog.Extensions.Count > 0;

    private static bool IsSystem(string? schema) => schema is "information_schema" || schema?.StartsWith("pg_", StringComparison.Ordinal) == true;

    private static ObjectId? NotCompared(StatementReplay replay, SyntaxNode node, string what)
    {
        replay.Report(ReplayDiagnostics.NotFollowed, node, $"the privileges on {what} are not compared");
        return null;
    }

    private static ObjectId? Missing(StatementReplay replay, ServerError error, SyntaxNode node, string message)
    {
        replay.Fail(error, node, message);
        return null;
    }
}
