namespace MigrationBuild.Schema.Catalogs;

/// <summary>A named constraint of a table (<c>pg_constraint</c>). NOT NULL is part of the column.</summary>
public abstract record Constraint(string Name)
{
    public Deferrability Deferrability { get; init; }

    /// <summary>False where the table has it from its parents only (<c>conislocal</c>).</summary>
    public bool IsLocal { get; init; } = true;

    /// <summary>How many direct parents have it too (<c>coninhcount</c>).</summary>
    public int ParentCount { get; init; }

    /// <summary>The foreign key, or the index or key, of the partitioned table that this one is a part of; null where it is a part of none.</summary>
    public string? Parent { get; init; }

    public string? Comment { get; init; }

    public Origin Origin { get; init; }

    /// <summary>Whether an index of the same name stands behind it.</summary>
    public virtual bool HasIndex => false;
}
