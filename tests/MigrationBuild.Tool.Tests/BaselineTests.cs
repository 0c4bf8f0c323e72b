namespace MigrationBuild.Tool.Tests;

public sealed class BaselineTests
{
    private const string Two = "ALTER TABLE t DROP COLUMN IF EXISTS x, DROP COLUMN IF EXISTS y;\n";

    private static string Root(MigrationsFolder folder) => Path.GetDirectoryName(folder.Path)!;

    private static async Task<string> IdsAsync(MigrationsFolder folder, params string[] options)
    {
        var run = await Invocation.RunAsync(["lint", "--dir", folder.Path, "--format", "json", .. options]);
        return string.Join(' ', System.Text.Json.JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("severity").GetString() is "error" || finding.GetProperty("id").GetString() == "MB1015")
            .Select(finding => finding.GetProperty("id").GetString()));
    }

    [Test]
    public async Task What_is_written_down_is_not_reported_again_until_its_statement_changes()
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE INDEX i ON t (a);\n" + Two));
        var baseline = Path.Combine(Root(migrations), "lint.baseline");

        Assert.That(await IdsAsync(migrations), Is.EqualTo("PGM101 PGM202 PGM202"));
        var written = await Invocation.RunAsync("lint", "--dir", migrations.Path, "--write-baseline", baseline);
        Assert.That(written.ExitCode, Is.Zero);
        Assert.That(migrations.Relative(written.Output), Does.Match(@"^Wrote lint\.baseline: \d+ findings\.\n$"));
        Assert.That(await File.ReadAllLinesAsync(baseline), Has.Some.Matches<string>(line => line.StartsWith("PGM101\tmigrations/1_a.sql\t", StringComparison.Ordinal) && line.EndsWith("\tCREATE INDEX", StringComparison.Ordinal)));
        Assert.That(await IdsAsync(migrations), Is.Empty);

        await migrations.WriteAsync(("1_a.sql", "-- moved\n\n\nCREATE INDEX i\n  ON t (a);\n" + Two));
        Assert.That(await IdsAsync(migrations), Is.Empty, "blanks and lines make no difference");
        await migrations.WriteAsync(("1_a.sql", "CREATE INDEX i ON t (b);\n" + Two + Two));
        Assert.That(await IdsAsync(migrations), Is.EqualTo("PGM101 PGM202 PGM202 MB1015"), "another statement, the same twice, and an entry without a finding");
    }

    [Test]
    public async Task Entries_of_files_that_are_gone_and_lines_that_are_none_are_told()
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "SELECT 1;\n"));
        var baseline = Path.Combine(Root(migrations), "known");
        await File.WriteAllTextAsync(baseline, "# comment\nPGM101\tmigrations/0_gone.sql\t0123456789abcdef\twords\nnonsense\n");

        var run = await Invocation.RunAsync("lint", "--dir", migrations.Path, "--baseline", baseline);

        Assert.That(run with { Output = migrations.Relative(run.Output) }, Is.EqualTo(new Invocation(
            0,
            """
            known(2,1): info MB1015: PGM101 is no longer found at that statement of migrations/0_gone.sql. Delete the line
            known(3,1): info MB1015: The line is no entry: rule, file and fingerprint, parted by tabs
            2 findings in 1 file.

            """,
            "")));
        Assert.That((await Invocation.RunAsync("lint", "--dir", migrations.Path, "--baseline", baseline + "2")).ExitCode, Is.EqualTo(2));
    }

    [Test]
    public async Task The_compiler_leaves_out_the_same()
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE INDEX i ON t (a);\n" + Two));
        var baseline = Path.Combine(migrations.Path, "lint.baseline");
        await Invocation.RunAsync("lint", "--dir", migrations.Path, "--write-baseline", baseline);
        await migrations.WriteAsync(("2_b.sql", "CREATE INDEX j ON t (a);\n"));

        var compiler = await Compiler.AnalyzeAsync(Root(migrations), [.. Directory.GetFiles(migrations.Path, "*.sql"), baseline], []);

        Assert.That(compiler, Does.Contain("2_b.sql(1,1): error PGM101").And.Not.Contain("1_a.sql"));
        Assert.That(await IdsAsync(migrations), Is.EqualTo("PGM101"));
    }
}
