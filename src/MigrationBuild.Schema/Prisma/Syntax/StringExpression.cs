namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A string literal, escapes resolved.</summary>
public sealed record StringExpression(string Value) : PrismaExpression
{
    public override string ToString() => "\"" + Value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
