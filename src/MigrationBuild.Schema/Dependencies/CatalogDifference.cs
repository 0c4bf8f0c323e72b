using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>An object that a catalog holds by itself, with its parts in it, and that is not the same in another catalog.</summary>
/// <param name="Key">Unique, and in the order in which a catalog has its objects.</param>
/// <param name="Name">Its full name; the schema is empty where it is in none.</param>
/// <param name="Old">Null where it is new.</param>
/// <param name="New">Null where it is gone.</param>
internal readonly record struct CatalogDifference(string Key, QualifiedName Name, object? Old, object? New)
{
    /// <summary>Whether others that need the object, or a part of it, may need something else now. A foreign key stands on a key of the table.</summary>
    public bool ConcernsOthers => (Old, New) switch
    {
        (Table old, Table wanted) => !ReferenceEquals(old.Constraints, wanted.Constraints) || !ReferenceEquals(old.Indexes, wanted.Indexes),
        _ => Old?.GetType() != New?.GetType(),
    };

    /// <summary>Finds what is not one and the same object in both, in no more time than it took to make the one catalog out of the other.</summary>
    public static IEnumerable<CatalogDifference> Between(Catalog before, Catalog after)
        => before.Schemas.DifferencesTo(after.Schemas).SelectMany(schema => Between(schema.Key, schema.Old ?? new(schema.Key), schema.New ?? new(schema.Key)))
            .Concat(Between(before.Extensions, after.Extensions, "1", extension => new("", extension.Name)))
            .Concat(Between(before.Defined, after.Defined, "2", defined => defined.Id.Name))
            .Concat(Between(before.Carried, after.Carried, "3", carried => CarriedObject.Split(carried.Name)));

    private static IEnumerable<CatalogDifference> Between(string schema, DatabaseSchema before, DatabaseSchema after)
        => Between(before.Relations, after.Relations, $"0{schema}\0a", relation => new(schema, relation.Name))
            .Concat(Between(before.Types, after.Types, $"0{schema}\0b", type => new(schema, type.Name)))
            .Concat(Between(before.Routines, after.Routines, $"0{schema}\0c", routine => new(schema, routine.Name)));

    private static IEnumerable<CatalogDifference> Between<T>(PersistentMap<T> before, PersistentMap<T> after, string place, Func<T, QualifiedName> name)
        where T : class
        => before.DifferencesTo(after).Select(entry => new CatalogDifference(place + entry.Key, name((entry.Old ?? entry.New)!), entry.Old, entry.New));
}
