using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>CREATE TABLESPACE …</c></summary>
/// <param name="Name">The tablespace; not beginning with <c>pg_</c>.</param>
/// <param name="Owner">The role after <c>OWNER</c>; null is who runs the statement.</param>
/// <param name="Location">The directory on the server, an absolute path.</param>
/// <param name="Options">The cost and concurrency options after <c>WITH</c>.</param>
public sealed record CreateTableSpaceStmt(
    Identifier Name,
    RoleSpec? Owner,
    StringConstant Location,
    EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Owner, Location, Options };
}
