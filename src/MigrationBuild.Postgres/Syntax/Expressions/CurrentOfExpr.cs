namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>CURRENT OF cursor</c>.</summary>
/// <param name="Cursor">The cursor on whose row an <c>UPDATE</c> or <c>DELETE</c> works.</param>
public sealed record CurrentOfExpr(Identifier Cursor) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Cursor };
}
