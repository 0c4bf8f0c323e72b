using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>CREATE PUBLICATION …</c></summary>
public sealed record CreatePublicationStmt(
    Identifier Name,
    bool ForAllTables,
    EquatableArray<PublicationObject> Objects,
    EquatableArray<DefElem> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Objects, Options };
}
