using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules;

/// <summary>The statements of a file that block others, and the timeouts that end that.</summary>
internal static class TimeoutGuard
{
    /// <summary>The first statement that blocks others where the file has not set the timeout, and what it blocks; none in a file whose runner sets its own.</summary>
    public static IEnumerable<(StatementContext Statement, Effect Effect)> FindWithout(MigrationContext migration, string timeout)
    {
        // Of a string in a program nobody knows what its connection is set to, and our runner sets for what we generate what it is told.
        if (migration.Options.IsEmbedded || migration.IsGenerated)
        {
            return [];
        }

        var unprotected =
            from statement in migration.Statements
            where !CanBeConcurrent(statement)
            from effect in HeldLocks.TakenBy(statement, LockMode.Share).Take(1)
            where SessionSetting.Find(statement, timeout) is not { IsTimeout: true }
            select (statement, effect);
        return unprotected.Take(1);
    }

    /// <summary>In a session a timeout would outlast the statement and break the concurrent builds behind it.</summary>
    public static Fix? Set(StatementContext context, string timeout, string value)
    {
        var outer = context.Enclosing is { } block ? context.Earlier.Last(each => ReferenceEquals(each.Statement, block)) : context;
        var isLocal = outer.Transaction != TransactionScope.None;
        return !isLocal && context.Later.Any(later => later.Effects.RefusesTransaction)
            ? null
            : Fix.Create($"Set a {timeout}", TextEdit.Insert(outer.Statement.Span.Start, $"{(isLocal ? "SET LOCAL" : "SET")} {timeout} = '{value}';\n"));
    }

    /// <summary>
    /// What other rules ask to be run CONCURRENTLY, where a timeout does harm (PGM510), and what does not wait at all.
    /// </summary>
    private static bool CanBeConcurrent(StatementContext context) =>
        context.Statement is IndexStmt or ReindexStmt or DropStmt { ObjectType: ObjectType.Index } or LockStmt { IsNoWait: true };
}
