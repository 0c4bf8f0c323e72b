namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_SERIALIZE(x)</c></summary>
public sealed record JsonSerializeExpr(Expression Value, JsonOutput? Output) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Output };
}
