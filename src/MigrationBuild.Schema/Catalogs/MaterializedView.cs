using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// A materialized view: rows that are kept of a query. Columns are as in a <see cref="View"/>; whether it is filled is no part of a schema.
/// </summary>
public sealed record MaterializedView(string Name, SqlQuery Query) : HeapRelation(Name)
{
    public bool Equals(MaterializedView? other)
        => other is not null && Name == other.Name && Comment == other.Comment && Access == other.Access && Query == other.Query
            && StorageParameters == other.StorageParameters && AccessMethod == other.AccessMethod && Tablespace == other.Tablespace
            && Indexes.Equals(other.Indexes) && HasSameColumnsButTypes(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name) ^ Query.GetHashCode();
}
