namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An argument passed by name: <c>name =&gt; value</c>.</summary>
/// <param name="Name">The name of the parameter that the value is for.</param>
/// <param name="Value">The value after <c>=&gt;</c> (or the older <c>:=</c>).</param>
public sealed record NamedArgExpr(Identifier Name, Expression Value) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value };
}
