namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>DEFAULT value</c>, a constraint to PostgreSQL's grammar.</summary>
/// <param name="Value">The expression that a row gets where an <c>INSERT</c> names no value.</param>
public sealed record DefaultConstraint(Expression Value) : Constraint
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value };
}
