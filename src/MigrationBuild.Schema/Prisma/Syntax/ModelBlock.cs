using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A <c>model</c>, <c>view</c> or <c>type</c> block.</summary>
public sealed record ModelBlock(
    SourceFile File,
    ModelKind Kind,
    PrismaName Name,
    string? Documentation,
    EquatableArray<FieldDeclaration> Fields,
    EquatableArray<AttributeNode> Attributes) : PrismaBlock(File, Name, Documentation);
