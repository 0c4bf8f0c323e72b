namespace MigrationBuild.Tool.Tests;

public sealed class LintCommandTests
{
    private static readonly (string, string)[] Files =
    [
        ("1_a.sql", "CREATE TABLE a (id bigint PRIMARY KEY, n int, m int);\nCREATE INDEX a_n ON a (n);\n"),
        ("2_index.sql", "CREATE INDEX a_m ON a (m);\n"),
    ];

    [Test]
    public async Task A_hazard_is_reported_at_its_place_and_it_ends_with_1()
    {
        using var migrations = await MigrationsFolder.CreateAsync(Files);

        var run = await Invocation.RunAsync("lint", "--dir", migrations.Path);

        Assert.That(run with { Output = migrations.Relative(run.Output) }, Is.EqualTo(new Invocation(
            1,
            """
            migrations/2_index.sql(1,1): error PGM101: CREATE INDEX locks a against writes until the index is built. Add CONCURRENTLY, outside of a transaction, and writes go on
              fix: Build the index CONCURRENTLY
            1 finding in 2 files.

            """,
            "")));
    }

    [TestCase("1_a.up.sql", "1_a.down.sql", "2_b.up.sql", "10_c.up.sql")]
    [TestCase("V1__a.sql", "U1__a.sql", "V2__b.sql", "V10__c.sql")]
    [TestCase("1_a/up.sql", "1_a/down.sql", "2_b/up.sql", "3_c/up.sql")]
    public async Task A_directory_of_another_tool_is_judged_as_that_runs_it(string first, string back, string second, string third)
    {
        using var migrations = new MigrationsFolder();
        foreach (var (name, sql) in new[]
        {
            (first, "CREATE TABLE a (id bigint PRIMARY KEY, n varchar(10));\n"),
            (back, "DROP TABLE a;\n"),
            (second, "ALTER TABLE a ALTER COLUMN n TYPE varchar(20);\n"),
            (third, "CREATE INDEX a_n ON a (n);\n"),
        })
        {
            var path = Path.Combine(migrations.Path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, sql);
        }

        var run = await Invocation.RunAsync("lint", "--dir", migrations.Path);
        Assert.That(migrations.Relative(run.Output), Does.StartWith($"migrations/{third}(1,1): error PGM101: ").And.EndsWith("1 finding in 3 files.\n"));

        // A file of it by itself has those before it as its past.
        var alone = await Invocation.RunAsync("lint", Path.Combine(migrations.Path, second));
        Assert.That(alone, Is.EqualTo(new Invocation(0, "1 file, no findings.\n", "")));
    }

    [Test]
    public async Task Diesel_and_Flyway_leave_out_the_transaction_where_they_are_told_or_see()
    {
        using var migrations = new MigrationsFolder();
        Directory.CreateDirectory(Path.Combine(migrations.Path, "1_a"));
        var diesel = Path.Combine(migrations.Path, "1_a", "up.sql");
        var flyway = Path.Combine(migrations.Path, "V1__a.sql");
        await File.WriteAllTextAsync(diesel, "CREATE INDEX CONCURRENTLY a_n ON a (n);\n");
        await File.WriteAllTextAsync(flyway, "CREATE INDEX CONCURRENTLY a_n ON a (n);\n");

        Assert.That((await Invocation.RunAsync("lint", diesel)).Output, Does.Contain("PGM501"));
        await File.WriteAllTextAsync(Path.Combine(migrations.Path, "1_a", "metadata.toml"), "run_in_transaction = false\n");
        Assert.That((await Invocation.RunAsync("lint", diesel)).ExitCode, Is.Zero);
        Assert.That((await Invocation.RunAsync("lint", flyway)).ExitCode, Is.Zero);
        await File.AppendAllTextAsync(flyway, "DROP TABLE b;\n");
        Assert.That((await Invocation.RunAsync("lint", flyway)).Output, Does.Contain("PGM501"));
    }

    [Test]
    public async Task A_file_is_judged_against_the_state_that_is_named()
    {
        using var migrations = await MigrationsFolder.CreateAsync(Files);
        var index = Path.Combine(migrations.Path, "2_index.sql");
        var table = Path.Combine(migrations.Path, "1_a.sql");

        Assert.That((await Invocation.RunAsync("lint", index, "--from", table)).ExitCode, Is.EqualTo(1));
        Assert.That(await Invocation.RunAsync("lint", table, "--from", index), Has.Property("ExitCode").EqualTo(1));
    }

    [Test]
    public async Task A_file_of_a_migrations_directory_is_judged_after_those_before_it()
    {
        using var migrations = await MigrationsFolder.CreateAsync(
            ("1_a.sql", "CREATE TABLE a (id bigint PRIMARY KEY, n varchar(10));\n"), ("2_longer.sql", "SET lock_timeout = '2s';\nALTER TABLE a ALTER COLUMN n TYPE varchar(20);\n"));

        var alone = await Invocation.RunAsync("lint", Path.Combine(migrations.Path, "2_longer.sql"));
        File.Delete(Path.Combine(migrations.Path, "atlas.sum"));
        var without = await Invocation.RunAsync("lint", Path.Combine(migrations.Path, "2_longer.sql"));

        Assert.That(alone, Is.EqualTo(new Invocation(0, "1 file, no findings.\n", "")));
        Assert.That(without.ExitCode, Is.EqualTo(1), "nothing tells what the type was");
    }

    [Test]
    public async Task A_directory_stands_for_its_migrations()
    {
        using var migrations = await MigrationsFolder.CreateAsync(Files);
        using var empty = new MigrationsFolder();

        Assert.That(await Invocation.RunAsync("lint", migrations.Path), Is.EqualTo(await Invocation.RunAsync("lint", "--dir", migrations.Path)));
        Assert.That(await Invocation.RunAsync("lint", empty.Path), Is.EqualTo(new Invocation(2, "", $"error: The directory {empty.Path} holds no migration.\n")));
    }

    [Test]
    public async Task Older_files_are_not_judged_again()
    {
        using var migrations = await MigrationsFolder.CreateAsync(Files);

        var run = await Invocation.RunAsync("lint", "--dir", migrations.Path, "--since", "3");

        Assert.That(run, Is.EqualTo(new Invocation(0, "2 files, no findings.\n", "")));
    }

    [Test]
    public async Task GitHub_gets_annotations()
    {
        using var migrations = await MigrationsFolder.CreateAsync(Files);

        var run = await Invocation.RunAsync("lint", "--dir", migrations.Path, "--format", "github");

        Assert.That(migrations.Relative(run.Output), Does.StartWith("::error file=migrations/2_index.sql,line=1,endLine=1,col=1,endColumn=").And.Contain(",title=PGM101::"));
    }
}
