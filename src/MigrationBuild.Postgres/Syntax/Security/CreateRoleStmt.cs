using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>CREATE ROLE|USER|GROUP …</c></summary>
/// <param name="Kind">The word after <c>CREATE</c>; <c>USER</c> implies <c>LOGIN</c>.</param>
/// <param name="Name">The role, unique in the cluster.</param>
/// <param name="Options">The options in the order written.</param>
public sealed record CreateRoleStmt(RoleKind Kind, Identifier Name, EquatableArray<RoleOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
