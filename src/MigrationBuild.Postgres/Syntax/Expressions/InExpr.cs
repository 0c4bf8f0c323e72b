using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IN (a, b)</c>. A subquery after IN is a <see cref="SubLink"/>.</summary>
/// <param name="Argument">The value before <c>IN</c>.</param>
/// <param name="IsNegated">Whether it is <c>NOT IN</c>, which is null where any item is null and none is equal.</param>
/// <param name="Items">The values in the parentheses, at least one.</param>
public sealed record InExpr(Expression Argument, bool IsNegated, EquatableArray<Expression> Items) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Items };
}
