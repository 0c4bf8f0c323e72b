using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>MERGE INTO … USING … ON …</c> (PostgreSQL 15)</summary>
/// <param name="With">The common table expressions before it, or null.</param>
/// <param name="Relation">The target after <c>INTO</c>, with its alias.</param>
/// <param name="Source">The item after <c>USING</c>.</param>
/// <param name="Condition">The condition after <c>ON</c>.</param>
/// <param name="Clauses">The <c>WHEN</c> clauses, the first of which that applies to a row counts.</param>
/// <param name="Returning">The <c>RETURNING</c> clause (PostgreSQL 17), or null.</param>
public sealed record MergeStmt(
    WithClause? With,
    RangeVar Relation,
    FromItem Source,
    Expression Condition,
    EquatableArray<MergeWhenClause> Clauses,
    ReturningClause? Returning) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Relation, Source, Condition, Clauses, Returning };
}
