using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM128: a migration locks tables for more than it needs.</summary>
public sealed class ExplicitLockTable : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM128", "explicit-lock-table", "LOCK TABLE stops others to the end of the transaction", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from locking in context.StatementsOf<LockStmt>()
        from effect in context.LocksOf(locking).Take(1)
        let finding = Report(context, locking, effect)
        select locking.IsNoWait ? finding.As(DiagnosticSeverity.Info) : finding;

    private Finding Report(StatementContext context, LockStmt locking, Effect effect) => context.Report(
        Descriptor,
        locking.Span,
        effect.Relation,
        $"{(effect.BlocksReads ? "Reads and writes" : "Writes")} of {effect.Relation.Name} wait until the transaction ends"
        + (locking.IsNoWait ? ". " : ", and already while this waits for its turn. ")
        + "Every statement takes the lock that it needs by itself: leave it out, or name a weaker mode");
}
