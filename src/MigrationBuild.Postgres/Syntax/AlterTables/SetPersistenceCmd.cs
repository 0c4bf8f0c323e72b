namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET LOGGED</c> and <c>SET UNLOGGED</c></summary>
public sealed record SetPersistenceCmd(bool IsLogged) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
