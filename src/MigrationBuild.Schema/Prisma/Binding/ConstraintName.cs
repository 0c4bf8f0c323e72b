using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>A name given by <c>map:</c>, and where.</summary>
public sealed record ConstraintName(string Text, TextSpan Span);
