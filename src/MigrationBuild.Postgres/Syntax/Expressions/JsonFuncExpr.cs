using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_VALUE</c>, <c>JSON_QUERY</c> or <c>JSON_EXISTS</c> (PostgreSQL 17).</summary>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Context">The JSON that is searched.</param>
/// <param name="Path">The path expression, usually a string constant.</param>
/// <param name="Passing">The variables after <c>PASSING</c>.</param>
/// <param name="Output">
/// The <c>RETURNING</c> clause; null is <c>text</c> of <c>JSON_VALUE</c> and <c>jsonb</c> of <c>JSON_QUERY</c>.
/// </param>
/// <param name="Wrapper">The <c>WRAPPER</c> clause of <c>JSON_QUERY</c>.</param>
/// <param name="Quotes">The <c>QUOTES</c> clause of <c>JSON_QUERY</c>.</param>
/// <param name="OnEmpty">What is given where the path finds nothing; null is <c>NULL</c>. <c>JSON_EXISTS</c> has none.</param>
/// <param name="OnError">What is given on an error; null is <c>NULL</c>, and <c>FALSE</c> of <c>JSON_EXISTS</c>.</param>
public sealed record JsonFuncExpr(
    JsonFuncKind Kind,
    Expression Context,
    Expression Path,
    EquatableArray<JsonArgument> Passing,
    JsonOutput? Output,
    JsonWrapper Wrapper,
    JsonQuotes Quotes,
    JsonBehavior? OnEmpty,
    JsonBehavior? OnError) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Context, Path, Passing, Output, OnEmpty, OnError };
}
