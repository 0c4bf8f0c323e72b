using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>OWNER TO</c>. The owner of what is no relation, schema, routine or type is not kept.</summary>
internal static class OwnerStatements
{
    public static void Apply(StatementReplay replay, AlterOwnerStmt statement)
    {
        var id = (statement.ObjectType, statement.Object) switch
        {
            (ObjectType.Schema, NamedObject { Name: var name }) => Schema(replay, name),
            (ObjectType.Function or ObjectType.Procedure or ObjectType.Routine, ObjectWithArgs routine) => Routine(replay, statement.ObjectType, routine),
            (ObjectType.Type or ObjectType.Domain, TypeObject { Type.Name: var name }) when replay.Names.FindType(name) is { } found && replay.Catalog.FindType(found) is not null => ObjectId.Type(found),
            _ => null as ObjectId?,
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
        foreach (var sequence in replay.Catalog.Schemas[relation.Schema].Relations.OfType<Sequence>().Where(sequence => sequence.OwnedBy?.Table == relation.Name).ToList())
        {
            Set(replay, ObjectId.Relation(relation with { Name = sequence.Name }), owner);
        }
    }

    public static void Set(StatementReplay replay, ObjectId id, RoleSpec owner)
        => replay.Catalog = AccessObjects.With(replay.Catalog, id, AccessObjects.Find(replay.Catalog, id)!.WithOwner(owner.Kind == RoleSpecKind.Name ? GrantStatements.NameOf(owner) : null));

    private static ObjectId? Schema(StatementReplay replay, ObjectName name)
    {
        if (replay.Catalog.Schemas.ContainsKey(name.Name))
        {
            return ObjectId.Schema(name.Name);
        }

        replay.Fail(ServerError.InvalidSchemaName, name, $"schema \"{name}\" does not exist");
        return null;
    }

    /// <summary>A function that is not known may be an extension's, or an aggregate.</summary>
    private static ObjectId? Routine(StatementReplay replay, ObjectType type, ObjectWithArgs routine)
        => RoutineLookup.Find(replay, type, routine, ifExists: replay.Catalog.Extensions.Count > 0 || CarriedStatements.Find(replay, ObjectType.Aggregate, routine) is not null);
}
