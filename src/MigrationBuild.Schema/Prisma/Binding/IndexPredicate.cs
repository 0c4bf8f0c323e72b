using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary><c>where:</c> of a partial index.</summary>
/// <param name="Span">The whole argument.</param>
/// <param name="Sql">The condition in PostgreSQL's words, without the parentheses around it.</param>
public sealed record IndexPredicate(TextSpan Span, string Sql);
