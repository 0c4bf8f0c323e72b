using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>The body of a routine in the SQL standard's form: <c>RETURN …</c> or <c>BEGIN ATOMIC … END</c>.</summary>
/// <param name="Syntax">The body as it was written.</param>
/// <param name="Canonical">The canonical text; equality is its equality.</param>
public sealed record SqlBody(Statement Syntax, string Canonical)
{
    /// <summary>The objects that it uses, as a server would record them. No part of equality.</summary>
    public EquatableArray<ObjectId> References { get; init; }

    public bool Equals(SqlBody? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canonical);

    public override string ToString() => Canonical;
}
