namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>SET NOT NULL</c></summary>
public sealed record DomainSetNotNullCmd : AlterDomainCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
