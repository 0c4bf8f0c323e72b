using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>PRIMARY KEY</c>.</summary>
public sealed record PrimaryKeyConstraint(string Name, EquatableArray<string> Columns) : Constraint(Name)
{
    public EquatableArray<string> Include { get; init; }

    /// <summary>Whether the last column is a period (<c>WITHOUT OVERLAPS</c>, PostgreSQL 18): rows may agree in the others while their periods do not overlap.</summary>
    public bool WithoutOverlaps { get; init; }

    public override bool HasIndex => true;
}
