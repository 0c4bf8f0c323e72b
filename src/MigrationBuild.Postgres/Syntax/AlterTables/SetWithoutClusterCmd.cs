namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET WITHOUT CLUSTER</c></summary>
public sealed record SetWithoutClusterCmd : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
