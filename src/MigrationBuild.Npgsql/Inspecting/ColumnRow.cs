using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Table">The number of its table.</param>
internal sealed record ColumnRow(uint Table, string Name, string Type)
{
    /// <summary><c>ATTRIBUTE_IDENTITY_ALWAYS</c></summary>
    public const char Always = 'a';

    /// <summary><c>ATTRIBUTE_GENERATED_STORED</c></summary>
    public const char Stored = 's';

    /// <summary><c>ATTRIBUTE_GENERATED_VIRTUAL</c></summary>
    public const char Virtual = 'v';

    public bool NotNull { get; init; }

    /// <summary>What PostgreSQL 18 has of it as a constraint.</summary>
    public NotNullConstraint NotNullConstraint { get; init; } = NotNullConstraint.Plain;

    public char Identity { get; init; }

    public char Generated { get; init; }

    /// <summary>The default, or the value of a generated column.</summary>
    public string? Expression { get; init; }

    /// <summary>Null where it is that of the type.</summary>
    public QualifiedName? Collation { get; init; }

    /// <summary><c>attstorage</c>, where it is not the type's.</summary>
    public char? Storage { get; init; }

    /// <summary><c>attcompression</c></summary>
    public char? Compression { get; init; }

    public int? Statistics { get; init; }

    public string[] Options { get; init; } = [];

    public bool IsLocal { get; init; } = true;

    public int ParentCount { get; init; }

    /// <summary><c>attfdwoptions</c></summary>
    public string[] ForeignOptions { get; init; } = [];

    public string? Comment { get; init; }
}
