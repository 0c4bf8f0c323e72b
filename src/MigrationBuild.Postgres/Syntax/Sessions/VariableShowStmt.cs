namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>SHOW …</c></summary>
public sealed record VariableShowStmt(string Name) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
