using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>
/// Reads from a catalog what <c>pg_depend</c> would say, one part a family of objects. What is needed need not be there: what an object needs changes with
/// the object itself, and beyond that only with the objects whose names are among what it needs (<see cref="DependencyGraph"/> rests on that).
/// </summary>
internal static partial class CatalogDependencies
{
    /// <summary>What an object that the catalog holds by itself needs, and what its parts do.</summary>
    public static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName name, object value) => value switch
    {
        Relation relation => Of(catalog, name, relation).Concat(OfTriggers(name, relation)).Concat(OfRules(name, relation)).Prepend(InSchema(ObjectId.Relation(name))),
        UserType type => Of(catalog, name, type).Prepend(InSchema(ObjectId.Type(name))),
        Routine routine => Of(catalog, name.Schema, routine),
        Extension { Schema: { } schema } extension => [Normal(ObjectId.Extension(extension.Name), ObjectId.Schema(schema))],
        DefinedObject defined => Of(defined),
        CarriedObject carried => Of(carried),
        _ => [],
    };

    private static Dependency InSchema(ObjectId id) => Normal(id, ObjectId.Schema(id.Name.Schema));

    private static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName name, Relation relation) => relation switch
    {
        Table table => Of(catalog, name, table),
        View view => OfQuery(name, view, view.Query),
        MaterializedView view => OfQuery(name, view, view.Query).Concat(view.Indexes.SelectMany(index => Of(catalog, name, index))),
        Sequence { OwnedBy: { } owner } => [Auto(ObjectId.Relation(name), ObjectId.Column(new QualifiedName(name.Schema, owner.Table), owner.Column))],
        _ => [],
    };

    /// <summary>Of an object that is carried as text only its name is known: the schema or the relation that it stands in.</summary>
    private static IEnumerable<Dependency> Of(CarriedObject carried)
    {
        var id = ObjectId.Carried(carried.Key);
        var on = carried.Name.IndexOf(" ON ", StringComparison.Ordinal);
        if (on >= 0)
        {
            var relation = CarriedObject.Split(carried.Name.Substring(on + " ON ".Length));
            yield return Auto(id, ObjectId.Relation(relation));
            foreach (var kind in CarriedObject.RelationKinds)
            {
                yield return Auto(id, ObjectId.Carried($"{kind} {relation}"));
            }
        }
        else
        {
            yield return Normal(id, ObjectId.Schema(CarriedObject.Split(carried.Name).Schema));
        }
    }

    private static IEnumerable<Dependency> OfType(Catalog catalog, ObjectId id, DataType type)
        => type.IsBuiltIn ? [] : ObjectReferences.OfType(catalog, type) is { } used && used.Name == type.Name ? [Normal(id, used)] : OfUndeclaredType(catalog, id, type);

    /// <summary>A type that an extension brings or that is carried; or that is not there yet.</summary>
    private static IEnumerable<Dependency> OfUndeclaredType(Catalog catalog, ObjectId id, DataType type)
        => new[]
        {
            ObjectReferences.OfType(catalog, type),
            ObjectId.Type(type.Name),
            KnownExtensions.ThatBringsType(type.Name.Name) is { } extension ? ObjectId.Extension(extension) : null,
        }.OfType<ObjectId>().Distinct().Select(used => Normal(id, used));

    /// <summary>What an expression uses. Columns of its own table, if one is named, are needed as that kind says.</summary>
    private static IEnumerable<Dependency> OfExpression(ObjectId id, SqlExpression? expression, QualifiedName? own = null, DependencyKind ownKind = DependencyKind.Auto)
        => expression is null
            ? []
            : expression.References.Select(reference => new Dependency(
                id,
                reference,
                reference.Kind == ObjectKind.Column && reference.Name == own ? ownKind : DependencyKind.Normal));

    private static Dependency Normal(ObjectId dependent, ObjectId referenced) => new(dependent, referenced, DependencyKind.Normal);

    private static Dependency Auto(ObjectId dependent, ObjectId referenced) => new(dependent, referenced, DependencyKind.Auto);
}
