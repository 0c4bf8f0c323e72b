using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>The index that a conflict is about: by its columns, or <c>ON CONSTRAINT name</c>.</summary>
/// <param name="Elements">
/// The columns and expressions of a unique index, in any order; none where <see cref="Constraints.Constraint"/> is given.
/// </param>
/// <param name="Where">The condition that a partial index's predicate must follow from, or null.</param>
/// <param name="Constraint">The constraint after <c>ON CONSTRAINT</c>; else null.</param>
public sealed record InferClause(EquatableArray<IndexElem> Elements, Expression? Where, Identifier? Constraint) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Elements, Where, Constraint };
}
