namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>CHECK</c>.</summary>
public sealed record CheckConstraint(string Name, SqlExpression Expression) : Constraint(Name)
{
    /// <summary>False after <c>NOT VALID</c>: existing rows were not looked at.</summary>
    public bool Validated { get; init; } = true;

    /// <summary>False after <c>NOT ENFORCED</c> (PostgreSQL 18): no row is ever looked at, so it is not validated either.</summary>
    public bool Enforced { get; init; } = true;

    public bool NoInherit { get; init; }
}
