namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x BETWEEN a AND b</c></summary>
public sealed record BetweenExpr(
    Expression Argument,
    bool IsNegated,
    bool IsSymmetric,
    Expression Lower,
    Expression Upper) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Lower, Upper };
}
