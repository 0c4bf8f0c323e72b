using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER ROLE …</c> with options.</summary>
public sealed record AlterRoleStmt(RoleSpec Role, EquatableArray<RoleOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Role, Options };
}
