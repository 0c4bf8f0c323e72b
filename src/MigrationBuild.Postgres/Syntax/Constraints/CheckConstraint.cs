namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>CHECK (condition)</c></summary>
/// <param name="Condition">What must not be false of a row; null passes.</param>
public sealed record CheckConstraint(Expression Condition) : Constraint
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Condition };
}
