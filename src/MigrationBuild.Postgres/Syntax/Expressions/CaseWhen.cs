namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>WHEN … THEN …</c></summary>
public sealed record CaseWhen(Expression Condition, Expression Result) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Condition, Result };
}
