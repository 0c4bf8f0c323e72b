using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>An item of ORDER BY.</summary>
public sealed record SortBy(Expression Value, SortDirection Direction, OperatorName? Using, NullsOrder Nulls) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Using };
}
