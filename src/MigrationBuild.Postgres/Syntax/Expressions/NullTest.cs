namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IS NULL</c>, <c>x IS NOT NULL</c></summary>
public sealed record NullTest(Expression Argument, bool IsNegated) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument };
}
