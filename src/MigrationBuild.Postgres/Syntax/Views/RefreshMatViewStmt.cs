namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary><c>REFRESH MATERIALIZED VIEW …</c></summary>
public sealed record RefreshMatViewStmt(bool IsConcurrent, ObjectName Name, bool WithNoData) : Statement
{
    /// <summary>The word VIEW: CONCURRENTLY goes behind it.</summary>
    public KeywordSpan ViewKeyword { get; init; }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
