using MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ADD …</c></summary>
/// <param name="Constraint">A check constraint or, since PostgreSQL 17, <c>NOT NULL</c>; perhaps <c>NOT VALID</c>.</param>
public sealed record DomainAddConstraintCmd(Constraint Constraint) : AlterDomainCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Constraint };
}
