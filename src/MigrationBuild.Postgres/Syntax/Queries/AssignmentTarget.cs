using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A column that is assigned to, or a part of one.</summary>
public sealed record AssignmentTarget(Identifier Column, EquatableArray<IndirectionElement> Path) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Path };
}
