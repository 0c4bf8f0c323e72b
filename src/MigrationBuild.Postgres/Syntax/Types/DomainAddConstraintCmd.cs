using MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ADD …</c></summary>
public sealed record DomainAddConstraintCmd(Constraint Constraint) : AlterDomainCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Constraint };
}
