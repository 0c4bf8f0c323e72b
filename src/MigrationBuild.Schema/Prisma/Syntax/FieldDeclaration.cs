using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A field of a model. Its span is the whole line from the name, line end included, as Prisma reports it.</summary>
public sealed record FieldDeclaration(
    PrismaName Name,
    FieldTypeNode Type,
    EquatableArray<AttributeNode> Attributes,
    string? Documentation) : PrismaNode;
