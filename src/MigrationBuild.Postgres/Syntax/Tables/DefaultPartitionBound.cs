namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>DEFAULT</c></summary>
public sealed record DefaultPartitionBound : PartitionBound
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
