using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Subscripts and fields taken from a value: <c>a[1]</c>, <c>(f(x)).field</c>, <c>(row).*</c>.</summary>
public sealed record Indirection(Expression Argument, EquatableArray<IndirectionElement> Elements) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Elements };
}
