using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// A view. Its columns have the names and types that it had when it was made: what its query is over may be renamed since then. Types follow from the query,
/// so they are no part of equality; one that is not known is <c>unknown</c>, and where not even the names are known there are no columns.
/// </summary>
public sealed record View(string Name, SqlQuery Query) : RowRelation(Name)
{
    /// <summary><c>security_barrier</c>, <c>security_invoker</c>, <c>check_option</c>; sorted by name.</summary>
    public EquatableArray<StorageParameter> Options { get; init; }

    public bool Equals(View? other)
        => other is not null && Name == other.Name && Comment == other.Comment && Access == other.Access && Query == other.Query && Options == other.Options
            && HasSameColumnsButTypes(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name) ^ Query.GetHashCode();
}
