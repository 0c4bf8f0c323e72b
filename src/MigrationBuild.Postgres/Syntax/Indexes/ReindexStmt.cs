using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary><c>REINDEX …</c></summary>
public sealed record ReindexStmt(
    EquatableArray<DefElem> Options,
    ReindexTarget Target,
    bool IsConcurrent,
    ObjectName? Name) : Statement
{
    /// <summary>The word for what is reindexed: CONCURRENTLY goes behind it.</summary>
    public KeywordSpan TargetKeyword { get; init; }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Name };
}
