namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An operator between two values, or before one where <see cref="Left"/> is null. <c>!=</c> is <c>&lt;&gt;</c>.</summary>
public sealed record OpExpr(Expression? Left, OperatorName Operator, Expression Right) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Operator, Right };
}
