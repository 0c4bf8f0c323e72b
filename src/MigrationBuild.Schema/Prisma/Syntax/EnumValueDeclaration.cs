using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A value of an enum; the span is the whole line, as for fields.</summary>
public sealed record EnumValueDeclaration(PrismaName Name, EquatableArray<AttributeNode> Attributes, string? Documentation) : PrismaNode;
