using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>DELETE FROM …</c></summary>
/// <param name="With">The common table expressions before it, or null.</param>
/// <param name="Relation">The table after <c>FROM</c>, with its alias.</param>
/// <param name="Using">The items after <c>USING</c>, joined to the table.</param>
/// <param name="Where">The condition after <c>WHERE</c>, perhaps a <see cref="Expressions.CurrentOfExpr"/>; null is every row.</param>
/// <param name="Returning">The <c>RETURNING</c> clause, or null.</param>
public sealed record DeleteStmt(
    WithClause? With,
    RangeVar Relation,
    EquatableArray<FromItem> Using,
    Expression? Where,
    ReturningClause? Returning) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Relation, Using, Where, Returning };
}
