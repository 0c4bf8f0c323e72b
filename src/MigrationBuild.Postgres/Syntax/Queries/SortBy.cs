using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>An item of ORDER BY.</summary>
/// <param name="Value">An expression, the name of an output column, or its number as a constant.</param>
/// <param name="Direction"><c>ASC</c>, <c>DESC</c>, <c>USING</c> or nothing.</param>
/// <param name="Using">The operator after <c>USING</c>, which sorts as less or greater do; else null.</param>
/// <param name="Nulls"><c>NULLS FIRST</c>, <c>NULLS LAST</c> or neither.</param>
public sealed record SortBy(Expression Value, SortDirection Direction, OperatorName? Using, NullsOrder Nulls) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Using };
}
