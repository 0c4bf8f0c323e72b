using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>DISTINCT</c>, or <c>DISTINCT ON (…)</c>.</summary>
public sealed record DistinctClause(EquatableArray<Expression> On) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { On };
}
