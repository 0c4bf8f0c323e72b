using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace MigrationBuild.Analyzers.Tests;

public sealed class SqlStringAnalyzerTests
{
    private static async Task Verify(string body, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<SqlStringAnalyzer, DefaultVerifier>
        {
            TestState =
            {
                Sources =
                {
                    LibraryStubs.Source,
                    "using Microsoft.EntityFrameworkCore; class C { void M(Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder mb,"
                        + "DatabaseFacade db, string name) {\n" + body + "\n} }",
                },
            },
            CompilerDiagnostics = CompilerDiagnostics.None,
            ReferenceAssemblies = new ReferenceAssemblies("none"),
        };
        test.DisabledDiagnostics.AddRange(OtherRules.Ids);
        test.TestState.AdditionalReferences.AddRange(Sdk.References);
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync();
    }

    [TestCase("mb.Sql(\"{|PGM101:CREATE INDEX|} a ON t(b)\");")]
    [TestCase("mb.Sql(\"\\t\\u0020{|PGM101:CREATE INDEX|} a ON t(b)\");")]
    [TestCase("mb.Sql(@\"SELECT 1 AS \"\"q\"\";\n  {|PGM101:CREATE INDEX|} a ON t(b)\");")]
    [TestCase("mb.Sql(\"\"\"\n    SELECT 1;\n      {|PGM101:CREATE INDEX|} a ON t(b)\n    \"\"\");")]
    [TestCase("mb.Sql($\"{|PGM101:CREATE INDEX|} a ON {name}(b)\");")]
    [TestCase("mb.Sql($\"\"\"\n    SELECT {name};\n    {|PGM101:CREATE INDEX|} \"a\" ON t(b)\n    \"\"\");")]
    [TestCase("mb.Sql(\"SELECT 1;\" +\n \"{|PGM101:CREATE\" + \" INDEX|} a ON t(b)\");")]
    [TestCase("db.ExecuteSql($\"{|PGM201:{|PGM529:DROP TABLE|} {name}|}\");")]
    [TestCase("db.ExecuteSqlRaw(\"ALTER TABLE t ALTER c {|PGM117:TYPE bigint|}, {|PGM106:ADD FOREIGN KEY (c) REFERENCES u|}\");")]
    [TestCase("db.ExecuteSqlRaw(\"DELETE FROM {|PGM208:t|}\");")]
    [TestCase("db.ExecuteSqlRaw(\"UPDATE {|PGM209:t|} SET a = 1\");")]
    [TestCase("db.ExecuteSqlRaw(\"DELETE FROM t WHERE a = 1\");")]
    public async Task A_hazard_is_underlined_where_it_is_written(string body) => await Verify(body);

    [Test]
    public async Task A_message_shows_where_a_value_is_filled_in() => await Verify(
        "db.ExecuteSql($\"{|#0:DROP STATISTICS|} v_{name}\");",
        new DiagnosticResult("PGM529", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage("The migration fails on a database where v_{…} is already gone, or when it is run again. Write IF EXISTS"));

    [TestCase("mb.Sql(\"{|PGM501:CREATE INDEX CONCURRENTLY|} a ON t(b)\");")]
    [TestCase("mb.Sql(\"CREATE INDEX CONCURRENTLY a ON t(b)\", suppressTransaction: true);")]
    [TestCase("mb.Sql(\"{|PGM502:CREATE INDEX CONCURRENTLY|} a ON t(b); SELECT 1\", suppressTransaction: true);")]
    public async Task How_the_string_is_run_is_known(string body) => await Verify(body);

    [TestCase("mb.Sql(\"CREATE TABLE t (b int,{|MB1001:,|} c int)\");")]
    [TestCase("mb.Sql(\"CREATE TABLE t (b int,{|MB1001:,|} c int); {|PGM101:CREATE INDEX|} a ON u(b)\");")]
    [TestCase("mb.Sql($\"CREATE TABLE t ({name},, c int)\");")]
    [TestCase("db.ExecuteSqlRaw(\"CREATE TABLE {0} (b int)\");")]
    public async Task A_syntax_error_is_underlined_unless_a_value_is_missing(string body) => await Verify(body);

    [TestCase("mb.Sql(\"CREATE TABLE t (b int); CREATE INDEX a ON t(b)\");")]
    [TestCase("mb.Sql(\"-- migrationbuild:ignore PGM101 small\\nCREATE INDEX a ON t(b)\");")]
    [TestCase("mb.Sql(\"SELECT 'DROP TABLE t'\");")]
    [TestCase("var s = \"DROP TABLE t\";")]
    public async Task What_is_safe_is_left_alone(string body) => await Verify(body);
}
