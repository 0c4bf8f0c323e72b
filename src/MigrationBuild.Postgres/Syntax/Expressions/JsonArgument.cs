namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A variable of a JSON path: <c>value AS name</c>.</summary>
/// <param name="Value">The value that the path's variable stands for.</param>
/// <param name="Name">The variable's name, which the path writes as <c>$name</c>.</param>
public sealed record JsonArgument(Expression Value, Identifier Name) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Name };
}
