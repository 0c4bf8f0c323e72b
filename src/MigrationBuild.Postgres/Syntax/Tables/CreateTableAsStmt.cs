using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>CREATE TABLE … AS query</c>; the query is a <see cref="SelectStmt"/> or an <see cref="ExecuteStmt"/>.</summary>
public sealed record CreateTableAsStmt(
    Persistence Persistence,
    bool IfNotExists,
    ObjectName Name,
    EquatableArray<Identifier> Columns,
    Identifier? AccessMethod,
    EquatableArray<DefElem> Options,
    OnCommitAction OnCommit,
    Identifier? Tablespace,
    Statement Query,
    bool WithNoData) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns, AccessMethod, Options, Tablespace, Query };
}
