using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>FETCH</c> and <c>MOVE</c>, the direction in lower case.</summary>
/// <param name="IsMove">Whether it is <c>MOVE</c>, which gives no rows.</param>
/// <param name="Direction">
/// <c>next</c>, <c>prior</c>, <c>first</c>, <c>last</c>, <c>absolute</c>, <c>relative</c>, <c>all</c>, <c>forward</c>,
/// <c>forward all</c>, <c>backward</c>, <c>backward all</c>; null where none is written.
/// </param>
/// <param name="Count">The number of rows, or the position of <c>absolute</c> and <c>relative</c>; null where none is written.</param>
/// <param name="Cursor">The cursor after <c>FROM</c> or <c>IN</c>.</param>
public sealed record FetchStmt(bool IsMove, string? Direction, NumericConstant? Count, Identifier Cursor) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Count, Cursor };
}
