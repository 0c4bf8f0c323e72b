using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <content>Functions, procedures and aggregates: their types, what aggregates are made of, and what defaults and bodies in the SQL standard's form use. A body that is text keeps nothing.</content>
internal static partial class CatalogDependencies
{
    private static IEnumerable<Dependency> Of(Catalog catalog, string schema, Routine routine)
    {
        var id = ObjectId.Routine(schema, routine);
        return routine.Parameters
            .SelectMany(parameter => OfType(catalog, id, parameter.Type).Concat(OfExpression(id, parameter.Default)))
            .Concat(routine.Result is null ? [] : OfType(catalog, id, routine.Result))
            .Concat(routine.Transforms.SelectMany(type => OfType(catalog, id, type)))
            .Concat(routine.Body is null ? [] : routine.Body.References.Select(used => Normal(id, used)))
            .Concat(routine.Aggregate is { } aggregate ? OfAggregate(catalog, id, aggregate) : [])
            .Concat(routine.Support is { } support ? [Normal(id, new ObjectId(ObjectKind.Routine, support, "internal"))] : [])
            .Append(Normal(id, ObjectId.Extension(routine.Language)))
            .Append(Normal(id, new ObjectId(ObjectKind.Language, new QualifiedName("", routine.Language))))
            .Prepend(Normal(id, ObjectId.Schema(schema)));
    }

    private static IEnumerable<Dependency> OfAggregate(Catalog catalog, ObjectId id, Aggregate aggregate)
        => aggregate.Functions.Distinct().Select(function => Normal(id, function)).Concat(aggregate.StateTypes.SelectMany(type => OfType(catalog, id, type)));
}
