using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>JSON_TABLE(…)</c></summary>
public sealed record JsonTable(
    bool IsLateral,
    Expression Context,
    Expression Path,
    Identifier? PathName,
    EquatableArray<JsonArgument> Passing,
    EquatableArray<JsonTableColumn> Columns,
    JsonBehavior? OnError,
    Alias? Alias) : FromItem
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Context, Path, PathName, Passing, Columns, OnError, Alias };
}
