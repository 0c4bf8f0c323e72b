using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>The object behind a name, where there is one that can go: PostgreSQL's own cannot.</summary>
internal static class ObjectReferences
{
    public static ObjectId? OfRelation(Catalog catalog, QualifiedName name)
        => catalog.FindRelation(name) is not null
            ? ObjectId.Relation(name)
            : CarriedObject.RelationKinds.Select(kind => Carried(catalog, $"{kind} {name}")).FirstOrDefault(found => found is not null);

    /// <summary>A type, the relation whose row it is, or the extension that brings it.</summary>
    public static ObjectId? OfType(Catalog catalog, DataType type)
    {
        if (type.IsBuiltIn)
        {
            return null;
        }

        if (catalog.FindType(type.Name) is not null)
        {
            return ObjectId.Type(type.Name);
        }

        return OfRelation(catalog, type.Name)
            ?? Carried(catalog, $"TYPE {type.Name}")
            ?? (KnownExtensions.ThatBringsType(type.Name.Name) is { } extension && catalog.Extensions.ContainsKey(extension) ? ObjectId.Extension(extension) : null);
    }

    /// <summary>The full name of a collation; one that nothing declares is PostgreSQL's own.</summary>
    public static QualifiedName CollationName(NameScope names, ObjectName collation)
        => names.FindDefined(ObjectKind.Collation, collation)?.Name ?? new QualifiedName(collation.Schema ?? "pg_catalog", collation.Name);

    private static ObjectId? Carried(Catalog catalog, string key) => catalog.Carried.ContainsKey(key) ? ObjectId.Carried(key) : null;
}
