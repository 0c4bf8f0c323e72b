using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The kinds of relations by the words of statements.</summary>
internal static class RelationKinds
{
    public static bool IsOfKind(Relation relation, ObjectType kind) => kind switch
    {
        ObjectType.Table => relation is Table { Foreign: null },
        ObjectType.ForeignTable => relation is Table { Foreign: not null },
        ObjectType.View => relation is View,
        ObjectType.MaterializedView => relation is MaterializedView,
        ObjectType.Sequence => relation is Sequence,
        _ => false,
    };

    /// <summary>Whether the relation is of the kind that the statement says; raised where it is another.</summary>
    public static bool Require(StatementReplay replay, ObjectType kind, ObjectName name, QualifiedName found)
    {
        if (IsOfKind(replay.Catalog.FindRelation(found)!, kind))
        {
            return true;
        }

        replay.Fail(ServerError.WrongObjectType, name, $"\"{name}\" is not a {CarriedStatements.Words(kind).ToLowerInvariant()}");
        return false;
    }
}
