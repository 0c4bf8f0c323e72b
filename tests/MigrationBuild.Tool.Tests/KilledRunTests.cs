using System.Diagnostics;
using MigrationBuild.Testing;

namespace MigrationBuild.Tool.Tests;

/// <summary>The program is killed in the middle of a file, as a deployment's node may be, and run again.</summary>
public sealed class KilledRunTests
{
    [Test]
    public async Task A_transaction_leaves_nothing_behind_and_the_next_run_does_it_all()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql",
            "CREATE TABLE a (id int);\nINSERT INTO a VALUES (1);\nSELECT pg_sleep(1);\nINSERT INTO a VALUES (2);\n"));

        await KillWhileSleepingAsync(database, folder);
        var run = await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run.Output, Does.EndWith("Applied 1 migration (4 statements) in N ms. The database is at 1.\n"), run.Error);
        Assert.That(await database.QueryAsync<long>("SELECT count(*) FROM a"), Is.EqualTo(2));
    }

    [Test]
    public async Task Without_a_transaction_what_was_done_stays_and_is_not_done_again()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql",
            "-- atlas:txmode none\n\nCREATE TABLE a (id int);\nINSERT INTO a VALUES (1);\nSELECT pg_sleep(1);\nINSERT INTO a VALUES (2);\n"));

        await KillWhileSleepingAsync(database, folder);
        var run = await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run.Output, Does.EndWith(
            """
            1_a.sql (going on after 2 of 4 statements)
              3/4 SELECT pg_sleep(1); (N ms)
              4/4 INSERT INTO a VALUES (2); (N ms)
            Applied 1 migration (2 statements) in N ms. The database is at 1.

            """), run.Error);
        Assert.That(await database.QueryAsync<long>("SELECT count(*) FROM a"), Is.EqualTo(2));
    }

    [Test]
    public async Task While_the_server_still_works_for_a_killed_run_the_next_one_waits()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id int);\nSELECT pg_sleep(3);\n"));

        await KillWhileSleepingAsync(database, folder);
        var run = await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path, "--lock-timeout", "100ms");

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Does.StartWith("error MB6010: Another run is applying migrations to this database: server process "));
    }

    [TestCase("CREATE INDEX posts_a ON posts (a);", "CREATE TABLE posts (a int);", "DROP INDEX CONCURRENTLY IF EXISTS posts_a;")]
    [TestCase("DROP INDEX posts_a;", "CREATE TABLE posts (a int); CREATE INDEX posts_a ON posts (a);", "CREATE INDEX CONCURRENTLY IF NOT EXISTS posts_a ON posts (a);")]
    public async Task A_migration_that_was_half_taken_back_is_finished_by_the_next_run(string change, string before, string back)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE users (id int);\n" + before), ("2_b.sql", "ALTER TABLE users ADD COLUMN name text;\n" + change));
        await Invocation.RunAsync("apply", "1", "--url", database.Url, "--dir", folder.Path);
        var start = await Invocation.RunAsync("schema", "inspect", "--url", database.Url);
        await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);
        var full = await Invocation.RunAsync("schema", "inspect", "--url", database.Url);

        await using (var writer = await database.DataSource.OpenConnectionAsync())
        {
            await using var transaction = await writer.BeginTransactionAsync();
            await using var writes = new global::Npgsql.NpgsqlCommand("LOCK TABLE posts IN ROW EXCLUSIVE MODE", writer);
            await writes.ExecuteNonQueryAsync();
            await KillAsync(database, ["down", "--yes", "--url", database.Url, "--dir", folder.Path], "query LIKE '%INDEX CONCURRENTLY%' AND wait_event_type = 'Lock'");
            await database.ExecuteAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%INDEX CONCURRENTLY%' AND pid <> pg_backend_pid()");
        }

        var status = await Invocation.RunAsync("status", "--url", database.Url, "--dir", folder.Path);
        var apply = await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);
        var run = await Invocation.RunAsync("down", "--yes", "--url", database.Url, "--dir", folder.Path);

        Assert.That(status.Output, Does.Contain("  leaving  2_b         1/2  TIME\n           it is taken back in part; the next down goes on there\n").And.Contain("Apply would refuse: error MB6027: "));
        Assert.That((apply.ExitCode, apply.Error), Is.EqualTo((1,
            "error MB6027: 2 (b) is taken back in part: a run broke off after 1 of 2 statements. Nothing was applied. Run 'down' again, which finishes it; then apply.\n")));
        Assert.That(run.Output, Does.Contain("Taking back 2_b.sql (going on after 1 of 2 statements)\n").And.Contain($"  2/2 {back} (N ms)\nTook back 1 migration (1 statement) in N ms. The database is at 1.\n"), run.Error);
        Assert.That(await Invocation.RunAsync("schema", "inspect", "--url", database.Url), Is.EqualTo(start));

        Assert.That((await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path)).ExitCode, Is.Zero);
        Assert.That(await Invocation.RunAsync("schema", "inspect", "--url", database.Url), Is.EqualTo(full));
    }

    [Test]
    public async Task A_run_that_is_killed_within_its_transaction_has_taken_nothing_back()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id int);\nCREATE TABLE b (id int);\n"));
        await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);

        await using (var reader = await database.DataSource.OpenConnectionAsync())
        {
            await using var transaction = await reader.BeginTransactionAsync();
            await using var reads = new global::Npgsql.NpgsqlCommand("LOCK TABLE b IN ACCESS SHARE MODE", reader);
            await reads.ExecuteNonQueryAsync();
            await KillAsync(database, ["down", "--yes", "--url", database.Url, "--dir", folder.Path, "--allow-data-loss"], "wait_event_type = 'Lock'");
        }

        var run = await Invocation.RunAsync("down", "--yes", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run.Output, Does.EndWith("Took back 1 migration (2 statements) in N ms. No migration is left.\n"), run.Error);
        Assert.That(await database.QueryAsync<bool>("SELECT to_regclass('a') IS NULL AND to_regclass('b') IS NULL"), Is.True);
    }

    private static Task KillWhileSleepingAsync(TestDatabase database, MigrationsFolder folder)
        => KillAsync(database, ["apply", "--url", database.Url, "--dir", folder.Path], "wait_event = 'PgSleep'");

    /// <summary>Runs the tool in a process of its own, and kills that once one of its sessions is as the condition says.</summary>
    private static async Task KillAsync(TestDatabase database, string[] arguments, string condition)
    {
        var tool = Path.Combine(TestContext.CurrentContext.TestDirectory, "dotnet-migrations.dll");
        var start = new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        while (!await database.QueryAsync<bool>($"SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND {condition})"))
        {
            Assert.That(process.HasExited, Is.False, () => errors.Result);
            await Task.Delay(20);
        }

        process.Kill();
        await process.WaitForExitAsync();
    }
}
