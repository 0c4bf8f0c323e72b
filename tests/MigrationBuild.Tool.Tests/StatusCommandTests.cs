using MigrationBuild.Testing;

namespace MigrationBuild.Tool.Tests;

public sealed class StatusCommandTests
{
    [Test]
    public async Task Pending_and_failed_files_are_listed_and_it_ends_with_1()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql", "SELECT 1;"), ("2_b.sql", "nonsense;"), ("3_c.sql", "SELECT 3;"));
        await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);

        var run = await Invocation.RunAsync("status", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run, Is.EqualTo(new Invocation(
            1,
            """
            The database is at 1.

              state    migration  done  at (UTC)
              applied  1_a         1/1  TIME
              failed   2_b         0/1  TIME
                       ERROR: syntax error at or near "nonsense" (SQLSTATE 42601)
              pending  3_c

            2 migrations pending.

            """,
            "")));
    }

    [Test]
    public async Task A_database_that_has_everything_ends_with_0()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql", "SELECT 1;"));
        await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);

        var run = await Invocation.RunAsync("status", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            The database is at 1.

              state    migration  done  at (UTC)
              applied  1_a         1/1  TIME

            Nothing is pending.

            """,
            "")));
    }

    [Test]
    public async Task Of_a_long_history_the_end_is_shown()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(Enumerable.Range(10, 12).Select(i => ($"{i}_m.sql", "SELECT 1;")).ToArray());
        await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);

        var run = await Invocation.RunAsync("status", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run.Output, Does.StartWith(
            """
            The database is at 21.

              state    migration  done  at (UTC)
              applied  (2 older)
              applied  12_m        1/1  TIME
              applied  13_m        1/1  TIME

            """));
    }

    [Test]
    public async Task A_database_that_is_ahead_says_so()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var newer = await MigrationsFolder.CreateAsync(("1_a.sql", "SELECT 1;"), ("2_b.sql", "SELECT 2;"));
        await Invocation.RunAsync("apply", "--url", database.Url, "--dir", newer.Path);
        using var older = await MigrationsFolder.CreateAsync(("1_a.sql", "SELECT 1;"));

        var run = await Invocation.RunAsync("status", "--url", database.Url, "--dir", older.Path);

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            The database is at 2.

              state    migration  done  at (UTC)
              applied  1_a         1/1  TIME
              ahead    2_b         1/1  TIME
                       not among these migrations

            Nothing is pending.

            """,
            "")));
    }

    [Test]
    public async Task A_history_that_does_not_fit_is_told()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("2_b.sql", "SELECT 1;"));
        await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);
        await folder.WriteAsync(("1_a.sql", "SELECT 1;"));

        var run = await Invocation.RunAsync("status", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(folder.Relative(run.Output), Does.StartWith(
            """
            The database is at 2.

              state    migration  done  at (UTC)
              applied  2_b         1/1  TIME
              late     1_a
                       older than what was applied

            Apply would refuse: migrations/1_a.sql(1,1): error MB6005: 
            """));
    }

    [Test]
    public async Task Json_is_for_programs()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql", "SELECT 1;"));

        var run = await Invocation.RunAsync("status", "--format", "json", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run, Is.EqualTo(new Invocation(
            1,
            """
            {
              "current": null,
              "upToDate": false,
              "applied": [],
              "pending": [
                "1_a.sql"
              ],
              "outOfOrder": [],
              "ahead": []
            }

            """,
            "")));
    }
}
