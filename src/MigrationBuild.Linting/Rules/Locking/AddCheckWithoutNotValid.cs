using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM107: a check is tested on all rows while reads and writes wait.</summary>
public sealed class AddCheckWithoutNotValid : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM107",
        "add-check-without-not-valid",
        "A CHECK without NOT VALID locks the table while every row is read",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from command in alter.Commands
        from effect in context.HazardsOf(command, Work.Scan).Take(1)
        from finding in command switch
        {
            AddConstraintCmd { Constraint: CheckConstraint check } => [Report(new AddedConstraint(context, alter, command, check), effect, command.Span)],
            AddColumnCmd add => add.Column.Constraints.OfType<CheckConstraint>().Select(check => Report(new AddedConstraint(context, alter, command, check), effect, check.Span)),
            _ => [],
        }
        select finding;

    private Finding Report(AddedConstraint added, Effect effect, TextSpan span) => added.Context.Report(
        Descriptor,
        span,
        effect.Relation,
        $"Adding the check stops reads and writes of {effect.Relation.Name} while every row is tested. "
        + (added.Column is not null
            ? "Add the column first, then the check NOT VALID, and validate it in the next migration"
            : "Add it NOT VALID, and VALIDATE CONSTRAINT in the next migration"),
        NotValidFix.Create(added));
}
