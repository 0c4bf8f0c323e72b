using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>CREATE ROLE|USER|GROUP …</c></summary>
public sealed record CreateRoleStmt(RoleKind Kind, Identifier Name, EquatableArray<RoleOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
