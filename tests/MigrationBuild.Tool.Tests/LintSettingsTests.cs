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

    /// <summary>Warnings and errors: the command-line compiler keeps the rest to itself.</summary>
    private static IEnumerable<string> Reported(string output) =>
        Regex.Matches(output, @"\d_\w\.sql\(\d+,\d+\): (error|warning) PGM\d+").Select(match => match.Value).Order(StringComparer.Ordinal);
}
