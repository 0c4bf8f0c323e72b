using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>An element of an exclusion constraint.</summary>
public sealed record ExclusionElem(IndexElem Element, OperatorName Operator) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Element, Operator };
}
