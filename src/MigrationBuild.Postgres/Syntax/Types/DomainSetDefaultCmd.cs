namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>SET DEFAULT …</c></summary>
public sealed record DomainSetDefaultCmd(Expression Value) : AlterDomainCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
