using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER DEFAULT PRIVILEGES …</c></summary>
public sealed record AlterDefaultPrivilegesStmt(
    EquatableArray<RoleSpec> Roles,
    EquatableArray<Identifier> Schemas,
    GrantStmt Action) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles, Schemas, Action };
}
