namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ENABLE|DISABLE|FORCE|NO FORCE ROW LEVEL SECURITY</c></summary>
/// <param name="Mode">What the words before <c>ROW LEVEL SECURITY</c> say.</param>
public sealed record RowSecurityCmd(RowSecurityMode Mode) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
