using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>CREATE SCHEMA …</c> with the statements that may stand inside of it.</summary>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The schema's name; null is that of the role after <c>AUTHORIZATION</c>.</param>
/// <param name="Authorization">The owner after <c>AUTHORIZATION</c>; null is who runs the statement.</param>
/// <param name="Elements">The statements inside, which make their objects in this schema.</param>
public sealed record CreateSchemaStmt(
    bool IfNotExists,
    Identifier? Name,
    RoleSpec? Authorization,
    EquatableArray<Statement> Elements) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Authorization, Elements };
}
