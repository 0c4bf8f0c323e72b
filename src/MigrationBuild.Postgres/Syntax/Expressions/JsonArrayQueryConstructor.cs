using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_ARRAY(SELECT …)</c> (PostgreSQL 16)</summary>
/// <param name="Query">The query, of one column, each row of which is an element; nulls are left out.</param>
/// <param name="Format">The <c>FORMAT JSON</c> clause after the query, or null.</param>
/// <param name="Output">The <c>RETURNING</c> clause; null is <c>json</c>.</param>
public sealed record JsonArrayQueryConstructor(SelectStmt Query, JsonFormat? Format, JsonOutput? Output) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Query, Format, Output };
}
