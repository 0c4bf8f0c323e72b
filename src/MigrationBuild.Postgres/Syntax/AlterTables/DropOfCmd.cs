namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>NOT OF</c></summary>
public sealed record DropOfCmd : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
