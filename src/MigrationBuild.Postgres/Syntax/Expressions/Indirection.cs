using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Subscripts and fields taken from a value: <c>a[1]</c>, <c>(f(x)).field</c>, <c>(row).*</c>.</summary>
/// <param name="Argument">What a part is taken of.</param>
/// <param name="Elements">The steps from it, in the order written.</param>
public sealed record Indirection(Expression Argument, EquatableArray<IndirectionElement> Elements) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Elements };
}
