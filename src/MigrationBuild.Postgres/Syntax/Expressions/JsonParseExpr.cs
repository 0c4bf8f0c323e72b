namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON(x)</c></summary>
public sealed record JsonParseExpr(Expression Value, bool HasUniqueKeys) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
