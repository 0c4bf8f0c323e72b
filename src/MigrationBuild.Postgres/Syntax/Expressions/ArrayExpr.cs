using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>ARRAY[…]</c>; the inner brackets of a multidimensional one are nodes of this type too.</summary>
/// <param name="Elements">The elements; none is an empty array, which needs a cast to have a type.</param>
public sealed record ArrayExpr(EquatableArray<Expression> Elements) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Elements };
}
