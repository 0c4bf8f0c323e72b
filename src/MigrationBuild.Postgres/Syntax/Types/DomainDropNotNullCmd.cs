namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>DROP NOT NULL</c></summary>
public sealed record DomainDropNotNullCmd : AlterDomainCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
