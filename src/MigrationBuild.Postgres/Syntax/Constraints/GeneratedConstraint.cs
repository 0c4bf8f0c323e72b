namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>GENERATED ALWAYS AS (value)</c></summary>
/// <param name="Value">The expression in the parentheses.</param>
/// <param name="Kind"><c>STORED</c>, <c>VIRTUAL</c> or neither.</param>
public sealed record GeneratedConstraint(Expression Value, GeneratedKind Kind) : Constraint
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value };
}
