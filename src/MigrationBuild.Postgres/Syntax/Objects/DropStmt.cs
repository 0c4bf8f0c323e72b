using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>DROP kind …</c> of every kind but roles, databases, tablespaces and what is owned.</summary>
public sealed record DropStmt(
    ObjectType ObjectType,
    bool IsConcurrent,
    bool IfExists,
    EquatableArray<ObjectAddress> Objects,
    DropBehavior Behavior) : Statement
{
    /// <summary>The words that name the kind of object: <c>TABLE</c>, <c>INDEX</c>, <c>MATERIALIZED VIEW</c>.</summary>
    public KeywordSpan ObjectKeyword { get; init; }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Objects };
}
