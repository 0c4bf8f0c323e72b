using MigrationBuild.Postgres.Syntax.Sessions;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER ROLE … SET …</c>; no role is ALL.</summary>
/// <param name="Role">The role whose later sessions get the setting; null is <c>ALL</c>.</param>
/// <param name="Database">The database after <c>IN DATABASE</c>; null is any.</param>
/// <param name="Setting">What follows: <c>SET …</c> or <c>RESET …</c>.</param>
public sealed record AlterRoleSetStmt(RoleSpec? Role, Identifier? Database, VariableSetStmt Setting) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Role, Database, Setting };
}
