namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>UNLISTEN …</c>; null is all.</summary>
/// <param name="Channel">The channel; null is <c>*</c>.</param>
public sealed record UnlistenStmt(Identifier? Channel) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Channel };
}
