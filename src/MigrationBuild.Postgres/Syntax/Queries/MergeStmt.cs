using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>MERGE INTO … USING … ON …</c></summary>
public sealed record MergeStmt(
    WithClause? With,
    RangeVar Relation,
    FromItem Source,
    Expression Condition,
    EquatableArray<MergeWhenClause> Clauses,
    ReturningClause? Returning) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Relation, Source, Condition, Clauses, Returning };
}
