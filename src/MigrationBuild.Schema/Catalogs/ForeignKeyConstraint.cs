using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>FOREIGN KEY</c>.</summary>
/// <param name="ReferencedColumns">Always named: the referenced primary key's columns where the source left them out.</param>
public sealed record ForeignKeyConstraint(
    string Name,
    EquatableArray<string> Columns,
    QualifiedName ReferencedTable,
    EquatableArray<string> ReferencedColumns) : Constraint(Name)
{
    public ReferentialAction OnDelete { get; init; }

    public ReferentialAction OnUpdate { get; init; }

    /// <summary>The columns of <c>ON DELETE SET NULL (…)</c>; empty means all.</summary>
    public EquatableArray<string> OnDeleteColumns { get; init; }

    /// <summary><c>MATCH FULL</c>, else <c>MATCH SIMPLE</c>.</summary>
    public bool MatchFull { get; init; }

    /// <summary>False after <c>NOT VALID</c>: existing rows were not looked at.</summary>
    public bool Validated { get; init; } = true;

    /// <summary>False after <c>NOT ENFORCED</c> (PostgreSQL 18): no row is ever looked at, so it is not validated either.</summary>
    public bool Enforced { get; init; } = true;

    /// <summary>Whether the last column is a <c>PERIOD</c> (PostgreSQL 18): rows that together cover it are enough.</summary>
    public bool IsPeriod { get; init; }
}
