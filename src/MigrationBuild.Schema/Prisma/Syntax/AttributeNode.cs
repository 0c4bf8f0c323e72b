using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>
/// <c>@path(arguments)</c> on a field or enum value, <c>@@path(arguments)</c> in a block. Without parentheses the span includes the
/// blanks that follow, as Prisma reports it.
/// </summary>
public sealed record AttributeNode(PrismaName Name, EquatableArray<ArgumentNode> Arguments, TextSpan? TrailingComma) : PrismaNode;
