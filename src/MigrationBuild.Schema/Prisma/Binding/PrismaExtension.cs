using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>An entry of the datasource's <c>extensions</c>.</summary>
/// <param name="Name">Prisma's name, an identifier.</param>
/// <param name="DatabaseName">PostgreSQL's name: <c>map:</c>, else the same.</param>
public sealed record PrismaExtension(PrismaExpression Syntax, string Name, string DatabaseName, string? Schema, string? Version);
