using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A <c>datasource</c> or <c>generator</c> block.</summary>
public sealed record ConfigurationBlock(
    SourceFile File,
    ConfigurationKind Kind,
    PrismaName Name,
    string? Documentation,
    EquatableArray<PropertyAssignment> Properties) : PrismaBlock(File, Name, Documentation);
