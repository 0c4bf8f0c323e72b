using System.Text.RegularExpressions;

namespace MigrationBuild.Tool.Tests;

/// <summary>What configuration files say of rules.</summary>
public sealed class LintSettingsTests
{
    private const string Hazards = "CREATE INDEX i ON t (a);\nDROP VIEW v;\nDROP INDEX i2;\nALTER TABLE t DROP COLUMN IF EXISTS x;\nDROP TABLE IF EXISTS u CASCADE;\n";

    [TestCase("[*]\nMigrationBuild.pgm101.SEVERITY = Error # not before Monday\nmigrationbuild.PGM202.severity: suggestion ; later\nmigrationbuild.PGM201.severity = nonsense", "", "")]
    [TestCase(
        "[migrations/{1,3}_*.sql]\nmigrationbuild.PGM101.severity = warning\n[/migrations/[!1]_*]\nmigrationbuild.drop-without-if-exists.severity = none",
        "[{1..2}_b.sql]\nmigrationbuild.PGM101.severity = none\n[?_a.sql]\nmigrationbuild.PGM201.severity = none", "")]
    [TestCase("[*.sql]\nmigrationbuild.PGM101.severity = none", "root = true\n[*.sql]\nmigrationbuild.PGM202.severity = none\ndotnet_diagnostic.PGM201.severity = none", "")]
    [TestCase(
        "[*.sql]\nmigrationbuild.PGM101.severity = none\n[2_b.sql]\nmigrationbuild.PGM202.severity = error", "",
        "dotnet_diagnostic.PGM101.severity = error\ndotnet_diagnostic.PGM102.severity = suggestion\ndotnet_diagnostic.PGM201.severity = default\nmigrationbuild.PGM202.severity = warning")]
    public async Task The_tool_and_the_compiler_report_the_same(string root, string inner, string global)
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE s (a int);\n" + Hazards), ("2_b.sql", Hazards), ("3_c.sql", Hazards));
        var project = Path.GetDirectoryName(migrations.Path)!;
        await File.WriteAllTextAsync(Path.Combine(project, ".editorconfig"), "root = true\n" + root);
        await File.WriteAllTextAsync(Path.Combine(migrations.Path, ".editorconfig"), inner);
        await File.WriteAllTextAsync(Path.Combine(project, ".globalconfig"), "is_global = true\n" + global);

        var compiler = await Compiler.AnalyzeAsync(
            project,
            Directory.GetFiles(migrations.Path, "*.sql"),
            [Path.Combine(project, ".editorconfig"), Path.Combine(migrations.Path, ".editorconfig"), Path.Combine(project, ".globalconfig")]);
        var tool = await Invocation.RunAsync("lint", "--dir", migrations.Path);

        Assert.That(Reported(tool.Output), Is.EqualTo(Reported(compiler)).And.Not.Empty);
    }

    private static async Task<IEnumerable<string>> LintWithAsync(string name, string content, string editorconfig = "", params string[] options)
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", Hazards), ("2_b.sql", "CREATE INDEX CONCURRENTLY j ON t (a);\n"));
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(migrations.Path)!, name), content);
        await File.WriteAllTextAsync(Path.Combine(migrations.Path, ".editorconfig"), "root = true\n[*]\n" + editorconfig);
        return Reported((await Invocation.RunAsync(["lint", "--dir", migrations.Path, .. options])).Output);
    }

    [Test]
    public async Task Squawk_says_which_rules_and_files_are_left_out()
    {
        var rules = await LintWithAsync(".squawk.toml", "excluded_rules = [\"require-concurrent-index-creation\", \"ban-drop-column\", \"a-rule-of-theirs\"]\n");
        var paths = await LintWithAsync(".squawk.toml", "excluded_paths = [\"migrations/1_*.sql\"]\n");
        var overridden = await LintWithAsync(".squawk.toml", "excluded_rules = [\"ban-drop-column\"]\n", "migrationbuild.drop-column.severity = warning");

        Assert.That(rules, Has.None.Contains("PGM101").And.None.Contains("PGM202").And.Some.Contains("PGM201"));
        Assert.That(paths, Is.Not.Empty.And.All.StartsWith("2_b.sql"));
        Assert.That(overridden, Does.Contain("1_a.sql(4,15): warning PGM202"));
    }

    [Test]
    public async Task Squawk_says_who_runs_the_files_unless_the_command_line_does()
    {
        const string Autocommit = "assume_in_transaction = false\npg_version = \"16.0\"\n";

        Assert.That(await LintWithAsync(".squawk.toml", Autocommit), Has.None.Contains("2_b.sql(1,1): error PGM501"));
        Assert.That(await LintWithAsync(".squawk.toml", Autocommit, "", "--runner", "transaction"), Has.Some.Contains("2_b.sql(1,1): error PGM501"));
    }

    [Test]
    public async Task Atlas_says_which_analyzers_are_errors()
    {
        const string Lint = "lint {\n  destructive {\n    error = false\n  }\n  concurrent_index {\n    error = true\n    check_create = false\n  }\n}\n";
        var found = await LintWithAsync("atlas.hcl", "env \"local\" {\n  url = getenv(\"URL\")\n}\n" + Lint);
        var overridden = await LintWithAsync("atlas.hcl", Lint, "migrationbuild.PGM201.severity = error");

        Assert.That(found, Does.Contain("1_a.sql(5,1): warning PGM201").And.Contain("1_a.sql(3,1): error PGM102").And.None.Contains("PGM101"));
        Assert.That(overridden, Does.Contain("1_a.sql(5,1): error PGM201"));
    }

    [Test]
    public async Task Atlas_says_how_names_are_formed()
    {
        const string Lint = "lint {\n  naming {\n    match = \"^[A-Z]+$\"\n    table {\n      match = \"^x\"\n    }\n  }\n}\n";
        var found = await LintWithAsync("atlas.hcl", Lint);
        var strict = await LintWithAsync("atlas.hcl", Lint.Replace("naming {", "naming {\n    error = true"));
        var overridden = await LintWithAsync("atlas.hcl", Lint, "migrationbuild.naming-convention.severity = none");

        Assert.That(found, Has.Some.Contains("warning PGM619"));
        Assert.That(strict, Has.Some.Contains("error PGM619"));
        Assert.That(overridden, Has.None.Contains("PGM619"));
    }

    [TestCase(".squawk.toml", "excluded_rules = [")]
    [TestCase("atlas.hcl", "lint {")]
    public async Task A_file_that_cannot_be_read_is_told(string name, string content)
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", Hazards));
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(migrations.Path)!, name), content);

        var run = await Invocation.RunAsync("lint", "--dir", migrations.Path);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(name).And.Contain("cannot be read: "));
    }

    /// <summary>Warnings and errors: the command-line compiler keeps the rest to itself.</summary>
    private static IEnumerable<string> Reported(string output) =>
        Regex.Matches(output, @"\d_\w\.sql\(\d+,\d+\): (error|warning) PGM\d+").Select(match => match.Value).Order(StringComparer.Ordinal);
}
