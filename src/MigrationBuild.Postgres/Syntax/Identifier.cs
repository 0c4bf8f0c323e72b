namespace MigrationBuild.Postgres.Syntax;

/// <summary>
/// A name as PostgreSQL knows it: folded to lower case unless it was quoted, quotes and escapes removed, not yet cut to 63 bytes.
/// </summary>
public sealed record Identifier(string Name) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];

    public override string ToString() => Name;
}
