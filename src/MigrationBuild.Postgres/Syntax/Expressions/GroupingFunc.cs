using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>GROUPING(…)</c></summary>
/// <param name="Arguments">Expressions of the <c>GROUP BY</c>; the result has a bit for each, the last one lowest.</param>
public sealed record GroupingFunc(EquatableArray<Expression> Arguments) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
