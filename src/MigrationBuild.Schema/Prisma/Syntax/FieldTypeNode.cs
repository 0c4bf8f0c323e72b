namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>
/// A field's type: a name, or the raw SQL type inside <c>Unsupported("…")</c>. The span covers the name without <c>?</c> or <c>[]</c>.
/// </summary>
public sealed record FieldTypeNode(string Name, bool IsUnsupported, FieldArity Arity) : PrismaNode;
