using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>COPY …</c>; no file is STDIN or STDOUT.</summary>
/// <param name="Relation">The table; null where a query is copied.</param>
/// <param name="Columns">The columns after the table; none is all but generated ones.</param>
/// <param name="Query">The statement in the parentheses whose rows are copied; null where a table is.</param>
/// <param name="IsFrom">Whether it is <c>FROM</c>, into the table, rather than <c>TO</c>.</param>
/// <param name="IsProgram">Whether <see cref="File"/> is a command after <c>PROGRAM</c>, which the server runs.</param>
/// <param name="File">The file on the server, or the command; null is the client.</param>
/// <param name="Options">
/// The options by their names of today (<c>format</c>, <c>header</c>), also where they are written the old way.
/// </param>
/// <param name="Where">The condition of the rows that <c>COPY … FROM</c> keeps, or null.</param>
public sealed record CopyStmt(
    ObjectName? Relation,
    EquatableArray<Identifier> Columns,
    Statement? Query,
    bool IsFrom,
    bool IsProgram,
    StringConstant? File,
    EquatableArray<DefElem> Options,
    Expression? Where) : Statement
{
    /// <summary>The lines that follow <c>FROM stdin;</c> in a script; empty if none do.</summary>
    public KeywordSpan Data { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Columns, Query, File, Options, Where };
}
