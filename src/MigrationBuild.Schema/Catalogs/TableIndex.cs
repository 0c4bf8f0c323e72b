using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>An index that stands on its own, that is, not behind a constraint.</summary>
public sealed record TableIndex(string Name, EquatableArray<IndexElement> Elements)
{
    public string Method { get; init; } = "btree";

    public bool Unique { get; init; }

    public EquatableArray<string> Include { get; init; }

    public SqlExpression? Where { get; init; }

    public bool NullsNotDistinct { get; init; }

    /// <summary>Sorted by name.</summary>
    public EquatableArray<StorageParameter> StorageParameters { get; init; }

    /// <summary>False where <c>CREATE INDEX CONCURRENTLY</c> did not finish, or where a partition has no part of it yet.</summary>
    public bool Valid { get; init; } = true;

    /// <summary>The index of the partitioned table that this one is a part of; null where it is a part of none.</summary>
    public string? Parent { get; init; }

    public string? Comment { get; init; }

    public Origin Origin { get; init; }
}
