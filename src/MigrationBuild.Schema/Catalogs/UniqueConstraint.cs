using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>UNIQUE</c> as a constraint; a unique index without one is an <see cref="TableIndex"/>.</summary>
public sealed record UniqueConstraint(string Name, EquatableArray<string> Columns) : Constraint(Name)
{
    public EquatableArray<string> Include { get; init; }

    public bool NullsNotDistinct { get; init; }

    /// <summary>Whether the last column is a period (<c>WITHOUT OVERLAPS</c>, PostgreSQL 18): rows may agree in the others while their periods do not overlap.</summary>
    public bool WithoutOverlaps { get; init; }

    public override bool HasIndex => true;
}
