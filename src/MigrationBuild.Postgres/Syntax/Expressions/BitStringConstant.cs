namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A bit string: <c>B'0101'</c> or <c>X'1F'</c>.</summary>
public sealed record BitStringConstant(string Digits, bool IsHexadecimal) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
