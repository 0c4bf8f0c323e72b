using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>An <c>enum</c> block.</summary>
public sealed record EnumBlock(
    SourceFile File,
    PrismaName Name,
    string? Documentation,
    EquatableArray<EnumValueDeclaration> Values,
    EquatableArray<AttributeNode> Attributes) : PrismaBlock(File, Name, Documentation);
