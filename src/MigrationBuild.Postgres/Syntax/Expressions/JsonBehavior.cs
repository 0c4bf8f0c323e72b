namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>What a SQL/JSON function does <c>ON EMPTY</c> or <c>ON ERROR</c>.</summary>
public sealed record JsonBehavior(JsonBehaviorKind Kind, Expression? Default) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Default };
}
