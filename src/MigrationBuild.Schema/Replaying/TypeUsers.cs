using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The columns in whose values a type occurs (<c>find_composite_type_dependencies</c>).</summary>
internal static class TypeUsers
{
    /// <summary>The first column that holds values of the type within others: in an array or a row, or in a domain over one.</summary>
    public static ObjectId? FindContainer(Catalog catalog, QualifiedName type) => Find(catalog, type, isWithin: false);

    /// <summary>The first column whose values are of the type or hold such.</summary>
    public static ObjectId? FindColumn(Catalog catalog, QualifiedName type) => Find(catalog, type, isWithin: true);

    private static ObjectId? Find(Catalog catalog, QualifiedName type, bool isWithin)
    {
        var column = catalog.Heaps()
            .SelectMany(heap => heap.Value.Columns.Where(column => column.Type.Name == type && (isWithin || column.Type.IsArray)), (heap, column) => ObjectId.Column(heap.Key, column.Name))
            .Cast<ObjectId?>()
            .FirstOrDefault();
        return column ?? Containers(catalog, type)
            .Select(container => Find(catalog, container.Name, isWithin || container.IsWithin))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>The types that are made of the type. A domain over it is as good as itself.</summary>
    private static IEnumerable<(QualifiedName Name, bool IsWithin)> Containers(Catalog catalog, QualifiedName type)
        => from schema in catalog.Schemas
           from user in schema.Types
           let isWithin = user switch
           {
               Domain domain when domain.BaseType.Name == type => domain.BaseType.IsArray,
               CompositeType composite when composite.Attributes.Any(attribute => attribute.Type.Name == type) => true,
               _ => (bool?)null,
           }
           where isWithin is not null
           select (new QualifiedName(schema.Name, user.Name), isWithin.Value);
}
