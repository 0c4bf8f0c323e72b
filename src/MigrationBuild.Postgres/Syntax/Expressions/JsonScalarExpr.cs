namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_SCALAR(x)</c></summary>
public sealed record JsonScalarExpr(Expression Value) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
