namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>TRUE</c> or <c>FALSE</c>.</summary>
/// <param name="Value">Whether it is <c>TRUE</c>.</param>
public sealed record BooleanConstant(bool Value) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
