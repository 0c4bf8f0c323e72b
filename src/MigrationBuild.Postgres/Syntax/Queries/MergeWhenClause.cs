namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>WHEN [NOT] MATCHED [AND …] THEN …</c></summary>
/// <param name="Match">The words after <c>WHEN</c>.</param>
/// <param name="Condition">The condition after <c>AND</c>, or null.</param>
/// <param name="Action">What is done, after <c>THEN</c>.</param>
public sealed record MergeWhenClause(MergeMatchKind Match, Expression? Condition, MergeAction Action) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Condition, Action };
}
