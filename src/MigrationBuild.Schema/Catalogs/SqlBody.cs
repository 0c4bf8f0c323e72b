using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>A statement that the catalog holds: the body of a routine in the SQL standard's form (<c>RETURN …</c>, <c>BEGIN ATOMIC … END</c>), or an action of a rule.</summary>
/// <param name="Syntax">The body as it was written; the action in its canonical form, as what * and missing lists of columns mean there is settled once.</param>
/// <param name="Canonical">The canonical text; equality is its equality.</param>
public sealed record SqlBody(Statement Syntax, string Canonical)
{
    /// <summary>The objects that it uses, as a server would record them. No part of equality.</summary>
    public EquatableArray<ObjectId> References { get; init; }

    public bool Equals(SqlBody? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canonical);

    public override string ToString() => Canonical;
}
