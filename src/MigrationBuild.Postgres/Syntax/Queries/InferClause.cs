using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>The index that a conflict is about: by its columns, or <c>ON CONSTRAINT name</c>.</summary>
public sealed record InferClause(EquatableArray<IndexElem> Elements, Expression? Where, Identifier? Constraint) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Elements, Where, Constraint };
}
