namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary><c>Unsupported("…")</c>: a PostgreSQL type in PostgreSQL's own words.</summary>
public sealed record UnsupportedFieldType(string Sql) : PrismaFieldType;
