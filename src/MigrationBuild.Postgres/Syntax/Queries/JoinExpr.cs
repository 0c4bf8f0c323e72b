using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>left JOIN right ON …</c>; an <see cref="Alias"/> stands after the parentheses around a join.</summary>
/// <param name="Left">The item before <c>JOIN</c>.</param>
/// <param name="Kind">Which rows without a partner are kept.</param>
/// <param name="IsNatural">Whether <c>NATURAL</c> is written: columns of the same name are compared.</param>
/// <param name="Right">The item after <c>JOIN</c>.</param>
/// <param name="Using">The columns in <c>USING (…)</c>, each of which comes out once.</param>
/// <param name="UsingAlias">The alias after them (PostgreSQL 14), which names just those columns; or null.</param>
/// <param name="On">The condition after <c>ON</c>; null for <c>USING</c>, natural and cross joins.</param>
/// <param name="Alias">The alias after parentheses around the join, which hides the names inside; or null.</param>
public sealed record JoinExpr(
    FromItem Left,
    JoinKind Kind,
    bool IsNatural,
    FromItem Right,
    EquatableArray<Identifier> Using,
    Alias? UsingAlias,
    Expression? On,
    Alias? Alias) : FromItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Right, Using, UsingAlias, On, Alias };
}
