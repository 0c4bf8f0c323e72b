using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>GRANT</c> and <c>REVOKE</c> of privileges; no privileges are all of them.</summary>
/// <param name="IsGrant">Whether it is <c>GRANT</c> rather than <c>REVOKE</c>.</param>
/// <param name="GrantOptionOnly">Whether <c>GRANT OPTION FOR</c> is written: the privilege itself stays.</param>
/// <param name="Privileges">The privileges; none is <c>ALL</c>.</param>
/// <param name="Target">Whether objects, all in schemas, or defaults are meant.</param>
/// <param name="ObjectType">
/// The word for the objects' kind, the singular also of <c>ALL TABLES IN SCHEMA</c>; Table where none is written.
/// </param>
/// <param name="Objects">
/// The objects; of <see cref="GrantTarget.AllInSchema"/> the schemas, of <see cref="GrantTarget.Defaults"/> none.
/// </param>
/// <param name="Grantees">The roles after <c>TO</c> or <c>FROM</c>; perhaps <c>PUBLIC</c>.</param>
/// <param name="WithGrantOption">Whether <c>WITH GRANT OPTION</c> is written: who gets the privilege may grant it.</param>
/// <param name="Grantor">The role after <c>GRANTED BY</c>, or null for the current user.</param>
/// <param name="Behavior">What follows the name: <c>CASCADE</c>, <c>RESTRICT</c> or neither.</param>
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
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Privileges, Objects, Grantees, Grantor };
}
