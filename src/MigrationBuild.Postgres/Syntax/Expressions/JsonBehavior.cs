namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>What a SQL/JSON function does <c>ON EMPTY</c> or <c>ON ERROR</c>.</summary>
/// <param name="Kind">The words before <c>ON EMPTY</c> or <c>ON ERROR</c>.</param>
/// <param name="Default">The expression after <c>DEFAULT</c>; else null.</param>
public sealed record JsonBehavior(JsonBehaviorKind Kind, Expression? Default) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Default };
}
