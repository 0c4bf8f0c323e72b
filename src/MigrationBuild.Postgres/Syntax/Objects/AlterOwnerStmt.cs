using MigrationBuild.Postgres.Syntax.Security;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER … OWNER TO …</c> of what is no relation; a relation's owner is changed by an <c>AlterTableStmt</c>.</summary>
public sealed record AlterOwnerStmt(ObjectType ObjectType, ObjectAddress Object, RoleSpec NewOwner) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, NewOwner };
}
