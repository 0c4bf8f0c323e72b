using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM108: a column is searched for nulls while reads and writes wait.</summary>
public sealed class SetNotNullScan : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM108", "set-not-null-scan", "SET NOT NULL locks the table while every row is read", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from command in alter.Commands
        where command is SetNotNullCmd or AddConstraintCmd { Constraint: NotNullConstraint }
        from effect in context.HazardsOf(command, Work.Scan).Take(1)
        select context.Report(
            Descriptor,
            command.Span,
            effect.Relation,
            $"NOT NULL stops reads and writes of {effect.Relation.Name} while every row is searched for a null. " + Advice(command, context.Options),
            command is SetNotNullCmd set ? SetNotNullFix.Create(context, alter, set)
                : NotValidFix.Create(new AddedConstraint(context, alter, command, ((AddConstraintCmd)command).Constraint)));

    private static string Advice(AlterTableCmd command, LintOptions options)
    {
        if (command is AddConstraintCmd)
        {
            return "Add it NOT VALID, and VALIDATE CONSTRAINT in the next migration";
        }

        var column = ((SetNotNullCmd)command).Column.Name;
        return options.PostgresVersion >= 18
            ? $"Add the constraint NOT NULL {column} NOT VALID instead, and VALIDATE CONSTRAINT in the next migration"
            : $"Prove it first: ADD CONSTRAINT … CHECK ({column} IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT in the next migration, and SET NOT NULL after that";
    }
}
