using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>NOTIFY …</c></summary>
/// <param name="Channel">The channel that sessions of this database may listen on.</param>
/// <param name="Payload">The text that listeners get, below 8000 bytes; null is an empty one.</param>
public sealed record NotifyStmt(Identifier Channel, StringConstant? Payload) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Channel, Payload };
}
