using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary><c>CREATE MATERIALIZED VIEW …</c></summary>
public sealed record CreateMatViewStmt(
    bool IsUnlogged,
    bool IfNotExists,
    ObjectName Name,
    EquatableArray<Identifier> Columns,
    Identifier? AccessMethod,
    EquatableArray<DefElem> Options,
    Identifier? Tablespace,
    SelectStmt Query,
    bool WithNoData) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns, AccessMethod, Options, Tablespace, Query };
}
