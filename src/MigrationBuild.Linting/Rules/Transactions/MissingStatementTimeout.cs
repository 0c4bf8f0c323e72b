using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM509: a statement holds its lock for as long as it takes.</summary>
public sealed class MissingStatementTimeout : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM509", "missing-statement-timeout", "A statement that blocks others runs without a timeout", DiagnosticSeverity.Hidden);

    /// <summary>One finding a file. Where something in it has to take its time, a timeout for the session would stop that.</summary>
    public IEnumerable<Finding> Check(StatementContext context) =>
        context.Index != 0 || context.Migration.Statements.Any(MayTakeLong)
            ? []
            : TimeoutGuard.FindWithout(context.Migration, "statement_timeout").Select(found => Report(found.Statement, found.Effect));

    private static bool MayTakeLong(StatementContext context) =>
        context.Effects.RefusesTransaction
        || context.StatementsOf<AlterTableStmt>().Any(alter => alter.Commands.Any(command => command is ValidateConstraintCmd))
        || context.Effects.Effects.Any(effect => (effect.Work & Work.Write) != Work.None && !context.IsNew(effect.Relation));

    private Finding Report(StatementContext context, Effect effect) => context.Report(
        Descriptor,
        Words.First(context.File, context.Statement.Span),
        effect.Relation,
        $"Nothing ends this statement if it takes longer on the rows of production than it did where it was tried, and {(effect.BlocksReads ? "nobody can use" : "nobody can write to")} {effect.Relation.Name} for so long. "
        + "Set a statement_timeout before it",
        TimeoutGuard.Set(context, "statement_timeout", "30s"));
}
