using MigrationBuild.Postgres.Syntax.Security;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>OWNER TO …</c></summary>
/// <param name="NewOwner">The role after <c>OWNER TO</c>.</param>
public sealed record ChangeOwnerCmd(RoleSpec NewOwner) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { NewOwner };
}
