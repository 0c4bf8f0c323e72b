using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>UPDATE … SET …</c></summary>
public sealed record UpdateStmt(
    WithClause? With,
    RangeVar Relation,
    EquatableArray<Assignment> Assignments,
    EquatableArray<FromItem> From,
    Expression? Where,
    ReturningClause? Returning) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Relation, Assignments, From, Where, Returning };
}
