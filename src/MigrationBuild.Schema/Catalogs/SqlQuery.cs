using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// A query as the catalog holds it: in the canonical form by which it is compared (<c>Expressions/</c>), which means objects by their full names, and as a
/// person wrote it.
/// </summary>
/// <param name="Canonical">SQL of its own right; equality is its equality.</param>
public sealed record SqlQuery(string Canonical)
{
    /// <summary>The query as it was written, as far as that still means the same; null where it is known in the canonical form only.</summary>
    public string? Written { get; init; }

    /// <summary>The objects that it uses, as a server would record them (<c>pg_depend</c>): columns, relations, types, functions. No part of equality.</summary>
    public EquatableArray<ObjectId> References { get; init; }

    public bool Equals(SqlQuery? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canonical);

    public override string ToString() => Canonical;
}
