namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x COLLATE collation</c></summary>
/// <param name="Argument">The value before <c>COLLATE</c>.</param>
/// <param name="Collation">The collation by which comparisons of the value go.</param>
public sealed record CollateClause(Expression Argument, ObjectName Collation) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Collation };
}
