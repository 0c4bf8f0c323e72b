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

    /// <summary>The columns after <c>INCLUDE</c>, which the index stores and does not compare.</summary>
    public EquatableArray<Identifier> Including { get; init; }

    /// <summary>The index's storage parameters after <c>WITH</c>.</summary>
    public EquatableArray<DefElem> Options { get; init; }

    /// <summary>The tablespace after <c>USING INDEX TABLESPACE</c>; null is <c>default_tablespace</c>.</summary>
    public Identifier? IndexTablespace { get; init; }

    /// <summary>The index that the constraint takes over (<c>USING INDEX</c>).</summary>
    public Identifier? UsingIndex { get; init; }
}
