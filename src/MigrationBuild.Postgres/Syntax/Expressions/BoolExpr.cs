using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>AND</c>, <c>OR</c> or <c>NOT</c>. A chain of the same connective is one node, as in PostgreSQL's own tree.</summary>
public sealed record BoolExpr(BoolExprKind Kind, EquatableArray<Expression> Arguments) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
