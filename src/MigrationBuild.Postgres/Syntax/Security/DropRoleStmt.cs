using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>DROP ROLE …</c></summary>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Roles">The roles; they may own nothing and have no privileges in any database.</param>
public sealed record DropRoleStmt(bool IfExists, EquatableArray<RoleSpec> Roles) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Roles };
}
