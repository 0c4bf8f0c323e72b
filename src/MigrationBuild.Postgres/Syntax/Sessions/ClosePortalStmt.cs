namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>CLOSE …</c>; null is ALL.</summary>
public sealed record ClosePortalStmt(Identifier? Cursor) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Cursor };
}
