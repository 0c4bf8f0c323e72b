using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>DROP kind …</c> of every kind but roles, databases, tablespaces and what is owned.</summary>
/// <param name="ObjectType">The words for the objects' kind.</param>
/// <param name="IsConcurrent">
/// Whether it is <c>DROP INDEX CONCURRENTLY</c>: of one index, without <c>CASCADE</c>, outside of a transaction block.
/// </param>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Objects">The objects, at least one.</param>
/// <param name="Behavior">What follows the name: <c>CASCADE</c>, <c>RESTRICT</c> or neither.</param>
public sealed record DropStmt(
    ObjectType ObjectType,
    bool IsConcurrent,
    bool IfExists,
    EquatableArray<ObjectAddress> Objects,
    DropBehavior Behavior) : Statement
{
    /// <summary>The words that name the kind of object: <c>TABLE</c>, <c>INDEX</c>, <c>MATERIALIZED VIEW</c>.</summary>
    public KeywordSpan ObjectKeyword { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Objects };
}
