namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>An enum of the schema, by its Prisma name.</summary>
public sealed record EnumFieldType(string EnumName) : PrismaFieldType;
