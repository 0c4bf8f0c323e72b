namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>DROP DEFAULT</c></summary>
public sealed record DomainDropDefaultCmd : AlterDomainCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
