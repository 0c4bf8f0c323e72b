namespace MigrationBuild.Schema.Catalogs;

/// <summary>A named constraint of a table (<c>pg_constraint</c>). NOT NULL is part of the column.</summary>
public abstract record Constraint(string Name)
{
    public Deferrability Deferrability { get; init; }

    public string? Comment { get; init; }

    public Origin Origin { get; init; }

    /// <summary>Whether an index of the same name stands behind it.</summary>
    public virtual bool HasIndex => false;
}
