using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace MigrationBuild.Analyzers.Tests;

public sealed class SqlFileAnalyzerTests
{
    private static CSharpAnalyzerTest<SqlFileAnalyzer, DefaultVerifier> Test(params (string Path, string Text)[] files)
    {
        var test = new CSharpAnalyzerTest<SqlFileAnalyzer, DefaultVerifier>
        {
            TestCode = "class C { }",
            CompilerDiagnostics = CompilerDiagnostics.None,
            ReferenceAssemblies = new ReferenceAssemblies("none"),
        };
        test.DisabledDiagnostics.AddRange(OtherRules.Ids);
        test.TestState.AdditionalFiles.AddRange(files.Select(file => (file.Path, Microsoft.CodeAnalysis.Text.SourceText.From(file.Text))));
        return test;
    }

    private static (string, Microsoft.CodeAnalysis.Text.SourceText) Config(string path, string text) =>
        (path, Microsoft.CodeAnalysis.Text.SourceText.From(text));

    [Test]
    public async Task A_hazard_is_reported_at_its_words_in_a_migration()
    {
        await Test(("/p/migrations/1_a.sql", "SELECT 1;\n{|PGM101:CREATE INDEX|} i ON t (a);\n")).RunAsync();
    }

    [Test]
    public async Task A_migration_knows_the_ones_before_it_whatever_their_order_in_the_project()
    {
        await Test(
            ("/p/migrations/2_b.sql", "SET lock_timeout = '2s'; ALTER TABLE t ALTER a TYPE varchar(20), ALTER b {|PGM117:TYPE bigint|};"),
            ("/p/migrations/1_a.sql", "CREATE TABLE t (a varchar(10), b int);")).RunAsync();
    }

    [Test]
    public async Task Each_folder_is_a_history_of_its_own()
    {
        await Test(
            ("/p/one/1_a.sql", "CREATE TABLE t (a varchar(10));"),
            ("/p/two/2_a.sql", "SET lock_timeout = '2s'; ALTER TABLE t ALTER a {|PGM117:TYPE varchar(20)|};")).RunAsync();
    }

    [Test]
    public async Task Prisma_gives_each_migration_a_folder()
    {
        await Test(
            ("/p/migrations/1_a/migration.sql", "CREATE TABLE t (a varchar(10));"),
            ("/p/migrations/2_b/migration.sql", "SET lock_timeout = '2s'; ALTER TABLE t ALTER a TYPE varchar(20);"),
            ("/p/migrations/3_c/migration.sql", "CREATE INDEX CONCURRENTLY i ON t (a);"),
            ("/p/migrations/4_d/migration.sql", "{|PGM502:DROP INDEX CONCURRENTLY|} IF EXISTS i; SELECT 1;")).RunAsync();
    }

    [Test]
    public async Task What_takes_back_is_no_part_of_the_history()
    {
        await Test(
            ("/p/migrations/1_a/up.sql", "CREATE TABLE t (a varchar(10));"),
            ("/p/migrations/1_a/down.sql", "DROP TABLE t;"),
            ("/p/migrations/2_b/up.sql", "ALTER TABLE t ALTER a TYPE varchar(20);"),
            ("/p/migrations/2_b/metadata.toml", "run_in_transaction = false"),
            ("/p/golang/2_a.up.sql", "CREATE TABLE t (a varchar(10));"),
            ("/p/golang/2_a.down.sql", "DROP TABLE t;"),
            ("/p/golang/10_b.up.sql", "ALTER TABLE t ALTER a TYPE varchar(20);"),
            ("/p/goose/1_a.sql", "-- +goose Up\nCREATE TABLE t (a varchar(10));\n-- +goose Down\nDROP TABLE t;"),
            ("/p/goose/2_a.sql", "-- +goose Up\nALTER TABLE t ALTER a TYPE varchar(20);\n-- +goose Down\nDROP TABLE t;")).RunAsync();
    }

    [Test]
    public async Task A_syntax_error_is_reported_and_the_rest_is_checked()
    {
        await Test(("/p/1.sql", "CREATE TABLE t (a int,{|MB1001:,|} b int);\n{|PGM101:CREATE INDEX|} i ON u (a);")).RunAsync();
    }

    [Test]
    public async Task Other_files_are_no_migrations()
    {
        await Test(("/p/readme.txt", "DROP TABLE t;")).RunAsync();
    }

    [TestCase("error", Microsoft.CodeAnalysis.DiagnosticSeverity.Error)]
    [TestCase("warning", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    [TestCase("suggestion", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    public async Task Editorconfig_gives_the_severity(string word, Microsoft.CodeAnalysis.DiagnosticSeverity severity)
    {
        var test = Test(("/p/m/1.sql", "CREATE INDEX i ON u (a);"));
        test.TestState.AnalyzerConfigFiles.Add(Config("/p/.editorconfig", $"root = true\n[*.sql]\nmigrationbuild.PGM101.severity = {word}\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PGM101", severity).WithSpan("/p/m/1.sql", 1, 1, 1, 13));
        await test.RunAsync();
    }

    [TestCase("migrationbuild.PGM101.severity = none")]
    [TestCase("migrationbuild.create-index-not-concurrent.severity = none")]
    public async Task Editorconfig_turns_a_rule_off_by_id_or_name(string line)
    {
        var test = Test(("/p/m/1.sql", "CREATE INDEX i ON u (a);"));
        test.TestState.AnalyzerConfigFiles.Add(Config("/p/.editorconfig", $"root = true\n[m/*.sql]\n{line}\n"));
        await test.RunAsync();
    }

    [Test]
    public async Task The_project_says_what_a_file_is()
    {
        var test = Test(("/p/seed.sql", "DROP TABLE t;"));
        test.TestState.AnalyzerConfigFiles.Add(
            Config("/.globalconfig", "is_global = true\n[/p/seed.sql]\nbuild_metadata.AdditionalFiles.MigrationBuildKind = seed\n"));
        await test.RunAsync();
    }

    [Test]
    public async Task The_project_says_who_runs_the_files_and_which_are_old()
    {
        var test = Test(
            ("/p/m/1.sql", "CREATE INDEX i ON u (a);"),
            ("/p/m/2.sql", "CREATE INDEX CONCURRENTLY j ON u (a);"));
        test.TestState.AnalyzerConfigFiles.Add(
            Config("/.globalconfig", "is_global = true\nbuild_property.MigrationRunner = autocommit\nbuild_property.MigrationLintSince = 2\n"));
        await test.RunAsync();
    }

    [Test]
    public void Every_id_is_in_the_list_of_releases()
    {
        var root = typeof(SqlFileAnalyzerTests).Assembly
            .GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>()
            .Single(each => each.Key == "RepositoryRoot").Value!;
        var folder = Path.Combine(root, "src", "MigrationBuild.Analyzers");
        var listed = File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))
            + File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Unshipped.md"));
        foreach (var descriptor in Descriptors.All)
        {
            Assert.That(listed, Does.Contain($"\n{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}\n"));
        }
    }
}
