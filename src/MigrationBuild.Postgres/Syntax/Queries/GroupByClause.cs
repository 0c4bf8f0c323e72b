using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>GROUP BY [DISTINCT] …</c></summary>
public sealed record GroupByClause(bool IsDistinct, EquatableArray<Expression> Items) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Items };
}
