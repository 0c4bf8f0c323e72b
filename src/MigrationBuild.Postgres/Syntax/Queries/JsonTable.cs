using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>JSON_TABLE(…)</c> (PostgreSQL 17)</summary>
/// <param name="IsLateral">Whether <c>LATERAL</c> is written, which changes nothing: it may refer to earlier items anyway.</param>
/// <param name="Context">The JSON that is searched.</param>
/// <param name="Path">The path of the rows, a string constant.</param>
/// <param name="PathName">The row path's name, after <c>AS</c>; null where PostgreSQL makes one.</param>
/// <param name="Passing">The variables after <c>PASSING</c>.</param>
/// <param name="Columns">What is in <c>COLUMNS (…)</c>.</param>
/// <param name="OnError">What is given on an error at the top; null is no rows.</param>
/// <param name="Alias">The alias after the parentheses, or null.</param>
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
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Context, Path, PathName, Passing, Columns, OnError, Alias };
}
