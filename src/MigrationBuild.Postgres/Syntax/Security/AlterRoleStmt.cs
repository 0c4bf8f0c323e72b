using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER ROLE …</c> with options.</summary>
/// <param name="Role">The role after <c>ROLE</c>, <c>USER</c> or <c>GROUP</c>.</param>
/// <param name="Options">The options that change.</param>
public sealed record AlterRoleStmt(RoleSpec Role, EquatableArray<RoleOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Role, Options };
}
