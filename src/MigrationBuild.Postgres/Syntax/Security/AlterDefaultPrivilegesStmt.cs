using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER DEFAULT PRIVILEGES …</c></summary>
/// <param name="Roles">The roles after <c>FOR ROLE</c> whose later objects are meant; none is the current one.</param>
/// <param name="Schemas">The schemas after <c>IN SCHEMA</c>; none is all.</param>
/// <param name="Action">The grant or revocation, of <see cref="GrantTarget.Defaults"/>.</param>
public sealed record AlterDefaultPrivilegesStmt(
    EquatableArray<RoleSpec> Roles,
    EquatableArray<Identifier> Schemas,
    GrantStmt Action) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles, Schemas, Action };
}
