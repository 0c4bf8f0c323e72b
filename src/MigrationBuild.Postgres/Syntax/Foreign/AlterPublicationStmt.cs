using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER PUBLICATION …</c></summary>
public sealed record AlterPublicationStmt(
    Identifier Name,
    PublicationAction Action,
    EquatableArray<PublicationObject> Objects,
    EquatableArray<DefElem> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Objects, Options };
}
