namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ENABLE|DISABLE|FORCE|NO FORCE ROW LEVEL SECURITY</c></summary>
public sealed record RowSecurityCmd(RowSecurityMode Mode) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
