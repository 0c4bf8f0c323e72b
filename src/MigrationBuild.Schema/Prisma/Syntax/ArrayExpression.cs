using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A bracketed list.</summary>
public sealed record ArrayExpression(EquatableArray<PrismaExpression> Items) : PrismaExpression
{
    public override IEnumerable<PrismaExpression> Elements => Items;

    public override string ToString() => Items.ToString();
}
