using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>()</c>, <c>ROLLUP (…)</c>, <c>CUBE (…)</c> or <c>GROUPING SETS (…)</c> in a GROUP BY.</summary>
/// <param name="Kind">The words before the parentheses.</param>
/// <param name="Content">What is in the parentheses; a <see cref="Expressions.RowExpr"/> counts as one.</param>
public sealed record GroupingSet(GroupingSetKind Kind, EquatableArray<Expression> Content) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Content };
}
