using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>ALTER DATABASE …</c></summary>
/// <param name="Name">The database, which need not be the one connected to.</param>
/// <param name="Options">
/// <c>allow_connections</c>, <c>connection_limit</c>, <c>is_template</c>, or <c>tablespace</c> for <c>SET TABLESPACE</c>.
/// </param>
/// <param name="RefreshesCollationVersion">
/// Whether it is <c>REFRESH COLLATION VERSION</c> (PostgreSQL 15); there are no options then.
/// </param>
public sealed record AlterDatabaseStmt(
    Identifier Name,
    EquatableArray<DefElem> Options,
    bool RefreshesCollationVersion) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
