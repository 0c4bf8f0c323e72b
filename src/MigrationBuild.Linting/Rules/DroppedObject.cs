using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Linting.Rules;

/// <summary>Tells of an object that a DROP names whether the file itself made it.</summary>
internal static class DroppedObject
{
    public static bool IsNew(ObjectType type, ObjectAddress address, StatementContext context) => (type, address) switch
    {
        (ObjectType.Schema, NamedObject named) => context.New.FindSchema(named.Name.Name) is not null,
        (ObjectType.Index, NamedObject named) => context.New.FindIndex(context.ResolveIndex(named.Name)) is not null,
        (ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence, NamedObject named) =>
            context.IsNew(context.Resolve(named.Name)),
        (_, NamedObject named) => context.New.FindOther(named.Name.Name) is not null,
        (_, TypeObject named) => context.New.FindOther(named.Type.Name.Name) is not null,
        (_, ObjectWithArgs named) => context.New.FindOther(named.Name.Name) is not null,
        (_, DependentObject dependent) => context.IsNew(context.Resolve(dependent.Relation)) || context.New.FindOther(dependent.Name.Name) is not null,
        _ => false,
    };
}
