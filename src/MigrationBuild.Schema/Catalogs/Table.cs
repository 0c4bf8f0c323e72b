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

    /// <summary>What CREATE TABLE said that the model has no place for (<c>PARTITION BY …</c>, <c>INHERITS (…)</c>), as SQL, in the order of the grammar.</summary>
    public EquatableArray<string> Clauses { get; init; }

    public FormerName FormerName { get; init; }

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

    public override IEnumerable<string> IndexNames()
        => base.IndexNames().Concat(Constraints.Where(constraint => constraint.HasIndex).Select(constraint => constraint.Name));
}
