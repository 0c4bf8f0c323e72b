namespace MigrationBuild.Postgres.Syntax.Scripts;

/// <summary>A command to psql (<c>\connect db</c>), backslash included. Only psql runs it.</summary>
/// <param name="Text">The command to the end of its line, its arguments included.</param>
public sealed record MetaCommandStmt(string Text) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
