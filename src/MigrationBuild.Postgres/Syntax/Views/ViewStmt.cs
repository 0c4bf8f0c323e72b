using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary><c>CREATE VIEW …</c></summary>
public sealed record ViewStmt(
    bool OrReplace,
    Persistence Persistence,
    bool IsRecursive,
    ObjectName Name,
    EquatableArray<Identifier> Columns,
    EquatableArray<DefElem> Options,
    SelectStmt Query,
    ViewCheckOption CheckOption) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns, Options, Query };
}
