using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using Npgsql;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>One run over one database.</summary>
internal sealed class Applier(MigrationDirectory directory, ApplyOptions options, IProgress<ApplyProgress>? progress, TimeProvider time)
{
    public Task<ApplyResult> ApplyAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken) =>
        WithConnectionAsync<ApplyResult>(dataSource, options.DryRun ? RunAsync : RunLockedAsync, cancellationToken);

    public Task<MigrationStatus> StatusAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken) =>
        WithConnectionAsync(dataSource, CompareAsync, cancellationToken);

    private static async Task<T> WithConnectionAsync<T>(
        NpgsqlDataSource dataSource, Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await Connections.OpenAsync(dataSource, cancellationToken);
        try
        {
            return await work(connection, cancellationToken);
        }
        catch (NpgsqlException e)
        {
            throw ServerErrors.History(e);
        }
    }

    private async Task<ApplyResult> RunLockedAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var held = await AdvisoryLock.AcquireAsync(connection, AdvisoryLock.Migrations, options.WaitForLock, progress, cancellationToken);
        return await RunAsync(connection, cancellationToken);
    }

    private async Task<MigrationStatus> CompareAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var table = await RevisionsLocation.FindAsync(connection, options.RevisionsSchema, cancellationToken);
        var revisions = await table.ReadAsync(connection, cancellationToken);
        var lenient = RunPlan.Create(directory, WithEffect(revisions), options with { Order = ExecutionOrder.LinearSkip });
        return new MigrationStatus(
            Newest(revisions),
            revisions.Select(revision => revision.ToApplied()).ToEquatableArray(),
            lenient.Files.Select(file => file.Path).ToEquatableArray(),
            lenient.OutOfOrder.Select(file => file.Path).ToEquatableArray(),
            revisions.Where(IsAhead).Select(revision => revision.Version).ToEquatableArray(),
            await FindProblemAsync(connection, revisions, cancellationToken));
    }

    private async Task<MigrationException?> FindProblemAsync(NpgsqlConnection connection, IReadOnlyList<Revision> revisions, CancellationToken cancellationToken)
    {
        try
        {
            var plan = RunPlan.Create(directory, WithEffect(revisions), options);
            await CheckAsync(connection, revisions, plan, cancellationToken);
            ReadScripts(plan, revisions);
            return null;
        }
        catch (MigrationException e)
        {
            return e;
        }
    }

    private async Task<ApplyResult> RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var table = await RevisionsLocation.FindAsync(connection, options.RevisionsSchema, cancellationToken);
        var revisions = await table.ReadAsync(connection, cancellationToken);
        var plan = RunPlan.Create(directory, WithEffect(revisions), options);
        await CheckAsync(connection, revisions, plan, cancellationToken);
        var scripts = ReadScripts(plan, revisions);
        var from = Newest(revisions);
        if (options.DryRun)
        {
            return Result(from, plan, scripts.Select(script => Describe(script, revisions, TimeSpan.Zero)));
        }

        var hashes = AtlasSum.Compute(directory).Entries.ToDictionary(entry => entry.Name, entry => entry.Hash, StringComparer.Ordinal);
        foreach (var file in AppliedFiles.FindEdited(directory, revisions).ToList())
        {
            var accepted = Find(revisions, file)! with { Hash = hashes[file.Path] };
            await table.WriteAsync(connection, accepted, cancellationToken);
            progress?.Report(new EditAccepted(file.Path));
        }

        if (plan.Baseline is null && scripts.Count == 0)
        {
            return Result(from, plan, []);
        }

        await table.CreateAsync(connection, cancellationToken);
        if (plan.Baseline is { } baseline)
        {
            await WriteBaselineAsync(connection, table, baseline, hashes.GetValueOrDefault(baseline.Path, ""), cancellationToken);
        }

        var runs = new List<MigrationRun>();
        var runner = new FileRunner(connection, table, time, progress);
        foreach (var script in scripts)
        {
            await Connections.PrepareAsync(connection, options.LockTimeout, options.StatementTimeout, cancellationToken);
            var duration = await runner.RunAsync(
                script, Find(revisions, script.File), hashes.GetValueOrDefault(script.File.Path, ""), cancellationToken);
            runs.Add(Describe(script, revisions, duration));
        }

        return Result(from, plan, runs);
    }

    private async Task CheckAsync(NpgsqlConnection connection, IReadOnlyList<Revision> revisions, RunPlan plan, CancellationToken cancellationToken)
    {
        if (AppliedFiles.FindMissing(directory, WithEffect(revisions)) is { } missing)
        {
            throw AppliedFiles.Missing(directory, missing);
        }

        if (revisions.FirstOrDefault(revision => revision.IsBeingTakenBack) is { } half)
        {
            throw new HistoryException(
                RuntimeDiagnostics.HalfTakenBack,
                $"{half.Version} ({half.Description}) is taken back in part: a run broke off after {half.Applied - 1} of {half.Total - 1} statements. Nothing was applied. " +
                "Run 'down' again, which finishes it; then apply.");
        }

        if (!options.AllowEdited && AppliedFiles.FindEdited(directory, revisions).FirstOrDefault() is { } edited)
        {
            throw new HistoryException(new SourceDiagnostic(
                RuntimeDiagnostics.AppliedFileEdited,
                directory.SourceOf(edited),
                default,
                "This file was edited after it was applied to this database. Nothing was applied. Restore it and put the change into a new " +
                "migration. If only a comment changed, or the database was brought up to date by hand, apply once with --allow-edited."));
        }

        if (WithEffect(revisions).Count == 0 && plan.Baseline is null && !options.AllowDirty && plan.Files.Count > 0
            && await DatabaseContents.FindAsync(connection, cancellationToken) is { Count: > 0 } objects)
        {
            throw new HistoryException(
                RuntimeDiagnostics.DatabaseNotEmpty,
                $"The database has objects ({string.Join(", ", objects)}) but no history of migrations. If a version of the migrations describes what " +
                "is there, apply with --baseline VERSION; if the migrations shall run beside it, with --allow-dirty.");
        }
    }

    /// <summary>All files are read before the first statement runs, so that a broken last one stops the run at its beginning.</summary>
    private List<MigrationScript> ReadScripts(RunPlan plan, IReadOnlyList<Revision> revisions)
    {
        var scripts = plan.Files.Select(file => MigrationScript.Read(directory, file)).ToList();
        foreach (var script in scripts)
        {
            if (Find(revisions, script.File) is { } partial)
            {
                FileRunner.CheckResumable(script, partial);
            }
        }

        return scripts;
    }

    private async Task WriteBaselineAsync(
        NpgsqlConnection connection, RevisionsTable table, MigrationFile baseline, string hash, CancellationToken cancellationToken)
    {
        var revision = new Revision(baseline.Version, baseline.Description, RevisionType.Baseline) { ExecutedAt = time.GetUtcNow(), Hash = hash };
        await table.WriteAsync(connection, revision, cancellationToken);
        progress?.Report(new BaselineWritten(baseline.Path));
    }

    private static Revision? Find(IReadOnlyList<Revision> revisions, MigrationFile file) =>
        revisions.FirstOrDefault(revision => revision.Version == file.Version);

    private static List<Revision> WithEffect(IReadOnlyList<Revision> revisions) => [.. revisions.Where(revision => revision.HasEffect)];

    private static string? Newest(IReadOnlyList<Revision> revisions) => WithEffect(revisions).LastOrDefault()?.Version;

    private bool IsAhead(Revision revision) =>
        directory.Newest is null || string.CompareOrdinal(revision.Version, directory.Newest.Version) > 0;

    private static MigrationRun Describe(MigrationScript script, IReadOnlyList<Revision> revisions, TimeSpan duration) => new(
        script.File.Path,
        script.File.Version,
        script.InTransaction,
        script.Statements.Select(statement => statement.Shown).ToEquatableArray(),
        Find(revisions, script.File)?.Applied ?? 0,
        duration);

    private static ApplyResult Result(string? from, RunPlan plan, IEnumerable<MigrationRun> runs)
    {
        var files = runs.ToEquatableArray();
        var last = files.Select(run => run.Version).Append(plan.Baseline?.Version).Append(from).Max(StringComparer.Ordinal);
        return new ApplyResult(from, last, files);
    }
}
