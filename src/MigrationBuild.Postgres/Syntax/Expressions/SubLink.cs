using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A subquery in an expression. <c>x IN (SELECT …)</c> is of kind Any with no operator written.</summary>
public sealed record SubLink(SubLinkKind Kind, Expression? TestExpr, OperatorName? Operator, SelectStmt Query) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { TestExpr, Operator, Query };
}
