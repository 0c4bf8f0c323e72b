using MigrationBuild.Postgres.Syntax.Security;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER … OWNER TO …</c> of what is no relation; a relation's owner is changed by an <c>AlterTableStmt</c>.</summary>
/// <param name="ObjectType">The words for the object's kind.</param>
/// <param name="Object">The object that changes hands.</param>
/// <param name="NewOwner">The role after <c>OWNER TO</c>.</param>
public sealed record AlterOwnerStmt(ObjectType ObjectType, ObjectAddress Object, RoleSpec NewOwner) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, NewOwner };
}
