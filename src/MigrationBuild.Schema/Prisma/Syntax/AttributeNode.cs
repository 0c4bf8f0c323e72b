using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>
/// <c>@path(arguments)</c> on a field or enum value, <c>@@path(arguments)</c> in a block. Without parentheses the span includes the
/// blanks that follow, as Prisma reports it.
/// </summary>
/// <param name="Marker"><c>@</c> or <c>@@</c>.</param>
public sealed record AttributeNode(string Marker, PrismaName Name, EquatableArray<ArgumentNode> Arguments, TextSpan? TrailingComma) : PrismaNode
{
    public override string ToString() => Marker + Name;
}
