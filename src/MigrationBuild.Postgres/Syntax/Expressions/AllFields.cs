namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>.*</c></summary>
public sealed record AllFields : IndirectionElement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
