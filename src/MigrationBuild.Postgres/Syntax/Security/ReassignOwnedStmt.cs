using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>REASSIGN OWNED BY … TO …</c></summary>
/// <param name="Roles">The roles whose objects change hands, in the current database.</param>
/// <param name="NewOwner">The role after <c>TO</c>.</param>
public sealed record ReassignOwnedStmt(EquatableArray<RoleSpec> Roles, RoleSpec NewOwner) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles, NewOwner };
}
