namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>CHECKPOINT</c></summary>
public sealed record CheckPointStmt : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
