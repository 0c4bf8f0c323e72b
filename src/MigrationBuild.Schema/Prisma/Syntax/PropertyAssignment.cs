namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A line <c>key = value</c>; the value may be missing.</summary>
public sealed record PropertyAssignment(PrismaName Name, PrismaExpression? Value) : PrismaNode;
