namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IS TRUE</c> and its kin.</summary>
/// <param name="Argument">The value before <c>IS</c>, a boolean.</param>
/// <param name="Kind">What follows <c>IS</c>.</param>
public sealed record BooleanTest(Expression Argument, BooleanTestKind Kind) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument };
}
