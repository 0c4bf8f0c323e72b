using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_OBJECTAGG(…)</c> (PostgreSQL 16)</summary>
/// <param name="Entry">The pair that each row adds.</param>
/// <param name="IsAbsentOnNull">Whether <c>ABSENT ON NULL</c> is written; otherwise pairs of a null value are kept.</param>
/// <param name="HasUniqueKeys">Whether <c>WITH UNIQUE [KEYS]</c> is written: a key twice is then an error.</param>
/// <param name="Output">The <c>RETURNING</c> clause; null is <c>json</c>.</param>
/// <param name="Filter">The condition in <c>FILTER (WHERE …)</c>, or null.</param>
/// <param name="Over">The window after <c>OVER</c>; null where it is a plain aggregate.</param>
public sealed record JsonObjectAgg(
    JsonKeyValue Entry,
    bool IsAbsentOnNull,
    bool HasUniqueKeys,
    JsonOutput? Output,
    Expression? Filter,
    WindowDef? Over) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Entry, Output, Filter, Over };
}
