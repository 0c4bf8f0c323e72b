using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The value of <c>@default</c>.</summary>
public sealed record FieldDefault(AttributeNode Syntax, PrismaExpression Value);
