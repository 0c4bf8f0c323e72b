using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>GRANT</c> and <c>REVOKE</c> of roles.</summary>
/// <param name="IsGrant">Whether it is <c>GRANT</c> rather than <c>REVOKE</c>.</param>
/// <param name="RevokedOption">
/// What <c>REVOKE</c> takes away without the membership: <c>admin</c> or, since PostgreSQL 16, <c>inherit</c> or <c>set</c>; else null.
/// </param>
/// <param name="Roles">The roles that are granted, by name.</param>
/// <param name="Grantees">The roles that become members or are none any more.</param>
/// <param name="Options">
/// What follows <c>WITH</c>: <c>admin</c>, <c>inherit</c> or <c>set</c>, each with <c>option</c>, <c>true</c> or <c>false</c>.
/// </param>
/// <param name="Grantor">The role after <c>GRANTED BY</c>, or null for the current user.</param>
/// <param name="Behavior">What follows the name: <c>CASCADE</c>, <c>RESTRICT</c> or neither.</param>
public sealed record GrantRoleStmt(
    bool IsGrant,
    string? RevokedOption,
    EquatableArray<AccessPriv> Roles,
    EquatableArray<RoleSpec> Grantees,
    EquatableArray<DefElem> Options,
    RoleSpec? Grantor,
    DropBehavior Behavior) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles, Grantees, Options, Grantor };
}
