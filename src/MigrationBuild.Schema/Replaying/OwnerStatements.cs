using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>OWNER TO</c>. The owner of what is carried as text is not kept.</summary>
internal static class OwnerStatements
{
    public static void Apply(StatementReplay replay, AlterOwnerStmt statement)
    {
        var id = (statement.ObjectType, statement.Object) switch
        {
            (ObjectType.Schema, NamedObject { Name: var name }) => Schema(replay, name),
            (ObjectType.Function or ObjectType.Procedure or ObjectType.Routine or ObjectType.Aggregate, ObjectWithArgs routine) => Routine(replay, statement.ObjectType, routine),
            (ObjectType.Type or ObjectType.Domain, TypeObject { Type.Name: var name }) when replay.Names.FindType(name) is { } found && replay.Catalog.FindType(found) is { } type => Type(replay, name, found, type),
            (ObjectType.Language, NamedObject { Name.Name: var name }) when DefinitionNames.IsBuiltInLanguage(name) => null,
            _ when DefinedKind.Find(statement.ObjectType) is { } kind => Defined(replay, kind, statement.Object),
            _ => NotCompared(replay, statement),
        };
        if (id is { } target)
        {
            Set(replay, target, statement.NewOwner);
        }
    }

    /// <summary>A relation's new owner; the sequences that its columns own go along.</summary>
    public static void Set(StatementReplay replay, QualifiedName relation, RoleSpec owner)
    {
        Set(replay, ObjectId.Relation(relation), owner);
        foreach (var sequence in Sequences.OwnedBy(replay.Catalog, relation).ToList())
        {
            Set(replay, ObjectId.Relation(sequence), owner);
        }
    }

    /// <summary>The new owner of a sequence. That of a column has its table's.</summary>
    public static void Set(StatementReplay replay, Sequence sequence, QualifiedName name, ChangeOwnerCmd command)
    {
        if (sequence is { OwnedBy: not null, Access.Owner: { } owner } && owner != NameOf(replay, command.NewOwner))
        {
            replay.Fail(ServerError.FeatureNotSupported, command, $"cannot change owner of sequence \"{name.Name}\"");
            return;
        }

        Set(replay, ObjectId.Relation(name), command.NewOwner);
    }

    /// <summary>The role as owners and grants name it.</summary>
    public static string NameOf(StatementReplay replay, RoleSpec role) => role.Kind switch
    {
        RoleSpecKind.Name => NameGenerator.Truncate(role.Name!.Name),
        RoleSpecKind.Public => RoleNames.Public,
        _ => replay.State.Role ?? RoleNames.CurrentUser,
    };

    private static void Set(StatementReplay replay, ObjectId id, RoleSpec owner)
        => replay.Catalog = AccessObjects.With(replay.Catalog, id, AccessObjects.Find(replay.Catalog, id)!.WithOwner(NameOf(replay, owner)));

    /// <summary>One that is not known may be an extension's.</summary>
    private static ObjectId? Defined(StatementReplay replay, DefinedKind kind, ObjectAddress address)
        => DefinitionStatements.Require(replay, kind.Kind, address, ifExists: replay.Catalog.Extensions.Count > 0)?.Id;

    private static ObjectId? NotCompared(StatementReplay replay, AlterOwnerStmt statement)
    {
        var kind = CarriedStatements.Words(statement.ObjectType).ToLowerInvariant();
        var isOutside = statement.ObjectType is ObjectType.Database or ObjectType.Tablespace or ObjectType.LargeObject;
        replay.Report(ReplayDiagnostics.NotFollowed, statement, isOutside ? $"a {kind} is no part of a schema: its owner is not compared" : $"the owner of a {kind} is not compared");
        return null;
    }

    private static ObjectId? Schema(StatementReplay replay, ObjectName name)
    {
        if (replay.Catalog.Schemas.ContainsKey(name.Name))
        {
            return ObjectId.Schema(name.Name);
        }

        replay.Fail(ServerError.InvalidSchemaName, name, $"schema \"{name}\" does not exist");
        return null;
    }

    private static ObjectId? Type(StatementReplay replay, ObjectName written, QualifiedName name, UserType type)
    {
        if (type is not MultirangeType { HasAccess: false })
        {
            return ObjectId.Type(name);
        }

        replay.Fail(ServerError.WrongObjectType, written, $"cannot alter multirange type {DataTypeFormatter.Format(new DataType(name), replay.State.SearchPath)}");
        return null;
    }

    /// <summary>A function that is not known may be an extension's, or an aggregate.</summary>
    private static ObjectId? Routine(StatementReplay replay, ObjectType type, ObjectWithArgs routine)
        => RoutineLookup.Find(replay, type, routine, ifExists: replay.Catalog.Extensions.Count > 0 || CarriedStatements.Find(replay, ObjectType.Aggregate, routine) is not null);
}
