namespace MigrationBuild.Schema.Catalogs;

/// <summary>What PostgreSQL keeps of a column's <c>NOT NULL</c> since 18, where it is a constraint (<c>pg_constraint</c>).</summary>
public sealed record NotNullConstraint
{
    /// <summary>As PostgreSQL makes it where nothing else is said, and as every one is before PostgreSQL 18.</summary>
    public static NotNullConstraint Plain { get; } = new();

    /// <summary>Null where it is not known: before PostgreSQL 18 it has none.</summary>
    public string? Name { get; init; }

    /// <summary>False after <c>NOT VALID</c>: existing rows were not looked at.</summary>
    public bool Validated { get; init; } = true;

    /// <summary><c>NO INHERIT</c>: children may have NULL there.</summary>
    public bool NoInherit { get; init; }

    public string? Comment { get; init; }
}
