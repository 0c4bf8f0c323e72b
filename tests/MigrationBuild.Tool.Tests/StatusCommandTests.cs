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
              failed   2 b: 0 of 1 statements done. ERROR: syntax error at or near "nonsense" (SQLSTATE 42601)
              pending  2_b.sql
              pending  3_c.sql
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

        Assert.That(run, Is.EqualTo(new Invocation(0, "The database is at 1.\nNothing is pending.\n", "")));
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
            "The database is at 2.\n  late     1_a.sql\nApply would refuse: migrations/1_a.sql(1,1): error MB6005: "));
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
