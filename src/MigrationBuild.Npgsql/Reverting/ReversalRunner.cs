using System.Diagnostics;
using MigrationBuild.Npgsql.Applying;
using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Reverting;
using Npgsql;

namespace MigrationBuild.Npgsql.Reverting;

/// <summary>
/// Runs what takes one file back. The row of the file goes in the transaction of the last statement; where not all can commit together, the row says until then that the file is being
/// taken back, and how far that is.
/// </summary>
internal sealed class ReversalRunner(
    NpgsqlConnection connection, RevisionsTable table, MigrationDirectory directory, IProgress<ApplyProgress>? progress, bool allowDataLoss)
{
    public static SourceDiagnostic Refusal(SourceFile file, string loss) => new(
        RuntimeDiagnostics.DataWouldBeLost,
        file,
        default,
        $"{loss} There is something in it. Nothing was taken back. Save what is needed; if the loss is meant: --allow-data-loss.");

    public async Task<TimeSpan> RunAsync(MigrationReversal reversal, Revision revision, int done, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var run = new Run(reversal, revision, reversal.Reverse.Plan.Files.Sum(file => file.Statements.Count));
        progress?.Report(new DownStarted(reversal.File.Path, run.Total, done));
        // What broke off between the last statement and the note of it, or never was one, is noted now.
        if (done == run.Total)
        {
            await NoteAsync(run, done, cancellationToken);
        }

        var start = 0;
        foreach (var file in reversal.Reverse.Plan.Files)
        {
            var end = start + file.Statements.Count;
            if (done < end)
            {
                await (file.IsTransactional ? RunTogetherAsync(run, file, start, cancellationToken) : RunOneByOneAsync(run, file, start, Math.Max(start, done), cancellationToken));
            }

            start = end;
        }

        progress?.Report(new DownFinished(reversal.File.Path, watch.Elapsed));
        return watch.Elapsed;
    }

    private async Task RunTogetherAsync(Run run, PlannedFile file, int start, CancellationToken cancellationToken)
    {
        var index = 0;
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            if (file.Stage == PlanStage.Main && !allowDataLoss)
            {
                await CheckStillEmptyAsync(run.Reversal, cancellationToken);
            }

            for (; index < file.Statements.Count; index++)
            {
                await ExecuteAsync(run, Statement(file, index), start + index, cancellationToken);
            }

            await NoteAsync(run, start + file.Statements.Count, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (NpgsqlException e)
        {
            throw Failed(run, Statement(file, Math.Min(index, file.Statements.Count - 1)), start, e);
        }
    }

    private async Task RunOneByOneAsync(Run run, PlannedFile file, int start, int done, CancellationToken cancellationToken)
    {
        var isResumed = run.Revision.IsBeingTakenBack;
        if (done == 0)
        {
            await NoteAsync(run, done, cancellationToken);
        }

        for (var index = done; index < start + file.Statements.Count; index++)
        {
            var statement = Statement(file, index - start);
            try
            {
                // Only a run of ours that broke off in this statement can have left an invalid index here: any other is a difference, and was refused.
                if (isResumed && await InvalidIndexes.FindAsync(connection, statement, cancellationToken) is { } invalid)
                {
                    await InvalidIndexes.DropAsync(connection, invalid, cancellationToken);
                    progress?.Report(new InvalidIndexDropped(run.Reversal.File.Path, invalid));
                }

                await ExecuteAndNoteAsync(run, statement, index, cancellationToken);
            }
            catch (NpgsqlException e)
            {
                throw Failed(run, statement, index, e);
            }
        }
    }

    private async Task ExecuteAndNoteAsync(Run run, MigrationStatement statement, int index, CancellationToken cancellationToken)
    {
        if (!TransactionControl.CanCommitWithRecord(statement))
        {
            await ExecuteAsync(run, statement, index, cancellationToken);
            await NoteAsync(run, index + 1, cancellationToken);
            return;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(run, statement, index, cancellationToken);
        await NoteAsync(run, index + 1, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ExecuteAsync(Run run, MigrationStatement statement, int index, CancellationToken cancellationToken)
    {
        var path = run.Reversal.File.Path;
        progress?.Report(new StatementStarted(path, statement.Shown, index + 1, run.Total));
        var watch = Stopwatch.StartNew();
        await statement.SendAsync(connection, cancellationToken);
        progress?.Report(new StatementFinished(path, statement.Shown, index + 1, run.Total, watch.Elapsed));
    }

    private Task NoteAsync(Run run, int done, CancellationToken cancellationToken) => done == run.Total
        ? table.DeleteAsync(connection, run.Revision.Version, cancellationToken)
        : table.WriteAsync(connection, run.Revision.TakenBack(done, run.Total), cancellationToken);

    /// <summary>Rows may have come since we asked. Once the tables are locked, none comes any more.</summary>
    private async Task CheckStillEmptyAsync(MigrationReversal reversal, CancellationToken cancellationToken)
    {
        foreach (var loss in reversal.Losses.Where(loss => loss is { Table: not null, Column: null }))
        {
            await HeldData.LockAsync(connection, loss.Table!.Value, cancellationToken);
            if (await HeldData.ExistsAsync(connection, loss.Table.Value, null, cancellationToken))
            {
                throw new DownException([Refusal(directory.SourceOf(reversal.File), loss.Message)]);
            }
        }
    }

    private StatementException Failed(Run run, MigrationStatement statement, int done, NpgsqlException e)
    {
        var kept = done == 0
            ? "Nothing of this file was taken back."
            : $"The first {Wording.Count(done, "statement")} of {run.Total} that take it back are done and stay; the next 'down' goes on with this one.";
        var diagnostic = new SourceDiagnostic(
            RuntimeDiagnostics.ReversalRefused,
            directory.SourceOf(run.Reversal.File),
            default,
            $"{ServerErrors.Words(e)} {kept} The statement: {Wording.OneLine(statement.Shown)}");
        return new StatementException(diagnostic, statement.Shown, (e as PostgresException)?.SqlState, e);
    }

    private static MigrationStatement Statement(PlannedFile file, int index) => new(default, file.Statements[index].Sql + ";");

    private sealed record Run(MigrationReversal Reversal, Revision Revision, int Total);
}
