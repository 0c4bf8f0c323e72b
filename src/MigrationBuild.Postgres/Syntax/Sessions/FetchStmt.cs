using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>FETCH</c> and <c>MOVE</c>, the direction in lower case.</summary>
public sealed record FetchStmt(bool IsMove, string? Direction, NumericConstant? Count, Identifier Cursor) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Count, Cursor };
}
