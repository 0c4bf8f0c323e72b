namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>SHOW …</c></summary>
/// <param name="Name">The variable with its dots; <c>all</c> for <c>SHOW ALL</c>.</param>
public sealed record VariableShowStmt(string Name) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
