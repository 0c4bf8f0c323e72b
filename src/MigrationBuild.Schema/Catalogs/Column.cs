namespace MigrationBuild.Schema.Catalogs;

/// <summary>A column of a table.</summary>
public sealed record Column(string Name, DataType Type)
{
    public bool NotNull { get; init; }

    public SqlExpression? Default { get; init; }

    public IdentityOptions? Identity { get; init; }

    public GeneratedExpression? Generated { get; init; }

    /// <summary>Null where the type's own collation applies.</summary>
    public QualifiedName? Collation { get; init; }

    public ColumnStorage Storage { get; init; } = ColumnStorage.Default;

    public string? Comment { get; init; }

    public Origin Origin { get; init; }

    public FormerName FormerName { get; init; }
}
