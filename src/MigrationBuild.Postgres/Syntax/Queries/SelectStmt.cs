using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A query: SELECT, VALUES or TABLE, or a combination of them, with what may stand around it.</summary>
/// <param name="With">The common table expressions before it, or null.</param>
/// <param name="Body">The query without what stands around it.</param>
/// <param name="OrderBy">What follows <c>ORDER BY</c>.</param>
/// <param name="Limit"><c>LIMIT</c>, <c>FETCH</c> and <c>OFFSET</c>, or null.</param>
/// <param name="Locking">The clauses <c>FOR UPDATE</c>, <c>FOR SHARE</c> and the like.</param>
public sealed record SelectStmt(
    WithClause? With,
    QueryBody Body,
    EquatableArray<SortBy> OrderBy,
    LimitClause? Limit,
    EquatableArray<LockingClause> Locking) : Statement
{
    /// <summary>A query with nothing around it.</summary>
    public SelectStmt(QueryBody body)
        : this(null, body, default, null, default)
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Body, OrderBy, Limit, Locking };
}
