using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A column of JSON_TABLE.</summary>
/// <param name="Kind">Which of the forms it has, and so which of the parts.</param>
/// <param name="Name">The column's name; null of nested columns.</param>
/// <param name="Type">The type; null of nested columns and of <c>FOR ORDINALITY</c>.</param>
/// <param name="Format">The <c>FORMAT JSON</c> clause, which makes it one of <c>JSON_QUERY</c>; or null.</param>
/// <param name="Path">The path after <c>PATH</c> or <c>NESTED [PATH]</c>; null is <c>$.name</c>.</param>
/// <param name="PathName">The nested path's name, after <c>AS</c>; null where PostgreSQL makes one.</param>
/// <param name="Wrapper">The <c>WRAPPER</c> clause, as of <c>JSON_QUERY</c>.</param>
/// <param name="Quotes">The <c>QUOTES</c> clause, as of <c>JSON_QUERY</c>.</param>
/// <param name="Columns">The columns inside of <c>NESTED</c>.</param>
/// <param name="OnEmpty">What is given where the path finds nothing; null is <c>NULL</c>.</param>
/// <param name="OnError">What is given on an error; null is <c>NULL</c>, and <c>FALSE</c> of <c>EXISTS</c>.</param>
public sealed record JsonTableColumn(
    JsonTableColumnKind Kind,
    Identifier? Name,
    TypeName? Type,
    JsonFormat? Format,
    Expression? Path,
    Identifier? PathName,
    JsonWrapper Wrapper,
    JsonQuotes Quotes,
    EquatableArray<JsonTableColumn> Columns,
    JsonBehavior? OnEmpty,
    JsonBehavior? OnError) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() =>
        new ChildList { Name, Type, Format, Path, PathName, Columns, OnEmpty, OnError };
}
