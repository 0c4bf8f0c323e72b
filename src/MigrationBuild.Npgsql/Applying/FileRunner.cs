using System.Diagnostics;
using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Text;
using Npgsql;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>
/// Runs one file. Whenever the process or the connection dies, the revisions table says exactly which statements are done: the record is
/// written in the transaction of the statements it speaks of, wherever PostgreSQL allows that.
/// </summary>
internal sealed class FileRunner(NpgsqlConnection connection, RevisionsTable table, TimeProvider time, IProgress<ApplyProgress>? progress)
{
    public async Task<TimeSpan> RunAsync(MigrationScript script, Revision? previous, string hash, CancellationToken cancellationToken)
    {
        var start = Resume(script, previous, hash);
        progress?.Report(new FileStarted(script.File.Path, start.Total, start.Applied, script.InTransaction));
        var watch = Stopwatch.StartNew();
        if (script.InTransaction)
        {
            await RunTogetherAsync(script, start, watch, cancellationToken);
        }
        else
        {
            await RunOneByOneAsync(script, start, previous is not null, watch, cancellationToken);
        }

        progress?.Report(new FileFinished(script.File.Path, watch.Elapsed));
        return watch.Elapsed;
    }

    /// <exception cref="HistoryException">A statement that has run already is not what it was.</exception>
    public static void CheckResumable(MigrationScript script, Revision previous)
    {
        var hashes = script.PartialHashes(previous.Applied);
        for (var i = 0; i < previous.Applied; i++)
        {
            if (i >= hashes.Count || i >= previous.PartialHashes.Count || hashes[i] != previous.PartialHashes[i])
            {
                var span = i < script.Statements.Count ? script.Statements[i].Span : new TextSpan(script.Source.Text.Length, 0);
                throw new HistoryException(new SourceDiagnostic(
                    RuntimeDiagnostics.PartialFileEdited,
                    script.Source,
                    span,
                    $"Statement {i + 1} of this file has run already, in a run that broke off after {previous.Applied} of {previous.Total}, and it was " +
                    "edited since. Restore it; only the statements after it may be changed."));
            }
        }
    }

    private Revision Resume(MigrationScript script, Revision? previous, string hash)
    {
        var applied = previous?.Applied ?? 0;
        return new Revision(script.File.Version, script.File.Description, RevisionType.Executed)
        {
            Applied = applied,
            Total = script.Statements.Count,
            ExecutedAt = time.GetUtcNow(),
            Hash = hash,
            PartialHashes = script.PartialHashes(applied),
        };
    }

    private async Task RunTogetherAsync(MigrationScript script, Revision start, Stopwatch watch, CancellationToken cancellationToken)
    {
        const string Kept = "Nothing of this file was kept: its transaction was rolled back. Correct the cause and apply again.";
        var index = start.Applied;
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            for (; index < start.Total; index++)
            {
                await ExecuteAsync(script, index, cancellationToken);
            }

            await table.WriteAsync(connection, Done(start, watch), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (NpgsqlException e)
        {
            // Deferred constraints are checked by the commit: then the last statement is as near as we get.
            var failed = script.Statements.Count == 0 ? new MigrationStatement(default, "") : script.Statements[Math.Min(index, start.Total - 1)];
            await RecordFailureAsync(start, failed, e, watch);
            throw ServerErrors.Statement(script, failed, e, Kept);
        }
    }

    private async Task RunOneByOneAsync(MigrationScript script, Revision start, bool isOurs, Stopwatch watch, CancellationToken cancellationToken)
    {
        var revision = start;
        await table.WriteAsync(connection, revision, cancellationToken);
        while (revision.Applied < revision.Total)
        {
            var statement = script.Statements[revision.Applied];
            var next = revision with
            {
                Applied = revision.Applied + 1,
                PartialHashes = script.PartialHashes(revision.Applied + 1),
                ExecutionTime = watch.Elapsed,
            };
            next = next.Applied == next.Total ? Done(next, watch) : next;
            try
            {
                await ClearInvalidIndexAsync(script, statement, isOurs, cancellationToken);
                await ExecuteAndRecordAsync(script, revision.Applied, next, cancellationToken);
            }
            catch (NpgsqlException e)
            {
                await RecordFailureAsync(revision, statement, e, watch);
                throw ServerErrors.Statement(script, statement, e, Kept(revision));
            }

            revision = next;
            isOurs = false;
        }

        if (start.Total == 0)
        {
            await table.WriteAsync(connection, Done(start, watch), cancellationToken);
        }
    }

    private async Task ExecuteAndRecordAsync(MigrationScript script, int index, Revision next, CancellationToken cancellationToken)
    {
        if (!TransactionControl.CanCommitWithRecord(script.Statements[index]))
        {
            await ExecuteAsync(script, index, cancellationToken);
            await table.WriteAsync(connection, next, cancellationToken);
            return;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(script, index, cancellationToken);
        await table.WriteAsync(connection, next, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ExecuteAsync(MigrationScript script, int index, CancellationToken cancellationToken)
    {
        var statement = script.Statements[index];
        var total = script.Statements.Count;
        progress?.Report(new StatementStarted(script.File.Path, statement.Shown, index + 1, total));
        var watch = Stopwatch.StartNew();
        await statement.SendAsync(connection, cancellationToken);
        progress?.Report(new StatementFinished(script.File.Path, statement.Shown, index + 1, total, watch.Elapsed));
    }

    /// <summary>A half-built index that a broken run of this very statement left is ours to drop; any other is not.</summary>
    private async Task ClearInvalidIndexAsync(MigrationScript script, MigrationStatement statement, bool isOurs, CancellationToken cancellationToken)
    {
        if (await InvalidIndexes.FindAsync(connection, statement, cancellationToken) is not { } index)
        {
            return;
        }

        if (!isOurs)
        {
            throw new HistoryException(new SourceDiagnostic(
                RuntimeDiagnostics.InvalidIndex,
                script.Source,
                statement.Span,
                $"The index {index} exists and is not valid: somebody's CREATE INDEX CONCURRENTLY broke off, or is still at work. If nobody is " +
                $"building it, drop it and apply again: DROP INDEX CONCURRENTLY {index};"));
        }

        await InvalidIndexes.DropAsync(connection, index, cancellationToken);
        progress?.Report(new InvalidIndexDropped(script.File.Path, index));
    }

    private static Revision Done(Revision revision, Stopwatch watch) => revision with
    {
        Applied = revision.Total,
        ExecutionTime = watch.Elapsed,
        PartialHashes = default,
    };

    private static string Kept(Revision revision) => revision.Applied switch
    {
        0 => "No statement of this file has run. Correct the cause and apply again.",
        1 => $"The first of {revision.Total} statements of this file is done and stays; the next apply goes on with this one.",
        _ => $"The first {revision.Applied} of {revision.Total} statements of this file are done and stay; the next apply goes on with this one.",
    };

    /// <summary>The error itself matters more than the note of it, so a failure to write the note is let go.</summary>
    private async Task RecordFailureAsync(Revision revision, MigrationStatement statement, NpgsqlException e, Stopwatch watch)
    {
        if (connection.State != System.Data.ConnectionState.Open)
        {
            return;
        }

        try
        {
            var failed = revision with { Error = ServerErrors.Record(e), ErrorStatement = statement.Shown, ExecutionTime = watch.Elapsed };
            await table.WriteAsync(connection, failed, CancellationToken.None);
        }
        catch (NpgsqlException)
        {
        }
    }
}
