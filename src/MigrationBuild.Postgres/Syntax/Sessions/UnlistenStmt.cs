namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>UNLISTEN …</c>; null is all.</summary>
public sealed record UnlistenStmt(Identifier? Channel) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Channel };
}
