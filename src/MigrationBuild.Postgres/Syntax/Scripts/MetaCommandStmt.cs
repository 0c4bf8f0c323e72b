namespace MigrationBuild.Postgres.Syntax.Scripts;

/// <summary>A command to psql (<c>\connect db</c>), backslash included. Only psql runs it.</summary>
public sealed record MetaCommandStmt(string Text) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
