using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>DROP OWNED BY …</c></summary>
public sealed record DropOwnedStmt(EquatableArray<RoleSpec> Roles, DropBehavior Behavior) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles };
}
