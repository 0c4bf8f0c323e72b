using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM508: a statement waits for its lock without an end, and everybody else waits behind it.</summary>
public sealed class MissingLockTimeout : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM508", "missing-lock-timeout", "A statement that blocks others waits for its lock without a timeout", DiagnosticSeverity.Warning);

    /// <summary>One finding a file. Of a string in a program nobody knows what its connection is set to, and our runner sets for what we generate what it is told.</summary>
    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Index != 0 || context.Options.IsEmbedded || context.Migration.IsGenerated)
        {
            return [];
        }

        var unprotected =
            from statement in context.Migration.Statements
            where !CanBeConcurrent(statement)
            from effect in HeldLocks.TakenBy(statement, LockMode.Share).Take(1)
            where SessionSetting.Find(statement, "lock_timeout") is not { IsTimeout: true }
            select Report(statement, effect);
        return unprotected.Take(1);
    }

    private Finding Report(StatementContext context, Effect effect)
    {
        var name = effect.Relation.Name;
        return context.Report(
            Descriptor,
            Words.First(context.File, context.Statement.Span),
            effect.Relation,
            $"While this waits for the queries on {name} that run already, all {(effect.BlocksReads ? "reads and writes" : "writes")} of {name} that come after wait behind it, "
            + "and nothing ends that. Set a lock_timeout before it, and run the migration again when it gives up",
            SetTimeout(context));
    }

    /// <summary>
    /// What other rules ask to be run CONCURRENTLY, where a timeout does harm (PGM510), and what does not wait at all.
    /// </summary>
    private static bool CanBeConcurrent(StatementContext context) =>
        context.Statement is IndexStmt or ReindexStmt or DropStmt { ObjectType: ObjectType.Index } or LockStmt { IsNoWait: true };

    /// <summary>In a session a timeout would outlast the statement and break the concurrent builds behind it.</summary>
    private static Fix? SetTimeout(StatementContext context)
    {
        var outer = context.Enclosing is { } block ? context.Earlier.Last(each => ReferenceEquals(each.Statement, block)) : context;
        var isLocal = outer.Transaction != TransactionScope.None;
        return !isLocal && context.Later.Any(later => later.Effects.RefusesTransaction)
            ? null
            : Fix.Create("Set a lock_timeout", TextEdit.Insert(outer.Statement.Span.Start, (isLocal ? "SET LOCAL" : "SET") + " lock_timeout = '2s';\n"));
    }
}
