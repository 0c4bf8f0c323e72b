using MigrationBuild.Postgres.Syntax;

namespace MigrationBuild.Schema.Expressions;

/// <summary>A statement that writes rows after analysis.</summary>
/// <param name="Statement">Its canonical form, in which what is returned has no names.</param>
/// <param name="Returned">The columns that RETURNING gives, with their names; null where they are not known.</param>
internal sealed record AnalyzedWrite(Statement Statement, IReadOnlyList<QueryColumn>? Returned);
