namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An operator between two values, or before one where <see cref="Left"/> is null. <c>!=</c> is <c>&lt;&gt;</c>.</summary>
/// <param name="Left">The operand before the operator, or null.</param>
/// <param name="Operator">The operator between or before them.</param>
/// <param name="Right">The operand after the operator.</param>
public sealed record OpExpr(Expression? Left, OperatorName Operator, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Operator, Right };
}
