namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>DELETE</c></summary>
public sealed record MergeDelete : MergeAction
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
