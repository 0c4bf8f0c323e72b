namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>DISCARD …</c></summary>
public sealed record DiscardStmt(DiscardTarget Target) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
