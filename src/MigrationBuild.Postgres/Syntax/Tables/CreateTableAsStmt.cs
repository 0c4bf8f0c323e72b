using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>CREATE TABLE … AS query</c>; the query is a <see cref="SelectStmt"/> or an <see cref="ExecuteStmt"/>.</summary>
/// <param name="Persistence">The word before <c>TABLE</c>.</param>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The table that is made, perhaps with a schema.</param>
/// <param name="Columns">Names for its columns; none are those of the query.</param>
/// <param name="AccessMethod">The method after <c>USING</c>; null is <c>default_table_access_method</c>.</param>
/// <param name="Options">The storage parameters after <c>WITH</c>; <c>WITHOUT OIDS</c> leaves none.</param>
/// <param name="OnCommit">The <c>ON COMMIT</c> clause.</param>
/// <param name="Tablespace">The tablespace after <c>TABLESPACE</c>; null is <c>default_tablespace</c>.</param>
/// <param name="Query">What fills it, after <c>AS</c>.</param>
/// <param name="WithNoData">Whether <c>WITH NO DATA</c> is written: it stays empty.</param>
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
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns, AccessMethod, Options, Tablespace, Query };
}
