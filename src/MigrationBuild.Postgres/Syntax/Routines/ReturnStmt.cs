namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>RETURN value</c>, the body of a function in the SQL standard's form.</summary>
/// <param name="Value">The expression that is the result.</param>
public sealed record ReturnStmt(Expression Value) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
