namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>What a column holds, in Prisma's terms.</summary>
public abstract record PrismaFieldType;
