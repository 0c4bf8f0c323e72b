namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>key : value</c></summary>
public sealed record JsonKeyValue(Expression Key, Expression Value) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Key, Value };
}
