using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A top-level declaration; its span runs from the keyword to the closing brace.</summary>
public abstract record PrismaBlock(SourceFile File, PrismaName Name, string? Documentation) : PrismaNode;
