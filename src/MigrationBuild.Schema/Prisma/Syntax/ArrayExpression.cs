using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A bracketed list.</summary>
public sealed record ArrayExpression(EquatableArray<PrismaExpression> Elements) : PrismaExpression
{
    public override string ToString() => Elements.ToString();
}
