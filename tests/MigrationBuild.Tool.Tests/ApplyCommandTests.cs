using MigrationBuild.Testing;

namespace MigrationBuild.Tool.Tests;

public sealed class ApplyCommandTests
{
    private static readonly (string, string)[] TwoFiles =
    [
        ("1_users.sql", "CREATE TABLE users (id int);\nINSERT INTO users\n  VALUES (1);\n"),
        ("2_index.sql", "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY IF NOT EXISTS users_id ON users (id);\n"),
    ];

    [Test]
    public async Task A_line_a_statement_and_a_summary_are_printed()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(TwoFiles);

        var first = await Invocation.RunAsync("apply", "--url", database.Url, "--dir", "file://" + folder.Path);
        var second = await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);

        Assert.That(first, Is.EqualTo(new Invocation(
            0,
            """
            1_users.sql
              1/2 CREATE TABLE users (id int); (N ms)
              2/2 INSERT INTO users VALUES (1); (N ms)
            2_index.sql (no transaction)
              1/1 CREATE INDEX CONCURRENTLY IF NOT EXISTS users_id ON users (id); (N ms)
            Applied 2 migrations (3 statements) in N ms. The database is at 2.

            """,
            "")));
        Assert.That(second, Is.EqualTo(new Invocation(0, "Nothing to do: the database is at 2.\n", "")));
    }

    [Test]
    public async Task A_dry_run_prints_the_statements()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(TwoFiles);

        var run = await Invocation.RunAsync("apply", "--dry-run", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            -- 1_users.sql
            CREATE TABLE users (id int);
            INSERT INTO users
              VALUES (1);

            -- 2_index.sql (no transaction)
            CREATE INDEX CONCURRENTLY IF NOT EXISTS users_id ON users (id);

            -- Dry run: 2 migrations would be applied. Nothing was written.

            """,
            "")));
        Assert.That(await database.QueryAsync<bool>("SELECT to_regclass('users') IS NULL"), Is.True);
    }

    [Test]
    public async Task A_refused_statement_ends_with_3_and_says_where()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_users.sql", "CREATE TABLE users (id int);\nALTER TABLE user ADD COLUMN a int;\n"));

        var run = await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run with { Error = folder.Relative(run.Error) }, Is.EqualTo(new Invocation(
            3,
            """
            1_users.sql
              1/2 CREATE TABLE users (id int); (N ms)
              2/2 ALTER TABLE user ADD COLUMN a int;

            """,
            "migrations/1_users.sql(2,13): error MB6008: syntax error at or near \"user\" (SQLSTATE 42601). Nothing of this file was kept: its transaction " +
            "was rolled back. Correct the cause and apply again.\n")));
    }

    [Test]
    public async Task A_number_limits_how_many_files_run()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(TwoFiles);

        var run = await Invocation.RunAsync("apply", "1", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run.Output, Does.EndWith("Applied 1 migration (2 statements) in N ms. The database is at 1.\n"));
    }

    [Test]
    public async Task A_file_edited_after_its_checksum_ends_with_1_before_anything_runs()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(TwoFiles);
        await File.AppendAllTextAsync(Path.Combine(folder.Path, "1_users.sql"), "DROP TABLE users;\n");

        var run = await Invocation.RunAsync("apply", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run with { Error = folder.Relative(run.Error) }, Is.EqualTo(new Invocation(
            1,
            "",
            "migrations/atlas.sum(2,1): error MB6001: The migrations are not what was checked in: 1_users.sql is not what it was when atlas.sum was written. " +
            "Nothing was applied. Restore the files from version control; if the change is meant, run 'dotnet migrations hash' and review it.\n")));
    }

    [Test]
    public async Task Json_tells_a_program_what_happened()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql", "SELECT 1;"), ("2_b.sql", "nonsense;"));

        var run = await Invocation.RunAsync("apply", "--format", "json", "--url", database.Url, "--dir", folder.Path);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(folder.Relative(run.Output), Is.EqualTo(
            """
            {
              "error": {
                "id": "MB6008",
                "message": "migrations/2_b.sql(1,1): error MB6008: syntax error at or near \"nonsense\" (SQLSTATE 42601). Nothing of this file was kept: its transaction was rolled back. Correct the cause and apply again.",
                "file": "migrations/2_b.sql",
                "line": 1,
                "column": 1,
                "statement": "nonsense;",
                "sqlState": "42601"
              }
            }

            """));
    }

    [Test]
    public async Task A_missing_directory_ends_with_2()
    {
        var run = await Invocation.RunAsync("apply", "--url", "postgres://localhost/app", "--dir", "file://nowhere");

        Assert.That(run, Is.EqualTo(new Invocation(
            2, "", "error MB6002: There is no directory nowhere. Run this where the migrations are, or name them: --dir file://path/to/migrations\n")));
    }

    [Test]
    public async Task A_missing_address_ends_with_2()
    {
        var run = await Invocation.RunAsync("apply", "--dir", "file://nowhere");

        Assert.That(run, Is.EqualTo(new Invocation(
            2,
            "",
            "error: Which database? Say --url postgres://user:password@host:5432/name, or set the environment variable MIGRATIONBUILD_URL.\n")));
    }

    [Test]
    public async Task A_server_that_is_down_ends_with_3_and_shows_no_password()
    {
        using var folder = await MigrationsFolder.CreateAsync(TwoFiles);

        var run = await Invocation.RunAsync("apply", "--url", "postgres://me:hunter2@127.0.0.1:1/app", "--dir", folder.Path);

        Assert.That(run, Is.EqualTo(new Invocation(
            3, "", "error MB6015: 127.0.0.1:1 does not answer: Connection refused. Is the server running, and are host and port right?\n")));
    }

    [Test]
    public async Task A_wrong_password_ends_with_3()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(TwoFiles);
        var url = new UriBuilder(database.Url) { Password = "hunter2" }.Uri;

        var run = await Invocation.RunAsync("apply", "--url", url.OriginalString, "--dir", folder.Path);

        Assert.That(run, Is.EqualTo(new Invocation(
            3,
            "",
            $"error MB6015: {url.Host}:{url.Port} refused the connection: password authentication failed for user \"postgres\" (SQLSTATE 28P01). " +
            "Check user and password.\n")));
    }

    [Test]
    public async Task An_unknown_option_ends_with_2()
    {
        var run = await Invocation.RunAsync("apply", "--dryrun");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("'--dryrun'"));
    }

    [Test]
    public async Task A_length_of_time_that_cannot_be_read_ends_with_2()
    {
        var run = await Invocation.RunAsync("apply", "--lock-timeout", "soon");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("'soon' is no length of time. Write it as 500ms, 10s, 2m or 1h."));
    }
}
