using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>A relation that stores its rows, and so can have indexes: what PostgreSQL's code for indexes calls the heap relation of an index.</summary>
public abstract record HeapRelation(string Name) : RowRelation(Name)
{
    /// <summary>Indexes of their own by name; those that primary keys, unique and exclusion constraints imply are not among them.</summary>
    public PersistentMap<TableIndex> Indexes { get; init; } = PersistentMap.Create<TableIndex>();

    /// <summary>Sorted by name.</summary>
    public EquatableArray<StorageParameter> StorageParameters { get; init; }

    /// <summary>Null where it is <c>heap</c>.</summary>
    public string? AccessMethod { get; init; }

    /// <summary>Null where it is that of the database.</summary>
    public string? Tablespace { get; init; }

    /// <summary>Whether an index of its own, or that of a constraint, has the name.</summary>
    public virtual bool HasIndex(string name) => Indexes.ContainsKey(name);

    /// <summary>The names that its indexes take in its schema, those of constraints included.</summary>
    public virtual IEnumerable<string> IndexNames() => Indexes.Keys;
}
