using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting;

/// <summary>What tells an object apart that is neither a relation nor an index nor a schema: its kind, its schema or relation, and the parameters of a routine.</summary>
internal static class ObjectKeys
{
    /// <summary>The key of what an address names; null for kinds that have no name.</summary>
    public static string? Of(ObjectType type, ObjectAddress address, NameScope names) => address switch
    {
        TypeObject named => OfType(named.Type.Name, names),
        NamedObject named when KindOf(type) == ObjectType.Type => OfType(named.Name, names),
        NamedObject named when KindOf(type) == ObjectType.Routine => OfRoutine(named.Name, null, names),
        NamedObject named => Of(type, named.Name, names),
        ObjectWithArgs routine => OfRoutine(routine.Name, routine.Parameters, names),
        DependentObject part => OfPart(type, part.Relation, part.Name, names),
        _ => null,
    };

    public static string OfType(ObjectName name, NameScope names) => $"{ObjectType.Type} {names.FindType(name) ?? names.Qualify(name)}";

    public static string Of(ObjectType type, ObjectName name, NameScope names) => $"{KindOf(type)} {(IsInNoSchema(type) ? name.Name : names.Qualify(name).ToString())}";

    public static string Of(ObjectType type, Identifier name) => $"{KindOf(type)} {name.Name}";

    /// <summary>A trigger, policy or rule, whose name counts within its relation.</summary>
    public static string OfPart(ObjectType type, ObjectName relation, Identifier name, NameScope names) =>
        $"{type} {names.FindRelation(relation) ?? names.Qualify(relation)}.{name.Name}";

    /// <summary>A routine by what it takes; by its name alone where no parameters are written, as there must be one of that name only.</summary>
    public static string OfRoutine(ObjectName name, IEnumerable<FunctionParameter>? parameters, NameScope names)
    {
        var taken = parameters?
            .Where(parameter => parameter.Mode is not (FunctionParameterMode.Out or FunctionParameterMode.Table))
            .Select(parameter => DataTypeResolver.Resolve(parameter.Type, names).Type.ToString());
        return $"{ObjectType.Routine} {names.Qualify(name)}" + (taken is null ? "" : $"({string.Join(",", taken)})");
    }

    private static ObjectType KindOf(ObjectType type) => type switch
    {
        ObjectType.Domain => ObjectType.Type,
        ObjectType.Function or ObjectType.Procedure or ObjectType.Aggregate => ObjectType.Routine,
        _ => type,
    };

    private static bool IsInNoSchema(ObjectType type) => type is ObjectType.AccessMethod or ObjectType.Database or ObjectType.EventTrigger or ObjectType.Extension
        or ObjectType.ForeignDataWrapper or ObjectType.ForeignServer or ObjectType.Language or ObjectType.Publication or ObjectType.Role or ObjectType.Subscription or ObjectType.Tablespace;
}
