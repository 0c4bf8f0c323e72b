namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>CLUSTER ON …</c></summary>
/// <param name="Index">The index that later <c>CLUSTER</c> commands go by; nothing is reordered yet.</param>
public sealed record ClusterOnCmd(Identifier Index) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Index };
}
