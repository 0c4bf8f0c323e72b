namespace MigrationBuild.Schema.Catalogs;

/// <summary>A schema (<c>pg_namespace</c>) and what lives in it. Tables, indexes, sequences and views share one space of names, as in <c>pg_class</c>.</summary>
public sealed record DatabaseSchema(string Name)
{
    public PersistentMap<Relation> Relations { get; init; } = PersistentMap.Create<Relation>();

    public PersistentMap<UserType> Types { get; init; } = PersistentMap.Create<UserType>();

    public string? Comment { get; init; }

    public Origin Origin { get; init; }

    /// <summary>The name of the table that each index belongs to, by the index's name; constraint indexes included.</summary>
    internal PersistentMap<string> IndexTables { get; init; } = PersistentMap.Create<string>();

    public bool HasIndex(string name) => IndexTables.ContainsKey(name);

    /// <summary>Whether <c>pg_class</c> would have an entry of that name: a table, sequence, view or index.</summary>
    public bool HasRelationNamed(string name) => Relations.ContainsKey(name) || IndexTables.ContainsKey(name);

    public DatabaseSchema With(Relation relation)
    {
        var indexes = IndexTables;
        if (Relations.Find(relation.Name) is Table old)
        {
            indexes = old.IndexNames().Aggregate(indexes, (map, name) => map.Remove(name));
        }

        if (relation is Table table)
        {
            indexes = table.IndexNames().Aggregate(indexes, (map, name) => map.SetItem(name, table.Name));
        }

        return this with { Relations = Relations.SetItem(relation.Name, relation), IndexTables = indexes };
    }

    public DatabaseSchema With(UserType type) => this with { Types = Types.SetItem(type.Name, type) };

    public DatabaseSchema WithoutRelation(string name)
    {
        var indexes = Relations.Find(name) is Table table
            ? table.IndexNames().Aggregate(IndexTables, (map, index) => map.Remove(index))
            : IndexTables;
        return this with { Relations = Relations.Remove(name), IndexTables = indexes };
    }

    public DatabaseSchema WithoutType(string name) => this with { Types = Types.Remove(name) };
}
