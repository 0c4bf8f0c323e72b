using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>A name given by <c>map:</c> or <c>name:</c>, and where.</summary>
/// <param name="Span">The whole argument.</param>
public sealed record ConstraintName(string Text, TextSpan Span);
