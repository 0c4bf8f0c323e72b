using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>CREATE TABLESPACE …</c></summary>
public sealed record CreateTableSpaceStmt(
    Identifier Name,
    RoleSpec? Owner,
    StringConstant Location,
    EquatableArray<DefElem> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Owner, Location, Options };
}
