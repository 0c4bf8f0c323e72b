using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>ARRAY[…]</c>; the inner brackets of a multidimensional one are nodes of this type too.</summary>
public sealed record ArrayExpr(EquatableArray<Expression> Elements) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Elements };
}
