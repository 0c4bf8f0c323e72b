using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary><c>CREATE MATERIALIZED VIEW …</c></summary>
/// <param name="IsUnlogged">Whether <c>UNLOGGED</c> is written, which PostgreSQL's grammar knows and the server refuses.</param>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The materialized view, perhaps with a schema.</param>
/// <param name="Columns">Names for its columns; none are those of the query.</param>
/// <param name="AccessMethod">The method after <c>USING</c>; null is <c>default_table_access_method</c>.</param>
/// <param name="Options">The storage parameters after <c>WITH</c>.</param>
/// <param name="Tablespace">The tablespace after <c>TABLESPACE</c>; null is <c>default_tablespace</c>.</param>
/// <param name="Query">The query after <c>AS</c>.</param>
/// <param name="WithNoData">Whether <c>WITH NO DATA</c> is written: it cannot be read before it is refreshed.</param>
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
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns, AccessMethod, Options, Tablespace, Query };
}
