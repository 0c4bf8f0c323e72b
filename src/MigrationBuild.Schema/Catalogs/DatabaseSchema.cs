namespace MigrationBuild.Schema.Catalogs;

/// <summary>A schema (<c>pg_namespace</c>) and what lives in it. Tables, indexes, sequences and views share one space of names, as in <c>pg_class</c>.</summary>
public sealed record DatabaseSchema(string Name)
{
    public PersistentMap<Relation> Relations { get; init; } = PersistentMap.Create<Relation>();

    public PersistentMap<UserType> Types { get; init; } = PersistentMap.Create<UserType>();

    /// <summary>Functions and procedures by <see cref="Routine.Key"/>.</summary>
    public PersistentMap<Routine> Routines { get; init; } = PersistentMap.Create<Routine>();

    public string? Comment { get; init; }

    public ObjectAccess Access { get; init; } = ObjectAccess.Initial;

    public Origin Origin { get; init; }

    /// <summary>The name of the table or materialized view that each index belongs to, by the index's name; constraint indexes included.</summary>
    internal PersistentMap<string> IndexTables { get; init; } = PersistentMap.Create<string>();

    /// <summary>How many tables and domains have a constraint of each name.</summary>
    internal PersistentMap<NameCount> ConstraintNames { get; init; } = PersistentMap.Create<NameCount>();

    /// <summary>The names of the tables that have parents.</summary>
    internal PersistentMap<string> Children { get; init; } = PersistentMap.Create<string>();

    public bool HasIndex(string name) => IndexTables.ContainsKey(name);

    /// <summary>Whether <c>pg_class</c> would have an entry of that name: a table, sequence, view, index or composite type.</summary>
    public bool HasRelationNamed(string name) => Relations.ContainsKey(name) || IndexTables.ContainsKey(name) || Types.Find(name) is CompositeType;

    public bool HasConstraintNamed(string name) => ConstraintNames.ContainsKey(name);

    public DatabaseSchema With(Relation relation)
        => With(Relations.Find(relation.Name) as HeapRelation, relation as HeapRelation, Relations.SetItem(relation.Name, relation));

    public DatabaseSchema With(UserType type) => WithoutType(type.Name) is var cleared && type is Domain domain
        ? cleared with
        {
            Types = cleared.Types.SetItem(type.Name, type),
            ConstraintNames = domain.Checks.Keys.Aggregate(cleared.ConstraintNames, NameCount.Increment),
        }
        : cleared with { Types = cleared.Types.SetItem(type.Name, type) };

    public DatabaseSchema With(Routine routine) => this with { Routines = Routines.SetItem(routine.Key, routine) };

    public DatabaseSchema WithoutRelation(string name)
        => With(Relations.Find(name) as HeapRelation, null, Relations.Remove(name));

    public DatabaseSchema WithoutType(string name) => this with
    {
        Types = Types.Remove(name),
        ConstraintNames = Types.Find(name) is Domain domain ? domain.Checks.Keys.Aggregate(ConstraintNames, NameCount.Decrement) : ConstraintNames,
    };

    public DatabaseSchema WithoutRoutine(string key) => this with { Routines = Routines.Remove(key) };

    /// <summary>The same schema with these relations, where the new form of one takes the names of its indexes and constraints, and no longer those of the old form.</summary>
    private DatabaseSchema With(HeapRelation? old, HeapRelation? wanted, PersistentMap<Relation> relations)
    {
        var (constraintNames, indexTables) = (ConstraintNames, IndexTables);
        foreach (var (name, before, after) in ConstraintsOf(old).DifferencesTo(ConstraintsOf(wanted)))
        {
            constraintNames = before is null ? NameCount.Increment(constraintNames, name) : after is null ? NameCount.Decrement(constraintNames, name) : constraintNames;
            indexTables = WithIndexName(indexTables, name, old, wanted);
        }

        foreach (var (name, _, _) in IndexesOf(old).DifferencesTo(IndexesOf(wanted)))
        {
            indexTables = WithIndexName(indexTables, name, old, wanted);
        }

        return this with
        {
            Relations = relations,
            ConstraintNames = constraintNames,
            IndexTables = indexTables,
            Children = wanted is Table { Parents.IsEmpty: false } ? Children.SetItem(wanted.Name, wanted.Name) : old is null ? Children : Children.Remove(old.Name),
        };
    }

    private static PersistentMap<string> WithIndexName(PersistentMap<string> tables, string name, HeapRelation? old, HeapRelation? wanted)
        => wanted?.HasIndex(name) == true ? tables.SetItem(name, wanted.Name) : old?.HasIndex(name) == true ? tables.Remove(name) : tables;

    private static PersistentMap<Constraint> ConstraintsOf(HeapRelation? relation) => (relation as Table)?.Constraints ?? PersistentMap.Create<Constraint>();

    private static PersistentMap<TableIndex> IndexesOf(HeapRelation? relation) => relation?.Indexes ?? PersistentMap.Create<TableIndex>();
}
