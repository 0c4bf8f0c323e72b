using MigrationBuild.Postgres.Syntax.Sessions;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER ROLE … SET …</c>; no role is ALL.</summary>
public sealed record AlterRoleSetStmt(RoleSpec? Role, Identifier? Database, VariableSetStmt Setting) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Role, Database, Setting };
}
