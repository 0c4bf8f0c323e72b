namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary><c>REFRESH MATERIALIZED VIEW …</c></summary>
/// <param name="IsConcurrent">
/// Whether <c>CONCURRENTLY</c> is written: reads go on, and it must have a unique index of plain columns.
/// </param>
/// <param name="Name">The materialized view, all of whose rows are replaced.</param>
/// <param name="WithNoData">Whether <c>WITH NO DATA</c> is written: it is emptied and cannot be read.</param>
public sealed record RefreshMatViewStmt(bool IsConcurrent, ObjectName Name, bool WithNoData) : Statement
{
    /// <summary>The word VIEW: CONCURRENTLY goes after it.</summary>
    public KeywordSpan ViewKeyword { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
