namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An operator applied to each element of an array: <c>x = ANY (array)</c> or <c>x = ALL (array)</c>.</summary>
public sealed record ScalarArrayOpExpr(Expression Left, OperatorName Operator, bool IsAny, Expression Right) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Operator, Right };
}
