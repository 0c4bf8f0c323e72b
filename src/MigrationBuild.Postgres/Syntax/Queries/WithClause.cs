using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>WITH [RECURSIVE] …</c></summary>
public sealed record WithClause(bool IsRecursive, EquatableArray<CommonTableExpr> Items) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Items };
}
