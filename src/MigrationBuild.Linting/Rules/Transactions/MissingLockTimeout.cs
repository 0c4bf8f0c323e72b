using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM508: a statement waits for its lock without an end, and everybody else waits behind it.</summary>
public sealed class MissingLockTimeout : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM508", "missing-lock-timeout", "A statement that blocks others waits for its lock without a timeout", DiagnosticSeverity.Hidden);

    /// <summary>One finding a file.</summary>
    public IEnumerable<Finding> Check(StatementContext context) =>
        context.Index != 0 ? [] : TimeoutGuard.FindWithout(context.Migration, "lock_timeout").Select(found => Report(found.Statement, found.Effect));

    private Finding Report(StatementContext context, Effect effect)
    {
        var name = effect.Relation.Name;
        return context.Report(
            Descriptor,
            Words.First(context.File, context.Statement.Span),
            effect.Relation,
            $"While this waits for the queries on {name} that run already, all {(effect.BlocksReads ? "reads and writes" : "writes")} of {name} that come after wait behind it, "
            + "and nothing ends that. Set a lock_timeout before it, and run the migration again when it gives up",
            TimeoutGuard.Set(context, "lock_timeout", "2s"));
    }
}
