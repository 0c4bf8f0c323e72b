namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>An argument of an attribute or a function: <c>value</c>, <c>name: value</c>, or the incomplete <c>name:</c>.</summary>
public sealed record ArgumentNode(PrismaName? Name, PrismaExpression? Value) : PrismaNode;
