using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>How PostgreSQL keeps a column's values and what ANALYZE gathers of them, where that is not what it does by itself.</summary>
public sealed record ColumnStorage
{
    public static ColumnStorage Default { get; } = new();

    /// <summary><c>plain</c>, <c>external</c>, <c>extended</c> or <c>main</c>; null is the type's own.</summary>
    public string? Strategy { get; init; }

    /// <summary><c>pglz</c> or <c>lz4</c>; null is <c>default_toast_compression</c>.</summary>
    public string? Compression { get; init; }

    /// <summary>The number of most common values and histogram bounds to keep, 0 to 10000; null is <c>default_statistics_target</c>.</summary>
    public int? Statistics { get; init; }

    /// <summary><c>n_distinct</c> and <c>n_distinct_inherited</c>, sorted by name.</summary>
    public EquatableArray<StorageParameter> Parameters { get; init; }
}
