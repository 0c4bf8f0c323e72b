using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>Reads from a catalog what <c>pg_depend</c> would say, one part a family of objects.</summary>
internal static partial class CatalogDependencies
{
    public static IEnumerable<Dependency> Of(Catalog catalog)
        => catalog.Schemas.SelectMany(schema => Of(catalog, schema))
            .Concat(catalog.Extensions.Where(extension => extension.Schema is not null).Select(extension
                => Normal(ObjectId.Extension(extension.Name), ObjectId.Schema(extension.Schema!))))
            .Concat(catalog.Defined.SelectMany(Of))
            .Concat(catalog.Carried.SelectMany(carried => Of(catalog, carried)));

    private static IEnumerable<Dependency> Of(Catalog catalog, DatabaseSchema schema)
    {
        var owner = ObjectId.Schema(schema.Name);
        foreach (var relation in schema.Relations)
        {
            var name = new QualifiedName(schema.Name, relation.Name);
            yield return Normal(ObjectId.Relation(name), owner);
            foreach (var dependency in Of(catalog, name, relation).Concat(OfTriggers(catalog, name, relation)))
            {
                yield return dependency;
            }
        }

        foreach (var type in schema.Types)
        {
            var name = new QualifiedName(schema.Name, type.Name);
            yield return Normal(ObjectId.Type(name), owner);
            foreach (var dependency in Of(catalog, name, type))
            {
                yield return dependency;
            }
        }

        foreach (var dependency in schema.Routines.SelectMany(routine => Of(catalog, schema.Name, routine)))
        {
            yield return dependency;
        }
    }

    private static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName name, Relation relation) => relation switch
    {
        Table table => Of(catalog, name, table),
        View view => OfQuery(name, view, view.Query),
        MaterializedView view => OfQuery(name, view, view.Query).Concat(view.Indexes.SelectMany(index => Of(catalog, name, index))),
        Sequence { OwnedBy: { } owner } => [Auto(ObjectId.Relation(name), ObjectId.Column(new QualifiedName(name.Schema, owner.Table), owner.Column))],
        _ => [],
    };

    /// <summary>Of an object that is carried as text only its name is known: the schema or the relation that it stands in.</summary>
    private static IEnumerable<Dependency> Of(Catalog catalog, CarriedObject carried)
    {
        var id = ObjectId.Carried(carried.Key);
        var on = carried.Name.IndexOf(" ON ", StringComparison.Ordinal);
        if (on >= 0)
        {
            var (schema, relation) = Split(carried.Name.Substring(on + " ON ".Length));
            yield return Auto(id, ObjectId.Relation(new QualifiedName(schema, relation)));
            foreach (var kind in CarriedObject.RelationKinds)
            {
                yield return Auto(id, ObjectId.Carried($"{kind} {schema}.{relation}"));
            }
        }
        else if (Split(carried.Name) is var (own, _) && catalog.Schemas.ContainsKey(own))
        {
            yield return Normal(id, ObjectId.Schema(own));
        }
    }

    private static (string Schema, string Name) Split(string name)
        => name.IndexOf('.') is var dot && dot < 0 ? ("", name) : (name.Substring(0, dot), name.Substring(dot + 1));

    private static IEnumerable<Dependency> OfType(Catalog catalog, ObjectId id, DataType type)
        => ObjectReferences.OfType(catalog, type) is { } used ? [Normal(id, used)] : [];

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
