using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER GROUP … ADD|DROP USER …</c></summary>
public sealed record AlterGroupStmt(RoleSpec Role, bool IsDropped, EquatableArray<RoleSpec> Users) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Role, Users };
}
