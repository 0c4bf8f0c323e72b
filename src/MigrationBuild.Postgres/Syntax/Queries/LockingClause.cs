using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>FOR UPDATE OF t NOWAIT</c></summary>
/// <param name="Strength">The words after <c>FOR</c>.</param>
/// <param name="Relations">The names or aliases after <c>OF</c>; none is every table of the query.</param>
/// <param name="WaitPolicy"><c>NOWAIT</c>, <c>SKIP LOCKED</c> or neither.</param>
public sealed record LockingClause(
    LockStrength Strength,
    EquatableArray<ObjectName> Relations,
    LockWaitPolicy WaitPolicy) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relations };
}
