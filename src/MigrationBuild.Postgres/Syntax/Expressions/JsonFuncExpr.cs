using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_VALUE</c>, <c>JSON_QUERY</c> or <c>JSON_EXISTS</c>.</summary>
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
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Context, Path, Passing, Output, OnEmpty, OnError };
}
