using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>ALTER DATABASE …</c></summary>
public sealed record AlterDatabaseStmt(
    Identifier Name,
    EquatableArray<DefElem> Options,
    bool RefreshesCollationVersion) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
