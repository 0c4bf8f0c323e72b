using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>EXCLUDE USING method (element WITH operator, …)</c>.</summary>
public sealed record ExclusionConstraint(string Name, EquatableArray<ExclusionElement> Elements) : Constraint(Name)
{
    public string Method { get; init; } = "btree";

    public SqlExpression? Where { get; init; }

    public override bool HasIndex => true;
}
