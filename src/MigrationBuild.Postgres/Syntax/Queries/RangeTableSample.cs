using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>relation TABLESAMPLE method (…) REPEATABLE (…)</c></summary>
/// <param name="Relation">The table that is sampled, with its alias.</param>
/// <param name="Method"><c>bernoulli</c>, <c>system</c> or what an extension brings.</param>
/// <param name="Arguments">What the method takes: of the two built in, the percentage of rows or pages.</param>
/// <param name="Repeatable">The seed in <c>REPEATABLE (…)</c>; null is another sample each time.</param>
public sealed record RangeTableSample(
    FromItem Relation,
    ObjectName Method,
    EquatableArray<Expression> Arguments,
    Expression? Repeatable) : FromItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Method, Arguments, Repeatable };
}
