using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>CREATE SCHEMA …</c> with the statements that may stand inside of it.</summary>
public sealed record CreateSchemaStmt(
    bool IfNotExists,
    Identifier? Name,
    RoleSpec? Authorization,
    EquatableArray<Statement> Elements) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Authorization, Elements };
}
