namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>LISTEN …</c></summary>
public sealed record ListenStmt(Identifier Channel) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Channel };
}
