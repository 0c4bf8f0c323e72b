using MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ADD [CONSTRAINT name] …</c></summary>
/// <param name="Constraint">A constraint of the table, with its name if one is written.</param>
public sealed record AddConstraintCmd(Constraint Constraint) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Constraint };
}
