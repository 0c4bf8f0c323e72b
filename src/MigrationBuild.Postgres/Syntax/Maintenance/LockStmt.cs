using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>LOCK …</c></summary>
/// <param name="Relations">The tables in the order in which they are locked.</param>
/// <param name="Mode">The mode after <c>IN … MODE</c>; <c>ACCESS EXCLUSIVE</c> where none is written.</param>
/// <param name="IsNoWait">Whether <c>NOWAIT</c> is written: it fails if a lock is not to be had at once.</param>
public sealed record LockStmt(EquatableArray<RangeVar> Relations, LockMode Mode, bool IsNoWait) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relations };
}
