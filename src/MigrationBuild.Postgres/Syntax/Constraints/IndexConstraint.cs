using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>A constraint that an index enforces.</summary>
public abstract record IndexConstraint : Constraint
{
    /// <summary>The columns; none where the constraint stands at its column or takes over an index.</summary>
    public EquatableArray<Identifier> Columns { get; init; }

    /// <summary>Whether the last column is a period (<c>WITHOUT OVERLAPS</c>, PostgreSQL 18).</summary>
    public bool IsWithoutOverlaps { get; init; }

    public EquatableArray<Identifier> Including { get; init; }

    public EquatableArray<DefElem> Options { get; init; }

    public Identifier? IndexTablespace { get; init; }

    /// <summary>The index that the constraint takes over (<c>USING INDEX</c>).</summary>
    public Identifier? UsingIndex { get; init; }
}
