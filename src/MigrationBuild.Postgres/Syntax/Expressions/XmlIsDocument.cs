namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IS DOCUMENT</c></summary>
/// <param name="Argument">
/// The value before <c>IS</c>. For <c>IS NOT DOCUMENT</c> the test stands in a <see cref="BoolExpr"/> of NOT.
/// </param>
public sealed record XmlIsDocument(Expression Argument) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument };
}
