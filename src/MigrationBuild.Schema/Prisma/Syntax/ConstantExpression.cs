namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A bare word: <c>true</c>, an enum value, a field name, an action.</summary>
public sealed record ConstantExpression(string Text) : PrismaExpression
{
    public override string ToString() => Text;
}
