namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary><c>ops:</c>: one of Prisma's names, or <c>raw("…")</c> in PostgreSQL's words.</summary>
public sealed record OperatorClass(string Name, bool IsRaw);
