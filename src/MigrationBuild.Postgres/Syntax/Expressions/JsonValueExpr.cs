namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A value whose JSON format is written: <c>x FORMAT JSON</c>.</summary>
public sealed record JsonValueExpr(Expression Value, JsonFormat Format) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Format };
}
