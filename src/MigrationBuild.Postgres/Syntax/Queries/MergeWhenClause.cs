namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>WHEN [NOT] MATCHED [AND …] THEN …</c></summary>
public sealed record MergeWhenClause(MergeMatchKind Match, Expression? Condition, MergeAction Action) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Condition, Action };
}
