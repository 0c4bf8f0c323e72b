using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>DROP CONSTRAINT …</c></summary>
public sealed record DomainDropConstraintCmd(bool IfExists, Identifier Name, DropBehavior Behavior) : AlterDomainCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
