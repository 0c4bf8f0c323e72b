namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>DROP DEFAULT</c></summary>
public sealed record DomainDropDefaultCmd : AlterDomainCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
