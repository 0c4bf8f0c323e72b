namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>LISTEN …</c></summary>
/// <param name="Channel">The channel, a name that needs no declaration.</param>
public sealed record ListenStmt(Identifier Channel) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Channel };
}
