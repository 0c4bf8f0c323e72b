namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A value on the right of <c>=</c> or in an argument. <see cref="object.ToString"/> gives it in Prisma's spelling.</summary>
public abstract record PrismaExpression : PrismaNode;
