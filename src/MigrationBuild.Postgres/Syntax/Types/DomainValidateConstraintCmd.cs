namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>VALIDATE CONSTRAINT …</c></summary>
public sealed record DomainValidateConstraintCmd(Identifier Name) : AlterDomainCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
