namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>LIMIT</c> or <c>FETCH FIRST</c>, and <c>OFFSET</c>. <c>LIMIT ALL</c> is a null constant.</summary>
/// <param name="Count">The number of rows after <c>LIMIT</c> or <c>FETCH FIRST</c>; null where only an offset is written.</param>
/// <param name="Offset">The number of rows passed over, after <c>OFFSET</c>; null is none.</param>
/// <param name="WithTies">Whether <c>WITH TIES</c> is written (PostgreSQL 13): rows that sort equal to the last come too.</param>
public sealed record LimitClause(Expression? Count, Expression? Offset, bool WithTies) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Count, Offset };
}
