using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>DROP OWNED BY …</c></summary>
/// <param name="Roles">The roles whose objects and privileges go, in the current database.</param>
/// <param name="Behavior">What follows the name: <c>CASCADE</c>, <c>RESTRICT</c> or neither.</param>
public sealed record DropOwnedStmt(EquatableArray<RoleSpec> Roles, DropBehavior Behavior) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles };
}
