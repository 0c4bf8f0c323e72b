using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A column that is assigned to, or a part of one.</summary>
/// <param name="Column">The column's name, which cannot be qualified.</param>
/// <param name="Path">The fields and subscripts after it; none is the whole column.</param>
public sealed record AssignmentTarget(Identifier Column, EquatableArray<IndirectionElement> Path) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Path };
}
