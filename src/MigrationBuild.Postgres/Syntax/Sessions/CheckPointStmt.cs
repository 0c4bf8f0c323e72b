namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>CHECKPOINT</c></summary>
public sealed record CheckPointStmt : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
