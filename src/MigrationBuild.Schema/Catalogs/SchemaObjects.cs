namespace MigrationBuild.Schema.Catalogs;

/// <summary>The objects of a catalog that come and go as wholes.</summary>
public static class SchemaObjects
{
    /// <summary>All of them, each kind in the order of names.</summary>
    public static IEnumerable<SchemaObject> Of(Catalog catalog)
        => catalog.Carried.Select(carried => new SchemaObject(ObjectId.Carried(carried.Key), carried, carried.Origin));
}
