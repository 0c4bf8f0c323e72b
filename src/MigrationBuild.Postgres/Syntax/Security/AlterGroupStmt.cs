using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER GROUP … ADD|DROP USER …</c></summary>
/// <param name="Role">The group, which is a role.</param>
/// <param name="IsDropped">Whether it is <c>DROP USER</c> rather than <c>ADD USER</c>.</param>
/// <param name="Users">The roles that become members or are none any more.</param>
public sealed record AlterGroupStmt(RoleSpec Role, bool IsDropped, EquatableArray<RoleSpec> Users) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Role, Users };
}
