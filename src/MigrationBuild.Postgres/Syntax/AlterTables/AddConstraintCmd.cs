using MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ADD [CONSTRAINT name] …</c></summary>
public sealed record AddConstraintCmd(Constraint Constraint) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Constraint };
}
