namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>NOT OF</c></summary>
public sealed record DropOfCmd : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
