namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>DISCARD …</c></summary>
/// <param name="Target"><c>ALL</c>, <c>PLANS</c>, <c>SEQUENCES</c> or <c>TEMP</c>.</param>
public sealed record DiscardStmt(DiscardTarget Target) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
