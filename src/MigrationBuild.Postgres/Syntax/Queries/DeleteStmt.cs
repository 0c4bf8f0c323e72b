using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>DELETE FROM …</c></summary>
public sealed record DeleteStmt(
    WithClause? With,
    RangeVar Relation,
    EquatableArray<FromItem> Using,
    Expression? Where,
    ReturningClause? Returning) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { With, Relation, Using, Where, Returning };
}
