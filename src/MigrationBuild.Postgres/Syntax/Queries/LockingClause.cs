using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>FOR UPDATE OF t NOWAIT</c></summary>
public sealed record LockingClause(
    LockStrength Strength,
    EquatableArray<ObjectName> Relations,
    LockWaitPolicy WaitPolicy) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relations };
}
