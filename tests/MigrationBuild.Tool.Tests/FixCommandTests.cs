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

        Assert.That(run, Is.EqualTo(new Invocation(1, "migrations/2_b.sql(1,1): PGM529: Add IF EXISTS\nWould make 1 fix in 1 file.\n", "")));
        Assert.That(Read(migrations, "2_b.sql"), Is.EqualTo("DROP VIEW v;\n"));
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
