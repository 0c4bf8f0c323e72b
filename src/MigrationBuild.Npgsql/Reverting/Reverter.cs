using MigrationBuild.Npgsql.Applying;
using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Reverting;
using Npgsql;

namespace MigrationBuild.Npgsql.Reverting;

/// <summary>
/// Takes migrations back. All that can be known is known before the first statement: what each file did, whether the database is what the files made, and what data would be lost.
/// </summary>
internal sealed class Reverter(MigrationDirectory directory, DownOptions options, IProgress<ApplyProgress>? progress)
{
    private const int ErrorsShown = 3;

    public async Task<DownResult> RunAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        await using var connection = await Connections.OpenAsync(dataSource, cancellationToken);
        try
        {
            if (options.DryRun)
            {
                return await RunAsync(dataSource, connection, cancellationToken);
            }

            await using var held = await AdvisoryLock.AcquireAsync(connection, AdvisoryLock.Migrations, options.WaitForLock, progress, cancellationToken);
            return await RunAsync(dataSource, connection, cancellationToken);
        }
        catch (NpgsqlException e)
        {
            throw ServerErrors.History(e);
        }
    }

    private async Task<DownResult> RunAsync(NpgsqlDataSource dataSource, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var table = await RevisionsLocation.FindAsync(connection, options.RevisionsSchema, cancellationToken);
        var revisions = (await table.ReadAsync(connection, cancellationToken)).Where(revision => revision.HasEffect).ToList();
        var selection = DownSelection.Create(directory, revisions, options);
        var from = revisions.LastOrDefault()?.Version;
        if (selection.Count == 0)
        {
            return new DownResult(from, from, default, null);
        }

        var live = await DatabaseInspector.InspectAsync(dataSource, cancellationToken);
        var reversals = MigrationReversals.Of(directory, selection.Applied, selection.Count, live.ServerVersion);
        Check(reversals);
        var done = FindProgress(live, reversals, revisions);
        await PrepareAsync(connection, cancellationToken);
        await CheckRequiredAsync(connection, reversals, live.Catalog, cancellationToken);
        var to = selection.Applied.Count == selection.Count ? null : selection.Applied[^(selection.Count + 1)].Version;
        var result = await DescribeAsync(connection, reversals, done, live.Catalog, new DownResult(from, to, default, null), cancellationToken);
        if (options.DryRun)
        {
            return result;
        }

        CheckApproved(result);
        return result.Problem is { } problem ? throw problem : await RunAsync(connection, table, reversals, revisions, result, cancellationToken);
    }

    private void Check(MigrationReversals reversals)
    {
        if (!reversals.Errors.IsEmpty)
        {
            throw new DownException([
                new SourceDiagnostic(
                    RevertDiagnostics.Irreversible,
                    new SourceFile(directory.Path, ""),
                    default,
                    "What these migrations make cannot be followed, so what takes them back is not known. Nothing was taken back. Perhaps they use what was in the database before them; then begin " +
                    "them with a file that makes it. The first of what stops us:"),
                .. reversals.Errors.Take(ErrorsShown),
            ]);
        }

        var obstacles = reversals.Files.SelectMany(file => file.Obstacles).ToList();
        if (obstacles.Count > 0)
        {
            throw new DownException(obstacles);
        }
    }

    /// <summary>How much of the newest file an earlier run has taken back.</summary>
    private int FindProgress(Inspection live, MigrationReversals reversals, List<Revision> revisions)
    {
        if (revisions.Find(revision => revision.IsBeingTakenBack) is { } half && reversals.Files[0].File.Version == half.Version)
        {
            return LiveSchema.FindProgress(live.Catalog, reversals.Files[0].States(live.ServerVersion), half.Applied - 1, half, directory);
        }

        LiveSchema.Check(live.Catalog, reversals.Current, directory);
        return 0;
    }

    /// <summary>The plans name what is in public without its schema, and mean that whoever runs them.</summary>
    private async Task PrepareAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await Connections.PrepareAsync(connection, options.LockTimeout, options.StatementTimeout, cancellationToken);
        await using var command = new NpgsqlCommand("SET search_path = public", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A statement that is sure to fail is not begun with.</summary>
    private async Task CheckRequiredAsync(NpgsqlConnection connection, MigrationReversals reversals, Catalog live, CancellationToken cancellationToken)
    {
        var found = new List<SourceDiagnostic>();
        foreach (var (file, required) in reversals.Files.SelectMany(file => file.Required.Select(required => (file.File, required))))
        {
            if (live.FindTable(required.TableNow) is not null && await HeldData.ExistsAsync(connection, required.TableNow, null, cancellationToken))
            {
                found.Add(new SourceDiagnostic(
                    RuntimeDiagnostics.ReversalRefused,
                    directory.SourceOf(file),
                    default,
                    $"{required.Message} Nothing was taken back. Write a new migration that adds the column with a default, or optional."));
            }
        }

        if (found.Count > 0)
        {
            throw new DownException(found);
        }
    }

    private async Task<DownResult> DescribeAsync(
        NpgsqlConnection connection, MigrationReversals reversals, int done, Catalog live, DownResult start, CancellationToken cancellationToken)
    {
        var files = new List<DownFile>();
        foreach (var reversal in reversals.Files)
        {
            var losses = new List<DownLoss>();
            foreach (var loss in reversal.Losses)
            {
                losses.Add(new DownLoss(loss.Message, await IsHeldAsync(connection, loss, live, cancellationToken)));
            }

            files.Add(new DownFile(
                reversal.File.Path,
                reversal.File.Version,
                reversal.Reverse.Plan.Files.Select(Masked).ToEquatableArray(),
                files.Count == 0 ? done : 0,
                losses.ToEquatableArray(),
                reversal.NotRestored.ToEquatableArray(),
                reversal.Warnings.Select(warning => warning.Message).ToEquatableArray(),
                TimeSpan.Zero));
        }

        var refusals = files.Zip(reversals.Files).SelectMany(pair => Refusals(pair.First, pair.Second)).ToList();
        return start with { Files = files.ToEquatableArray(), Problem = refusals.Count > 0 && !options.AllowDataLoss ? new DownException(refusals) : null };
    }

    private static PlannedFile Masked(PlannedFile file)
        => file with { Statements = file.Statements.Select(statement => statement with { Sql = Secrets.Mask(statement.Sql) }).ToEquatableArray() };

    private static async Task<bool> IsHeldAsync(NpgsqlConnection connection, DataLoss loss, Catalog live, CancellationToken cancellationToken)
        => loss.TableNow is { } name
            && live.FindTable(name) is { } table
            && (loss.ColumnNow is not { } column || table.FindColumn(column) is not null)
            && await HeldData.ExistsAsync(connection, name, loss.ColumnNow, cancellationToken);

    private IEnumerable<SourceDiagnostic> Refusals(DownFile file, MigrationReversal reversal)
        => file.Losses.Where(loss => loss.HasData).Select(loss => ReversalRunner.Refusal(directory.SourceOf(reversal.File), loss.Message));

    private void CheckApproved(DownResult result)
    {
        if (options.Approved is { } approved && !approved.Files.Select(Text).SequenceEqual(result.Files.Select(Text)))
        {
            throw new HistoryException(
                RuntimeDiagnostics.Drifted, "The database has changed since what was agreed to was shown. Nothing was taken back. Run the command again and look at what it says now.");
        }

        static string Text(DownFile file)
            => string.Join("\n", file.Steps.SelectMany(step => step.Statements).Select(statement => statement.Sql).Prepend(FormattableString.Invariant($"{file.Path} {file.Done}")));
    }

    private async Task<DownResult> RunAsync(
        NpgsqlConnection connection, RevisionsTable table, MigrationReversals reversals, List<Revision> revisions, DownResult result, CancellationToken cancellationToken)
    {
        var runner = new ReversalRunner(connection, table, directory, progress, options.AllowDataLoss);
        var files = new List<DownFile>();
        foreach (var (file, reversal) in result.Files.Zip(reversals.Files))
        {
            await PrepareAsync(connection, cancellationToken);
            var revision = revisions.Find(revision => revision.Version == file.Version)!;
            files.Add(file with { Duration = await runner.RunAsync(reversal, revision, file.Done, cancellationToken) });
        }

        return result with { Files = files.ToEquatableArray() };
    }
}
