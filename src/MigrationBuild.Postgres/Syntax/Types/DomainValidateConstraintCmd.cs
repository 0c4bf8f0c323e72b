namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>VALIDATE CONSTRAINT …</c></summary>
/// <param name="Name">A constraint that was added <c>NOT VALID</c>: all columns of the domain are checked against it now.</param>
public sealed record DomainValidateConstraintCmd(Identifier Name) : AlterDomainCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
