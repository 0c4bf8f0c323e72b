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

    private static async Task KillWhileSleepingAsync(TestDatabase database, MigrationsFolder folder)
    {
        var tool = Path.Combine(TestContext.CurrentContext.TestDirectory, "dotnet-migrations.dll");
        var start = new ProcessStartInfo("dotnet", [tool, "apply", "--url", database.Url, "--dir", folder.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        while (!await database.QueryAsync<bool>("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep')"))
        {
            Assert.That(process.HasExited, Is.False, () => errors.Result);
            await Task.Delay(20);
        }

        process.Kill();
        await process.WaitForExitAsync();
    }
}
