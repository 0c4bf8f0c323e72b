using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A query: SELECT, VALUES or TABLE, or a combination of them, with what may stand around it.</summary>
public sealed record SelectStmt(
    WithClause? With,
    QueryBody Body,
    EquatableArray<SortBy> OrderBy,
    LimitClause? Limit,
    EquatableArray<LockingClause> Locking) : Statement
{
    public SelectStmt(QueryBody body)
        : this(null, body, default, null, default)
    {
    }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Body, OrderBy, Limit, Locking };
}
