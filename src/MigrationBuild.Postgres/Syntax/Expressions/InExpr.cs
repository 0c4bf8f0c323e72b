using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IN (a, b)</c>. A subquery behind IN is a <see cref="SubLink"/>.</summary>
public sealed record InExpr(Expression Argument, bool IsNegated, EquatableArray<Expression> Items) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Items };
}
