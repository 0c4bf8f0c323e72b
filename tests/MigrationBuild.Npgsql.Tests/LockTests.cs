using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests;

public sealed class LockTests
{
    // FNV-1 over 'atlas_migrate_execute', the key that Atlas takes.
    private const long AtlasKey = 2686470616;

    [Test]
    public async Task Sixty_four_replicas_apply_once()
    {
        const int Replicas = 64;
        await using var database = await TestDatabase.CreateAsync();
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int); SELECT pg_sleep(0.2);"), ("2_b.sql", "CREATE TABLE b (id int);"));

        var results = await Task.WhenAll(Enumerable.Range(0, Replicas)
            .Select(_ => bundle.ApplyAsync(database.DataSource, new ApplyOptions { WaitForLock = TimeSpan.FromMinutes(5) })));

        Assert.That(results.Count(result => result.Files.Count == 2), Is.EqualTo(1));
        Assert.That(results.Count(result => result.Files.IsEmpty), Is.EqualTo(Replicas - 1));
    }

    [Test]
    public async Task A_run_of_Atlas_is_waited_for_and_named_when_it_takes_too_long()
    {
        await using var database = await TestDatabase.CreateAsync();
        var builder = new NpgsqlConnectionStringBuilder(database.ConnectionString) { ApplicationName = "somebody" };
        await using var other = new NpgsqlConnection(builder.ConnectionString);
        await other.OpenAsync();
        await using (var take = new NpgsqlCommand($"SELECT pg_advisory_lock({AtlasKey})", other))
        {
            await take.ExecuteNonQueryAsync();
        }

        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"));
        var progress = new Recorder();
        var error = Assert.ThrowsAsync<MigrationLockedException>(
            () => bundle.ApplyAsync(database.DataSource, new ApplyOptions { WaitForLock = TimeSpan.FromSeconds(0.2) }, progress));

        Assert.That(error.Message, Is.EqualTo(
            $"error MB6010: Another run is applying migrations to this database: server process {other.ProcessID} of postgres, somebody. We waited 0.2 s. " +
            "Wait for it to end, or allow more time (--lock-timeout, ApplyOptions.WaitForLock)."));
        Assert.That(progress.Lines, Is.EqualTo(new[] { "waiting" }));
    }

    [Test]
    public async Task The_lock_is_free_after_a_run_that_failed()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.ThrowsAsync<StatementException>(() => Migrations.Bundle(("1_a.sql", "nonsense;")).ApplyAsync(database.DataSource));

        Assert.That(await database.QueryAsync<bool>($"SELECT pg_try_advisory_lock({AtlasKey})"), Is.True);
    }
}
