using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// A value expression as the catalog holds it: as it was written, and in the canonical form by which it is compared
/// (<c>Expressions/</c>): two expressions are equal if PostgreSQL would store the same thing.
/// </summary>
/// <param name="Syntax">The expression as it was written.</param>
/// <param name="Canonical">The canonical text; equality is its equality.</param>
public sealed record SqlExpression(Expression Syntax, string Canonical)
{
    /// <summary>The objects that it uses, as a server would record them (<c>pg_depend</c>): columns, relations, types, functions. No part of equality.</summary>
    public EquatableArray<ObjectId> References { get; init; }

    public bool Equals(SqlExpression? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canonical);

    public override string ToString() => Canonical;
}
