using MigrationBuild.Linting.Oracle;
using MigrationBuild.Linting.Tests.Truth;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Linting.Tests.Claims;

/// <summary>What a server showed of the claims while it ran one form of a migration.</summary>
/// <param name="Record">What the migration did.</param>
/// <param name="Shown">The claims that came true.</param>
internal sealed record Verdict(RunRecord Record, IReadOnlyList<Claim> Shown)
{
    /// <summary>How long another session keeps its transaction open once somebody waits for it: longer than the timeouts that the forms set.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static async Task<Verdict> FindAsync(PostgresServer server, RuleProof proof, RuleCase form)
    {
        await using var cluster = await ClusterObjects.KeepAsync(server);
        await using var database = await TestDatabase.CreateAsync(server);
        await using (var setup = await Sessions.OpenAsync(database))
        {
            var script = MigrationLinter.Parse(new SourceFile("migrations/0_before.sql", proof.BeforeOf(form)), form.Options);
            foreach (var statement in script.Statements)
            {
                await StatementMeter.RunAsync(setup, script.File.Substring(statement.Span));
            }
        }

        var before = await AskAllAsync(database, proof.Claims);
        var questions = proof.Claims.Where(each => each.Kind == ClaimKind.Stays).Select(each => each.Sql).ToList();
        await using var other = proof.Meanwhile is { } sql ? await HoldAsync(database, sql) : null;
        var run = new MigrationRun(database, form.Options).RunAsync([form.Text, .. form.Next], questions);
        var released = await ReleaseAsync(database, other, run);
        var record = await run;
        var after = await AskAllAsync(database, proof.Claims);
        var shown = new List<Claim>();
        foreach (var claim in proof.Claims)
        {
            if (claim.Kind switch
            {
                ClaimKind.Locks or ClaimKind.Works => record.Statements.Any(each => Shows(each, claim)),
                ClaimKind.Fails => record.Failure == claim.Value,
                ClaimKind.Warns => record.Warnings.Contains(claim.Value),
                ClaimKind.Waits => released is not null && record.Ended > released,
                ClaimKind.Loses => before[claim].Rows.Except(after[claim].Rows).Any(),
                ClaimKind.Breaks => before[claim].Failure is null && after[claim].Failure == claim.Value,
                ClaimKind.Refuses => after[claim].Failure == claim.Value,
                ClaimKind.Admits => before[claim].Failure is not null && after[claim].Failure is null,
                ClaimKind.Answers => after[claim].Answer == claim.Value,
                ClaimKind.Stays => record.Stayed.GetValueOrDefault(claim.Sql) == claim.Value,
                ClaimKind.Makes => await ReadsAsync(database, claim),
                _ => false,
            })
            {
                shown.Add(claim);
            }
        }

        return new Verdict(record, shown);
    }

    private static bool Shows(MeasuredAnswer statement, Claim claim) =>
        (claim.Relation.Length == 0 || IsLocked(statement, claim.Relation, claim.Mode)) && claim.Work switch
        {
            "" => true,
            "locks" => IsLocked(statement, claim.Object, claim.ObjectMode),
            "reads" => statement.Scans.Contains(claim.Object),
            "writes" => statement.Writes.Contains(claim.Object),
            "rewrites" => statement.Rewrites.Contains(claim.Object),
            "builds" => statement.Builds.Contains(claim.Object),
            "rebuilds" => statement.Rebuilds.Contains(claim.Object),
            _ => throw new ArgumentException(claim.Text),
        };

    private static bool IsLocked(MeasuredAnswer statement, string relation, LockMode mode) =>
        statement.Locks.Concat(statement.IndexLocks).Any(each => each.Key == relation && each.Value >= mode);

    private static async Task<Dictionary<Claim, Sessions.Reply>> AskAllAsync(TestDatabase database, IEnumerable<Claim> claims)
    {
        var replies = new Dictionary<Claim, Sessions.Reply>();
        foreach (var claim in claims.Where(each => each.Sql.Length > 0 && each.Kind is not (ClaimKind.Stays or ClaimKind.Makes)))
        {
            replies[claim] = await Sessions.TryAsync(database, claim.Sql);
        }

        return replies;
    }

    /// <summary>Of several statements the last is meant, and the others prepare it. One that is refused reads nothing.</summary>
    private static async Task<bool> ReadsAsync(TestDatabase database, Claim claim)
    {
        await using var watcher = await Sessions.OpenAsync(database);
        await using var connection = await Sessions.OpenAsync(database);
        await StatementMeter.RunAsync(connection, "BEGIN");
        var script = SqlParser.Parse(claim.Sql);
        foreach (var statement in script.Statements.SkipLast(1))
        {
            await StatementMeter.RunAsync(connection, script.File.Substring(statement.Span));
        }

        var counts = await StatementMeter.CountAsync(connection, await Snapshot.WithinAsync(connection));
        try
        {
            var last = script.File.Substring(script.Statements[^1].Span);
            return (await StatementMeter.WithinAsync(connection, watcher, counts, last, new MeasuredAnswer())).Scans.Contains(claim.Object);
        }
        catch (PostgresException)
        {
            return false;
        }
    }

    private static async Task<NpgsqlConnection> HoldAsync(TestDatabase database, string sql)
    {
        var connection = await Sessions.OpenAsync(database);
        await StatementMeter.RunAsync(connection, "BEGIN");
        await StatementMeter.RunAsync(connection, sql);
        return connection;
    }

    /// <summary>When the other transaction ended; null where there is none.</summary>
    private static async Task<DateTime?> ReleaseAsync(TestDatabase database, NpgsqlConnection? other, Task run)
    {
        if (other is null)
        {
            return null;
        }

        await using var watcher = await Sessions.OpenAsync(database);
        while (!run.IsCompleted && !await IsAwaitedAsync(watcher))
        {
            await Task.Delay(50);
        }

        await Task.WhenAny(run, Task.Delay(Patience));
        var ended = DateTime.UtcNow;
        await StatementMeter.RunAsync(other, "ROLLBACK");
        return ended;
    }

    private static async Task<bool> IsAwaitedAsync(NpgsqlConnection watcher)
    {
        const string Query = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')";
        await using var command = new NpgsqlCommand(Query, watcher);
        return (bool)(await command.ExecuteScalarAsync())!;
    }
}
