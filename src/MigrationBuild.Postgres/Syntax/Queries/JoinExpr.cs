using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>left JOIN right ON …</c>; an <see cref="Alias"/> stands behind the parentheses around a join.</summary>
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
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Right, Using, UsingAlias, On, Alias };
}
