using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A subquery in an expression. <c>x IN (SELECT …)</c> is of kind Any with no operator written.</summary>
/// <param name="Kind">What stands before the parentheses.</param>
/// <param name="TestExpr">The value before the operator or <c>IN</c>; null where the kind has none.</param>
/// <param name="Operator">The operator before <c>ANY</c> or <c>ALL</c>; null for <c>IN</c> and the kinds that have none.</param>
/// <param name="Query">The query in the parentheses.</param>
public sealed record SubLink(SubLinkKind Kind, Expression? TestExpr, OperatorName? Operator, SelectStmt Query) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { TestExpr, Operator, Query };
}
