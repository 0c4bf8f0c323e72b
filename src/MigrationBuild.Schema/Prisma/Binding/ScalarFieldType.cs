namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>One of Prisma's own types.</summary>
public sealed record ScalarFieldType(ScalarKind Kind) : PrismaFieldType;
