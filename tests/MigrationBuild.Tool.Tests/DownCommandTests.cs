using System.Text.Json;
using MigrationBuild.Testing;

namespace MigrationBuild.Tool.Tests;

public sealed class DownCommandTests
{
    private static readonly (string, string)[] ThreeFiles =
    [
        ("1_users.sql", "CREATE TABLE users (id int, email text);\n"),
        ("2_posts.sql", "CREATE TABLE posts (id int);\nALTER TABLE users DROP COLUMN email;\n"),
        ("3_index.sql", "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY IF NOT EXISTS users_id ON users (id);\n"),
    ];

    private TestDatabase _database;
    private MigrationsFolder _folder;

    [SetUp]
    public async Task ApplyAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _folder = await MigrationsFolder.CreateAsync(ThreeFiles);
        Assert.That((await Invocation.RunAsync("apply", "--url", _database.Url, "--dir", _folder.Path)).ExitCode, Is.Zero);
    }

    [TearDown]
    public async Task DropAsync()
    {
        _folder.Dispose();
        await _database.DisposeAsync();
    }

    [Test]
    public async Task A_dry_run_prints_the_way_back_file_by_file()
    {
        var run = await DownAsync("--dry-run", "--all");

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            -- Taking back 3_index.sql

            -- atlas:txmode none

            -- Drop index users_id
            DROP INDEX CONCURRENTLY IF EXISTS users_id;

            -- Taking back 2_posts.sql
            -- Table public.posts is dropped with its rows.
            -- Column email of public.users comes back empty: its values were dropped with it.

            -- Add column email to users
            ALTER TABLE users ADD COLUMN email text;

            -- Drop table posts with all its rows
            DROP TABLE IF EXISTS posts;

            -- Taking back 1_users.sql
            -- Table public.users is dropped with its rows.

            -- Drop table users with all its rows
            DROP TABLE IF EXISTS users;

            -- Dry run: 3 migrations would be taken back. Nothing was written.

            """,
            "")));
        Assert.That((await StatusAsync()).Output, Does.StartWith("The database is at 3.\n"));
    }

    [Test]
    public async Task One_is_taken_back_then_two_then_none_is_left()
    {
        var one = await DownAsync("--yes");
        var rest = await DownAsync("-y", "--count", "5");
        var none = await DownAsync("-y");

        Assert.That(one, Is.EqualTo(new Invocation(
            0,
            """
            Taking back 3_index.sql
              1/1 DROP INDEX CONCURRENTLY IF EXISTS users_id; (N ms)
            Took back 1 migration (1 statement) in N ms. The database is at 2.

            """,
            "")));
        Assert.That(rest, Is.EqualTo(new Invocation(
            0,
            """
            2_posts.sql: Table public.posts is dropped with its rows.
            2_posts.sql: Column email of public.users comes back empty: its values were dropped with it.
            1_users.sql: Table public.users is dropped with its rows.
            Taking back 2_posts.sql
              1/2 ALTER TABLE users ADD COLUMN email text; (N ms)
              2/2 DROP TABLE IF EXISTS posts; (N ms)
            Taking back 1_users.sql
              1/1 DROP TABLE IF EXISTS users; (N ms)
            Took back 2 migrations (3 statements) in N ms. No migration is left.

            """,
            "")));
        Assert.That(none, Is.EqualTo(new Invocation(0, "Nothing to take back: no migration was applied.\n", "")));
        Assert.That((await StatusAsync()).Output, Does.StartWith("No migration was applied yet.\n").And.EndsWith("3 migrations pending.\n"));
    }

    [Test]
    public async Task Rows_are_not_dropped_unless_that_is_said()
    {
        await _database.ExecuteAsync("INSERT INTO posts VALUES (1)");

        var refused = await DownAsync("--yes", "--to", "1");
        var dry = await DownAsync("--dry-run", "--to-version", "1");
        var allowed = await DownAsync("--yes", "--to", "1", "--allow-data-loss");

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Output, Does.StartWith("2_posts.sql: Table public.posts is dropped with its rows. There is something in it.\n").And.Not.Contain("Taking back"));
        Assert.That(_folder.Relative(refused.Error), Is.EqualTo(
            "migrations/2_posts.sql(1,1): error MB6026: Table public.posts is dropped with its rows. There is something in it. Nothing was taken back. Save what is needed; if the loss is meant: --allow-data-loss.\n"));
        Assert.That((dry.ExitCode, dry.Error), Is.EqualTo((1, refused.Error)));
        Assert.That((allowed.ExitCode, allowed.Error), Is.EqualTo((0, "")));
        Assert.That((await StatusAsync()).Output, Does.StartWith("The database is at 1.\n"));
    }

    [Test]
    public async Task Without_a_terminal_it_wants_a_yes()
    {
        var text = await Command.TryRunAsync("bash", ["-c", $"dotnet {Tool} down --url '{_database.Url}' --dir {_folder.Path} < /dev/null"], "/");
        var json = await DownAsync("--format", "json");

        Assert.That(text, Is.EqualTo(new Command(2, "error: Nobody can be asked whether to go on. Say --yes to run without being asked, or --dry-run to see what would run.\n")));
        Assert.That((json.ExitCode, json.Error), Is.EqualTo((2, text!.Output)));
        Assert.That((await StatusAsync()).Output, Does.StartWith("The database is at 3.\n"));
    }

    [TestCase("y", 0, "Took back 1 migration")]
    [TestCase("n", 1, "Nothing was taken back.")]
    [TestCase("", 1, "Nothing was taken back.")]
    public async Task On_a_terminal_it_shows_and_asks(string answer, int exitCode, string end)
    {
        // script(1) runs a command on a terminal of its own.
        var run = await Command.TryRunAsync("bash", ["-c", $"(sleep 3; echo {answer}) | script -qec \"dotnet {Tool} down --url '{_database.Url}' --dir {_folder.Path}\" /dev/null"], "/");
        if (run is null || run.Output.Contains("script: command not found", StringComparison.Ordinal))
        {
            Assert.Ignore("script(1) is not here.");
        }

        Assert.That(run!.ExitCode, Is.EqualTo(exitCode), run.Output);
        Assert.That(run.Output, Does.Contain("DROP INDEX CONCURRENTLY IF EXISTS users_id;").And.Contain("Take back 1 migration? [y/N] ").And.Contain(end));
    }

    [Test]
    public async Task Programs_get_json()
    {
        await _database.ExecuteAsync("INSERT INTO posts VALUES (1)");

        var refused = await DownAsync("--count", "2", "--yes", "--format", "json");
        var run = await DownAsync("--count", "2", "--yes", "--format", "json", "--allow-data-loss");

        using var error = JsonDocument.Parse(refused.Output);
        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(error.RootElement.GetProperty("error").GetProperty("findings")[0].GetProperty("id").GetString(), Is.EqualTo("MB6026"));
        using var json = JsonDocument.Parse(run.Output);
        var file = json.RootElement.GetProperty("files")[1];
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(json.RootElement.GetProperty("to").GetString(), Is.EqualTo("1"));
        Assert.That(file.GetProperty("lost")[0].GetProperty("hasData").GetBoolean(), Is.True);
        Assert.That(file.GetProperty("steps")[0].GetProperty("statements")[1].GetProperty("sql").GetString(), Is.EqualTo("DROP TABLE IF EXISTS posts"));
    }

    [TestCase("--count", "0", "'0' does not fit here. Write a whole number from 1 on, such as 3.")]
    [TestCase("--all", "--count=2", "How far back? Say one of --to-version, --count and --all.")]
    public async Task A_wrong_command_line_is_explained(string first, string second, string message)
    {
        var run = await DownAsync("--yes", first, second);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("error: " + message));
    }

    [Test]
    public async Task Another_run_is_waited_for()
    {
        await using var other = await _database.DataSource.OpenConnectionAsync();
        // The number that Atlas makes of the lock's name, atlas_migrate_execute.
        await using var held = new global::Npgsql.NpgsqlCommand("SELECT pg_advisory_lock(2686470616)", other);
        await held.ExecuteNonQueryAsync();

        var run = await DownAsync("--yes", "--lock-timeout", "100ms");

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Does.StartWith("error MB6010: "));
    }

    [Test]
    public async Task Passwords_are_shown_by_no_statement()
    {
        await _folder.WriteAsync(("4_server.sql", "CREATE FOREIGN DATA WRAPPER w;\nCREATE SERVER s FOREIGN DATA WRAPPER w;\nCREATE USER MAPPING FOR public SERVER s OPTIONS (user 'u', password 'hunter2');\n"),
            ("5_gone.sql", "DROP SERVER s CASCADE;\n"));
        await Invocation.RunAsync("apply", "--url", _database.Url, "--dir", _folder.Path);

        var dry = await DownAsync("--dry-run");
        var run = await DownAsync("--yes");

        Assert.That((dry.ExitCode, run.ExitCode), Is.EqualTo((0, 0)), run.Error);
        Assert.That(dry.Output + run.Output, Does.Contain("********").And.Not.Contain("hunter2"));
    }

    private static string Tool => Path.Combine(TestContext.CurrentContext.TestDirectory, "dotnet-migrations.dll");

    private Task<Invocation> DownAsync(params string[] arguments) => Invocation.RunAsync(["down", "--url", _database.Url, "--dir", _folder.Path, .. arguments]);

    private Task<Invocation> StatusAsync() => Invocation.RunAsync("status", "--url", _database.Url, "--dir", _folder.Path);
}
