using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER PUBLICATION …</c></summary>
/// <param name="Name">The publication, unique in the database.</param>
/// <param name="Action"><c>ADD</c>, <c>SET</c> or <c>DROP</c> of objects, or <c>SET (…)</c> of options.</param>
/// <param name="Objects">What is published or not any more; none where options are set.</param>
/// <param name="Options"><c>publish</c> and <c>publish_via_partition_root</c>; none where objects change.</param>
public sealed record AlterPublicationStmt(
    Identifier Name,
    PublicationAction Action,
    EquatableArray<PublicationObject> Objects,
    EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Objects, Options };
}
