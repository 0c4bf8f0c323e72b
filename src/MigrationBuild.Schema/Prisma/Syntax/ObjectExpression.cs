using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>An object literal, <c>{ name: value }</c>, as in <c>where:</c>.</summary>
public sealed record ObjectExpression(EquatableArray<ObjectMember> Members) : PrismaExpression
{
    public override string ToString() => "{ " + string.Join(", ", Members) + " }";
}
