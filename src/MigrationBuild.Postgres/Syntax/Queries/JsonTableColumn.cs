using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A column of JSON_TABLE.</summary>
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
    public override IEnumerable<SyntaxNode> ChildNodes() =>
        new ChildList { Name, Type, Format, Path, PathName, Columns, OnEmpty, OnError };
}
