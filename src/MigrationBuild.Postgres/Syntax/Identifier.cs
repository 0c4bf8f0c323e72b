namespace MigrationBuild.Postgres.Syntax;

/// <summary>
/// A name as PostgreSQL knows it: folded to lower case unless it was quoted, quotes and escapes removed, not yet cut to 63 bytes.
/// </summary>
/// <param name="Name">The name without quotes; in lower case unless it was in quotes.</param>
public sealed record Identifier(string Name) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];

    /// <summary>The name without quotes, which need not be SQL.</summary>
    public override string ToString() => Name;
}
