using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>ON CONFLICT … DO NOTHING</c> or <c>DO UPDATE SET …</c></summary>
/// <param name="Target">The index that the conflict is in; null is any, for <c>DO NOTHING</c> only.</param>
/// <param name="IsUpdate">Whether it is <c>DO UPDATE</c>.</param>
/// <param name="Assignments">What follows <c>SET</c>; <c>excluded</c> is the row that was to be inserted.</param>
/// <param name="Where">The condition of the rows that are updated, or null.</param>
public sealed record OnConflictClause(
    InferClause? Target,
    bool IsUpdate,
    EquatableArray<Assignment> Assignments,
    Expression? Where) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Target, Assignments, Where };
}
