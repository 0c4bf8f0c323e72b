using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>LOCK …</c></summary>
public sealed record LockStmt(EquatableArray<RangeVar> Relations, LockMode Mode, bool IsNoWait) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relations };
}
