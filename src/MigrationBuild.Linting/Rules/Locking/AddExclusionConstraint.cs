using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM112: the index of an exclusion constraint is built while reads and writes wait, and there is no other way.</summary>
public sealed class AddExclusionConstraint : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM112", "add-exclusion-constraint", "An exclusion constraint locks the table while its index is built", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from command in alter.Commands
        from constraint in AddedIndexConstraint.Find<ExclusionConstraint>(command)
        from effect in context.HazardsOf(command, Work.BuildIndex).Take(1)
        select context.Report(
            Descriptor,
            command.Span,
            effect.Relation,
            $"Adding the constraint stops reads and writes of {effect.Relation.Name} until its index is built; PostgreSQL has neither NOT VALID nor USING INDEX for it. "
            + "Make a new table with the constraint, copy the rows and swap the names, or run this when nobody waits. " + Consent.To(Descriptor));
}
