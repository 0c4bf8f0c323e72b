using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>REASSIGN OWNED BY … TO …</c></summary>
public sealed record ReassignOwnedStmt(EquatableArray<RoleSpec> Roles, RoleSpec NewOwner) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles, NewOwner };
}
