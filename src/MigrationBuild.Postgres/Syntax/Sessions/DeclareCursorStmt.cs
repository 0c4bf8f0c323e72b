using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>DECLARE … CURSOR FOR …</c></summary>
public sealed record DeclareCursorStmt(Identifier Name, CursorOptions Options, SelectStmt Query) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Query };
}
