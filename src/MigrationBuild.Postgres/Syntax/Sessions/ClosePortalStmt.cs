namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>CLOSE …</c>; null is ALL.</summary>
/// <param name="Cursor">The cursor that is closed.</param>
public sealed record ClosePortalStmt(Identifier? Cursor) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Cursor };
}
