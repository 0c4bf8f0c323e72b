using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>CREATE PUBLICATION …</c></summary>
/// <param name="Name">The publication, unique in the database.</param>
/// <param name="ForAllTables">Whether <c>FOR ALL TABLES</c> is written: later tables are published too.</param>
/// <param name="Objects">What follows <c>FOR</c>; none publishes nothing yet, or everything where <see cref="ForAllTables"/>.</param>
/// <param name="Options">
/// What follows <c>WITH</c>: <c>publish</c>, <c>publish_via_partition_root</c>, <c>publish_generated_columns</c>.
/// </param>
public sealed record CreatePublicationStmt(
    Identifier Name,
    bool ForAllTables,
    EquatableArray<PublicationObject> Objects,
    EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Objects, Options };
}
