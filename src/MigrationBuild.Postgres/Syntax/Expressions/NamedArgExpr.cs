namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An argument passed by name: <c>name =&gt; value</c>.</summary>
public sealed record NamedArgExpr(Identifier Name, Expression Value) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value };
}
