using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>GRANT</c> and <c>REVOKE</c> of privileges; no privileges are all of them.</summary>
public sealed record GrantStmt(
    bool IsGrant,
    bool GrantOptionOnly,
    EquatableArray<AccessPriv> Privileges,
    GrantTarget Target,
    ObjectType ObjectType,
    EquatableArray<ObjectAddress> Objects,
    EquatableArray<RoleSpec> Grantees,
    bool WithGrantOption,
    RoleSpec? Grantor,
    DropBehavior Behavior) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Privileges, Objects, Grantees, Grantor };
}
