namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET LOGGED</c> and <c>SET UNLOGGED</c></summary>
/// <param name="IsLogged">Whether it is <c>LOGGED</c>.</param>
public sealed record SetPersistenceCmd(bool IsLogged) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
