using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>PRIMARY KEY</c>.</summary>
public sealed record PrimaryKeyConstraint(string Name, EquatableArray<string> Columns) : Constraint(Name)
{
    public EquatableArray<string> Include { get; init; }

    public override bool HasIndex => true;
}
