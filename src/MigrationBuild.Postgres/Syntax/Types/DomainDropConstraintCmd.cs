using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>DROP CONSTRAINT …</c></summary>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Name">The constraint, by its name in the domain.</param>
/// <param name="Behavior">What follows the name: <c>CASCADE</c>, <c>RESTRICT</c> or neither.</param>
public sealed record DomainDropConstraintCmd(bool IfExists, Identifier Name, DropBehavior Behavior) : AlterDomainCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
