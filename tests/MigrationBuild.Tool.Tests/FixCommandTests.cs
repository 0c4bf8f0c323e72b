using System.Diagnostics;

namespace MigrationBuild.Tool.Tests;

public sealed class FixCommandTests
{
    private static readonly (string, string) Tables = ("1_a.sql", "CREATE TABLE a (id int, x int);\nCREATE TABLE b (id int);\n");

    private static async Task<MigrationsFolder> CreateAsync(params (string Name, string Sql)[] files)
    {
        var folder = await MigrationsFolder.CreateAsync(files);
        Git(folder, "init", "-q");
        return folder;
    }

    private static void Git(MigrationsFolder folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-c", "user.name=t", "-c", "user.email=t@t", .. arguments]) { WorkingDirectory = folder.Path })!;
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero);
    }

    private static string Read(MigrationsFolder folder, string name) => File.ReadAllText(Path.Combine(folder.Path, name));

    private static async Task<Invocation> FixAsync(MigrationsFolder folder, params string[] options)
    {
        var run = await Invocation.RunAsync(["fix", "--dir", folder.Path, .. options]);
        return run with { Output = folder.Relative(run.Output), Error = folder.Relative(run.Error) };
    }

    [Test]
    public async Task Fixes_are_made_until_none_is_left_and_the_sum_fits()
    {
        using var migrations = await CreateAsync(Tables, ("2_b.sql", "CREATE INDEX i ON a (id);\nCREATE INDEX j ON b (id);\n"));

        var run = await FixAsync(migrations, "--rule", "create-index-not-concurrent");

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            migrations/2_b.sql(1,1): PGM101: Build the index CONCURRENTLY
            migrations/2_b.sql(4,1): PGM101: Build the index CONCURRENTLY
            Made 2 fixes in 1 file.

            """,
            "")));
        Assert.That(Read(migrations, "2_b.sql"), Is.EqualTo("-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON a (id);\nCREATE INDEX CONCURRENTLY j ON b (id);\n"));
        Assert.That((await Invocation.RunAsync("hash", "--dir", migrations.Path)).Output, Does.Contain("up to date"));
        Assert.That((await FixAsync(migrations)).Output, Does.Not.Contain("PGM101"));
    }

    [Test]
    public async Task A_dry_run_writes_nothing()
    {
        using var migrations = await CreateAsync(Tables, ("2_b.sql", "DROP VIEW v;\n"));

        var run = await FixAsync(migrations, "--dry-run", "--rule", "PGM529");

        Assert.That(run, Is.EqualTo(new Invocation(
            1,
            """
            migrations/2_b.sql(1,1): PGM529: Add IF EXISTS
            --- a/migrations/2_b.sql
            +++ b/migrations/2_b.sql
            @@ -1,1 +1,1 @@
            -DROP VIEW v;
            +DROP VIEW IF EXISTS v;
            Would make 1 fix in 1 file.

            """,
            "")));
        Assert.That(Read(migrations, "2_b.sql"), Is.EqualTo("DROP VIEW v;\n"));
    }

    [Test]
    public async Task What_has_to_run_afterwards_goes_into_new_files_that_the_sum_knows()
    {
        using var migrations = await CreateAsync(
            ("20260101000000_a.sql", "CREATE TABLE a (id int, x int);\nCREATE TABLE b (id int);\n"),
            ("20260102000000_b.sql", "SET LOCAL lock_timeout = '2s';\nCREATE INDEX i ON a (id);\nALTER TABLE a ADD CHECK (x > 0);\nALTER TABLE b ADD COLUMN y int;\nCREATE INDEX j ON b (id);\n"));

        var run = await FixAsync(migrations);

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            migrations/20260102000000_b.sql(2,1): PGM101: Build the index CONCURRENTLY
            migrations/20260102000000_b.sql(3,15): PGM107: Add the constraint NOT VALID, and validate it afterwards
            migrations/20260102000000_b.sql(5,1): PGM101: Build the index CONCURRENTLY
            migrations/20260102000030_b_validate.sql is new.
            migrations/20260102000100_b_concurrently.sql is new.
            Made 3 fixes in 3 files.

            """,
            "")));
        Assert.That(Read(migrations, "20260102000000_b.sql"), Is.EqualTo("SET LOCAL lock_timeout = '2s';\nALTER TABLE a ADD CHECK (x > 0) NOT VALID;\nALTER TABLE b ADD COLUMN y int;\n"));
        Assert.That(Read(migrations, "20260102000030_b_validate.sql"), Is.EqualTo("-- atlas:txmode none\n\nALTER TABLE a VALIDATE CONSTRAINT a_x_check;\n"));
        Assert.That(Read(migrations, "20260102000100_b_concurrently.sql"), Is.EqualTo("-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON a (id);\nCREATE INDEX CONCURRENTLY j ON b (id);\n"));
        Assert.That((await Invocation.RunAsync("hash", "--dir", migrations.Path)).Output, Does.Contain("up to date"));
        Assert.That((await Invocation.RunAsync("lint", "--dir", migrations.Path)).Output, Does.Not.Contain("PGM1").And.Contain("PGM514"));
    }

    [Test]
    public async Task A_fix_that_changes_what_the_migration_does_waits_for_its_rule()
    {
        using var migrations = await CreateAsync(Tables, ("2_b.sql", "CREATE TABLE c (id int PRIMARY KEY);\nDROP SCHEMA IF EXISTS s CASCADE;\n"));

        var run = await FixAsync(migrations);

        Assert.That(run.Output, Does.Contain("PGM205 is left once: its fix (Drop only what is named (RESTRICT)) changes what the migration does. --rule PGM205 makes it all the same.\n"));
        Assert.That(Read(migrations, "2_b.sql"), Does.EndWith("DROP SCHEMA IF EXISTS s CASCADE;\n"));
        Assert.That((await FixAsync(migrations, "--rule", "PGM205")).ExitCode, Is.Zero);
        Assert.That(Read(migrations, "2_b.sql"), Does.EndWith("DROP SCHEMA IF EXISTS s RESTRICT;\n"));
    }

    [Test]
    public async Task Findings_that_are_meant_are_said_to_be()
    {
        using var migrations = await CreateAsync(Tables, ("2_b.sql", "CREATE INDEX i ON a (id);\nALTER TABLE a DROP COLUMN x;\n"));

        var run = await FixAsync(migrations, "--suppress", "nobody uses it yet", "--rule", "PGM101", "PGM202", "PGM529");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(
            Read(migrations, "2_b.sql"),
            Is.EqualTo("-- migrationbuild:ignore PGM101 nobody uses it yet\nCREATE INDEX i ON a (id);\n-- migrationbuild:ignore PGM202 nobody uses it yet\n-- migrationbuild:ignore PGM529 nobody uses it yet\nALTER TABLE a DROP COLUMN x;\n"));
        Assert.That((await Invocation.RunAsync("lint", "--dir", migrations.Path)).Output, Does.Not.Contain("PGM101").And.Not.Contain("PGM202").And.Not.Contain("MB1011"));
        Assert.That((await FixAsync(migrations, "--suppress", " ")).ExitCode, Is.EqualTo(2));
    }

    [Test]
    public async Task Without_a_version_for_the_new_file_the_fix_is_left()
    {
        using var migrations = await CreateAsync(Tables, ("2_b.sql", "CREATE TABLE c (id int);\nCREATE INDEX i ON a (id);\n"), ("3_c.sql", "SELECT 1;\n"));

        var run = await FixAsync(migrations, "--rule", "PGM101");

        Assert.That(run.Output, Is.EqualTo(
            "migrations/2_b.sql(2,1): PGM101 is left: the fix makes a new file, and there is no version for it between this one and the next.\nNothing was mended.\n"));
    }

    [Test]
    public async Task A_committed_file_is_left_unless_it_is_said()
    {
        using var migrations = await CreateAsync(Tables, ("2_b.sql", "DROP VIEW v;\n"));
        Git(migrations, "add", ".");
        Git(migrations, "commit", "-q", "-m", "x");

        var run = await FixAsync(migrations, "--rule", "PGM529");
        Assert.That(run, Is.EqualTo(new Invocation(
            0, "migrations/2_b.sql is left: it is committed, so databases may have run it. --committed changes it all the same.\nNothing was mended.\n", "")));
        Assert.That((await FixAsync(migrations, "--rule", "PGM529", "--committed")).Output, Does.EndWith("Made 1 fix in 1 file.\n"));
        Assert.That(Read(migrations, "2_b.sql"), Is.EqualTo("DROP VIEW IF EXISTS v;\n"));
    }

    [Test]
    public async Task A_file_as_it_was_generated_is_left_unless_it_is_said()
    {
        var text = Schema.Directories.GeneratedHeader.Write("DROP VIEW v;\n", Schema.Directories.TransactionMode.Unspecified, "schema.sql");
        using var migrations = await CreateAsync(Tables, ("2_b.sql", text));

        Assert.That((await FixAsync(migrations, "--rule", "PGM529")).Output, Does.Contain("2_b.sql is left: it is as it was generated"));
        Assert.That(Read(migrations, "2_b.sql"), Is.EqualTo(text));
        Assert.That((await FixAsync(migrations, "--rule", "PGM529", "--generated")).Output, Does.EndWith("Made 1 fix in 1 file.\n"));
    }

    [Test]
    public async Task Without_git_every_file_counts_as_committed()
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_b.sql", "DROP VIEW v;\n"));

        Assert.That((await FixAsync(migrations, "--rule", "PGM529")).Output, Does.Contain("git does not tell whether it is new"));
    }

    [Test]
    public async Task What_somebody_else_edited_is_not_accepted_along_the_way()
    {
        using var migrations = await CreateAsync(Tables, ("2_b.sql", "DROP VIEW v;\n"));
        await File.AppendAllTextAsync(Path.Combine(migrations.Path, "1_a.sql"), "SELECT 1;\n");

        var run = await FixAsync(migrations, "--rule", "PGM529");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("error: atlas.sum does not fit the files of migrations."));
        Assert.That(Read(migrations, "2_b.sql"), Is.EqualTo("DROP VIEW v;\n"));
    }

    [Test]
    public async Task A_file_outside_of_a_directory_is_written_alone_with_its_byte_order_mark_and_line_ends()
    {
        using var migrations = await CreateAsync();
        var path = Path.Combine(migrations.Path, "loose.sql");
        File.Delete(Path.Combine(migrations.Path, "atlas.sum"));
        await File.WriteAllTextAsync(path, "\uFEFFSELECT 1;\r\nDROP VIEW v;\r\n");

        Assert.That((await Invocation.RunAsync("fix", path, "--rule", "PGM529")).Output, Does.EndWith("Made 1 fix in 1 file.\n"));
        Assert.That(await File.ReadAllBytesAsync(path), Is.EqualTo(System.Text.Encoding.UTF8.GetBytes("\uFEFFSELECT 1;\r\nDROP VIEW IF EXISTS v;\r\n")));
        Assert.That(File.Exists(Path.Combine(migrations.Path, "atlas.sum")), Is.False);
    }

    [Test]
    public async Task A_rule_that_nobody_knows_is_told()
    {
        using var migrations = await CreateAsync(Tables);

        Assert.That(await FixAsync(migrations, "--rule", "PGM1O1"), Is.EqualTo(new Invocation(2, "", "error: There is no rule PGM1O1. docs/rules lists them all.\n")));
    }
}
