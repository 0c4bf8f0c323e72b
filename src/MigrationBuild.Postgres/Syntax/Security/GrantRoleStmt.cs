using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>GRANT</c> and <c>REVOKE</c> of roles.</summary>
public sealed record GrantRoleStmt(
    bool IsGrant,
    string? RevokedOption,
    EquatableArray<AccessPriv> Roles,
    EquatableArray<RoleSpec> Grantees,
    EquatableArray<DefElem> Options,
    RoleSpec? Grantor,
    DropBehavior Behavior) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles, Grantees, Options, Grantor };
}
