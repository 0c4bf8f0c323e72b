using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary><c>REINDEX …</c></summary>
/// <param name="Options">What is in the parentheses: <c>verbose</c>, <c>tablespace</c>, <c>concurrently</c>.</param>
/// <param name="Target">The word that says what is reindexed.</param>
/// <param name="HasConcurrentlyWord">Whether the word <c>CONCURRENTLY</c> stands after it; as an option it is in <see cref="Options"/>.</param>
/// <param name="Name">
/// What is reindexed; null for <c>SYSTEM</c> or <c>DATABASE</c> without a name (PostgreSQL 16): the current database.
/// </param>
public sealed record ReindexStmt(
    EquatableArray<DefElem> Options,
    ReindexTarget Target,
    bool HasConcurrentlyWord,
    ObjectName? Name) : Statement
{
    /// <summary>The word for what is reindexed: CONCURRENTLY goes after it.</summary>
    public KeywordSpan TargetKeyword { get; init; }

    /// <summary>Whether writes go on meanwhile: <c>CONCURRENTLY</c> is written as a word or as an option.</summary>
    public bool IsConcurrent => HasConcurrentlyWord || Options.IsOn("concurrently");

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Name };
}
