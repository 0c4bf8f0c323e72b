namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A number as written: an optional minus, digits, an optional fraction.</summary>
public sealed record NumberExpression(string Text) : PrismaExpression
{
    public override string ToString() => Text;
}
