using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>UPDATE … SET …</c></summary>
/// <param name="With">The common table expressions before it, or null.</param>
/// <param name="Relation">The table after <c>UPDATE</c>, with its alias.</param>
/// <param name="Assignments">What follows <c>SET</c>.</param>
/// <param name="From">The items after <c>FROM</c>, joined to the table.</param>
/// <param name="Where">The condition after <c>WHERE</c>, perhaps a <see cref="Expressions.CurrentOfExpr"/>; null is every row.</param>
/// <param name="Returning">The <c>RETURNING</c> clause, or null.</param>
public sealed record UpdateStmt(
    WithClause? With,
    RangeVar Relation,
    EquatableArray<Assignment> Assignments,
    EquatableArray<FromItem> From,
    Expression? Where,
    ReturningClause? Returning) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Relation, Assignments, From, Where, Returning };
}
