using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM109: the index of a unique constraint is built while reads and writes wait.</summary>
public sealed class AddUniqueConstraintWithoutIndex : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM109",
        "add-unique-constraint-without-index",
        "A unique constraint locks the table while its index is built",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from command in alter.Commands
        from effect in context.HazardsOf(command, Work.BuildIndex).Take(1)
        from constraint in AddedIndexConstraint.Find<UniqueConstraint>(command)
        select context.Report(
            Descriptor,
            constraint.Span,
            effect.Relation,
            $"Adding the constraint stops reads and writes of {effect.Relation.Name} until its index is built. "
            + AddedIndexConstraint.Advice(context, alter.Relation.Name, constraint, "UNIQUE"),
            IndexedKeyFix.Create(new AddedConstraint(context, alter, command, constraint)));
}
