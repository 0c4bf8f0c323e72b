namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>DO NOTHING</c></summary>
public sealed record MergeDoNothing : MergeAction
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
