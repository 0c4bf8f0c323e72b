using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>DECLARE … CURSOR FOR …</c></summary>
/// <param name="Name">The cursor, as <c>FETCH</c> names it in this session.</param>
/// <param name="Options">The words before and after <c>CURSOR</c>.</param>
/// <param name="Query">The query after <c>FOR</c>.</param>
public sealed record DeclareCursorStmt(Identifier Name, CursorOptions Options, SelectStmt Query) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Query };
}
