namespace MigrationBuild.Schema.Catalogs;

/// <summary>A schema (<c>pg_namespace</c>) and what lives in it. Tables, indexes, sequences and views share one space of names, as in <c>pg_class</c>.</summary>
public sealed record DatabaseSchema(string Name)
{
    public PersistentMap<Relation> Relations { get; init; } = PersistentMap.Create<Relation>();

    public PersistentMap<UserType> Types { get; init; } = PersistentMap.Create<UserType>();

    /// <summary>Functions and procedures by <see cref="Routine.Key"/>.</summary>
    public PersistentMap<Routine> Routines { get; init; } = PersistentMap.Create<Routine>();

    public string? Comment { get; init; }

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
    {
        var cleared = WithoutNames(Relations.Find(relation.Name) as HeapRelation);
        var with = cleared with { Relations = Relations.SetItem(relation.Name, relation) };
        return relation is HeapRelation heap
            ? with with
            {
                IndexTables = heap.IndexNames().Aggregate(with.IndexTables, (map, name) => map.SetItem(name, heap.Name)),
                ConstraintNames = ConstraintsOf(heap).Aggregate(with.ConstraintNames, NameCount.Increment),
                Children = relation is Table { Parents.IsEmpty: false } ? with.Children.SetItem(heap.Name, heap.Name) : with.Children,
            }
            : with;
    }

    public DatabaseSchema With(UserType type) => WithoutType(type.Name) is var cleared && type is Domain domain
        ? cleared with
        {
            Types = cleared.Types.SetItem(type.Name, type),
            ConstraintNames = domain.Checks.Keys.Aggregate(cleared.ConstraintNames, NameCount.Increment),
        }
        : cleared with { Types = cleared.Types.SetItem(type.Name, type) };

    public DatabaseSchema With(Routine routine) => this with { Routines = Routines.SetItem(routine.Key, routine) };

    public DatabaseSchema WithoutRelation(string name)
        => WithoutNames(Relations.Find(name) as HeapRelation) with { Relations = Relations.Remove(name) };

    public DatabaseSchema WithoutType(string name) => this with
    {
        Types = Types.Remove(name),
        ConstraintNames = Types.Find(name) is Domain domain ? domain.Checks.Keys.Aggregate(ConstraintNames, NameCount.Decrement) : ConstraintNames,
    };

    public DatabaseSchema WithoutRoutine(string key) => this with { Routines = Routines.Remove(key) };

    /// <summary>The same schema with the names of the relation's indexes and constraints free, and itself nobody's child.</summary>
    private DatabaseSchema WithoutNames(HeapRelation? relation)
        => relation is null
            ? this
            : this with
            {
                IndexTables = relation.IndexNames().Aggregate(IndexTables, (map, name) => map.Remove(name)),
                ConstraintNames = ConstraintsOf(relation).Aggregate(ConstraintNames, NameCount.Decrement),
                Children = Children.Remove(relation.Name),
            };

    private static IEnumerable<string> ConstraintsOf(HeapRelation relation) => relation is Table table ? table.Constraints.Keys : [];
}
