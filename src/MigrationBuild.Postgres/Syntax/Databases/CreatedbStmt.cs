using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>CREATE DATABASE …</c></summary>
public sealed record CreatedbStmt(Identifier Name, EquatableArray<DefElem> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
