using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary><c>CREATE VIEW …</c></summary>
/// <param name="OrReplace">Whether <c>OR REPLACE</c> is written: columns may be added at the end, none changed.</param>
/// <param name="Persistence">Permanent or Temporary; <c>UNLOGGED</c> the server refuses.</param>
/// <param name="IsRecursive">Whether <c>RECURSIVE</c> is written: the query may refer to the view.</param>
/// <param name="Name">The view, perhaps with a schema.</param>
/// <param name="Columns">Names for its columns; none are those of the query.</param>
/// <param name="Options">What follows <c>WITH</c>: <c>security_barrier</c>, <c>security_invoker</c>, <c>check_option</c>.</param>
/// <param name="Query">The query after <c>AS</c>.</param>
/// <param name="CheckOption">The <c>CHECK OPTION</c> at its end.</param>
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
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns, Options, Query };
}
