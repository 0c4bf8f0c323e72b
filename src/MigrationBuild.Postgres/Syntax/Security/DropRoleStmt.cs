using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>DROP ROLE …</c></summary>
public sealed record DropRoleStmt(bool IfExists, EquatableArray<RoleSpec> Roles) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles };
}
