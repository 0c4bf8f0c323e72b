namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>LIMIT</c> or <c>FETCH FIRST</c>, and <c>OFFSET</c>. <c>LIMIT ALL</c> is a null constant.</summary>
public sealed record LimitClause(Expression? Count, Expression? Offset, bool WithTies) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Count, Offset };
}
