using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>A table with everything that belongs to it. Constraints, indexes and policies go by name, columns by position.</summary>
public sealed record Table(string Name) : HeapRelation(Name)
{
    public PersistentMap<Constraint> Constraints { get; init; } = PersistentMap.Create<Constraint>();

    public PersistentMap<Policy> Policies { get; init; } = PersistentMap.Create<Policy>();

    public Persistence Persistence { get; init; }

    /// <summary><c>ENABLE ROW LEVEL SECURITY</c>: policies apply to everyone but the owner.</summary>
    public bool RowSecurity { get; init; }

    /// <summary><c>FORCE ROW LEVEL SECURITY</c>: policies apply to the owner too.</summary>
    public bool ForceRowSecurity { get; init; }

    /// <summary>Set where the table is partitioned: it has no rows of its own.</summary>
    public PartitionKey? PartitionKey { get; init; }

    /// <summary>Set where the table is a partition of another one.</summary>
    public Partition? PartitionOf { get; init; }

    /// <summary>The tables that it inherits from, in the order in which their columns were merged; the one that it is a partition of is not among them.</summary>
    public EquatableArray<QualifiedName> Inherits { get; init; }

    /// <summary>The composite type that a typed table (<c>OF</c>) has its columns from.</summary>
    public QualifiedName? OfType { get; init; }

    /// <summary>Set where it is a foreign table: its rows are elsewhere, and it has neither indexes and keys nor policies.</summary>
    public ForeignTableSource? Foreign { get; init; }

    public ReplicaIdentity ReplicaIdentity { get; init; } = ReplicaIdentity.Default;

    /// <summary>The index in whose order CLUSTER puts the rows, or null.</summary>
    public string? ClusteredIndex { get; init; }

    public FormerName FormerName { get; init; }

    /// <summary>Whose columns and checks are its own too: the table that it is a partition of, or those that it inherits from.</summary>
    public EquatableArray<QualifiedName> Parents => PartitionOf is { } partition ? EquatableArray.Create(partition.Parent) : Inherits;

    public PrimaryKeyConstraint? PrimaryKey => Constraints.OfType<PrimaryKeyConstraint>().FirstOrDefault();

    /// <summary>Puts the column in place of the one of that name, or at the end.</summary>
    public Table With(Column column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column.Name)
            {
                return this with { Columns = Columns.SetItem(i, column) };
            }
        }

        return this with { Columns = Columns.Add(column) };
    }

    public Table With(Constraint constraint) => this with { Constraints = Constraints.SetItem(constraint.Name, constraint) };

    public Table With(Policy policy) => this with { Policies = Policies.SetItem(policy.Name, policy) };

    public Table WithoutColumn(string name) => this with { Columns = Columns.Where(column => column.Name != name).ToEquatableArray() };

    public Table WithoutConstraint(string name) => this with { Constraints = Constraints.Remove(name) };

    public Table WithoutPolicy(string name) => this with { Policies = Policies.Remove(name) };

    /// <summary>The table in whose other words the index, its own or a constraint's, has the new name.</summary>
    public Table WithIndexRenamed(string before, string after) => this with
    {
        ReplicaIdentity = ReplicaIdentity.Index == before ? ReplicaIdentity with { Index = after } : ReplicaIdentity,
        ClusteredIndex = ClusteredIndex == before ? after : ClusteredIndex,
    };

    public override bool HasIndex(string name) => base.HasIndex(name) || Constraints.Find(name)?.HasIndex == true;

    public override IEnumerable<string> IndexNames()
        => base.IndexNames().Concat(Constraints.Where(constraint => constraint.HasIndex).Select(constraint => constraint.Name));
}
