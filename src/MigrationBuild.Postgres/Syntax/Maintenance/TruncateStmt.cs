using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>TRUNCATE …</c></summary>
public sealed record TruncateStmt(EquatableArray<RangeVar> Relations, bool RestartIdentity, DropBehavior Behavior) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relations };
}
