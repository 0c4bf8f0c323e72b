namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IS NULL</c>, <c>x IS NOT NULL</c></summary>
/// <param name="Argument">The value before <c>IS</c>; a row is null where all its fields are, and not null where none is.</param>
/// <param name="IsNegated">Whether it is <c>IS NOT NULL</c> (or <c>NOTNULL</c>).</param>
public sealed record NullTest(Expression Argument, bool IsNegated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument };
}
