using MigrationBuild.Postgres.Syntax.Security;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>OWNER TO …</c></summary>
public sealed record ChangeOwnerCmd(RoleSpec NewOwner) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { NewOwner };
}
