using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace MigrationBuild.Analyzers.Tests;

public sealed class SqlStringAnalyzerTests
{
    private static Task Verify(string body, params DiagnosticResult[] expected) => Verify(body, "", [], expected);

    private static async Task Verify(string body, string members, string[] also, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<SqlStringAnalyzer, DefaultVerifier>
        {
            TestState =
            {
                Sources =
                {
                    LibraryStubs.Source,
                    "using Microsoft.EntityFrameworkCore; class C { void M(Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder mb,"
                        + "DatabaseFacade db, string name) {\n" + body + "\n} " + members + "}",
                },
            },
            CompilerDiagnostics = CompilerDiagnostics.None,
            ReferenceAssemblies = new ReferenceAssemblies("none"),
        };
        test.DisabledDiagnostics.AddRange(OtherRules.Ids.Except(also));
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

    [TestCase("db.ExecuteSqlRaw($\"SELECT {|PGM715:{name}|}\");")]
    [TestCase("db.ExecuteSqlRaw(\"SELECT 1 FROM t WHERE a = '\" + {|PGM715:name|} + \"' AND b = '\" + name + \"'\");")]
    [TestCase("mb.Sql($\"CREATE TABLE {|PGM715:{name}|} (a int); DROP TABLE IF EXISTS {|PGM715:{name}|}\");")]
    [TestCase("mb.Sql($\"\"\"\n    CREATE TABLE \"{|PGM715:{name}|}\" (a int)\n    \"\"\");")]
    [TestCase("var sql = \"SELECT \" + {|PGM715:name.Trim()|}; db.ExecuteSqlRaw(sql);")]
    [TestCase("var where = \"a = '\" + name + \"'\"; db.ExecuteSqlRaw($\"SELECT 1 FROM t WHERE {|PGM715:{where}|}\");")]
    [TestCase("var table = \"a\"; table = name; db.ExecuteSqlRaw($\"SELECT 1 FROM {|PGM715:{table}|}\");")]
    [TestCase("foreach (var table in new[] { \"a\", name }) { mb.Sql($\"CREATE TABLE {|PGM715:{table}|} (a int)\"); }")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT {|PGM715:{decimal.Parse(name)}|}\");")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT {|PGM715:{System.DateTime.Now}|}\");")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT 1 FROM {|PGM715:{Other.Name}|}\");", "static class Other { public static string Name = \"a\"; }")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT 1 FROM {|PGM715:{A}|}\");", "static readonly string A = B + \"\"; static readonly string B = A + \"\";")]
    public async Task A_value_that_is_put_into_sql_is_reported(string body, string members = "") => await Verify(body, members, ["PGM715"]);

    [TestCase("const string Table = \"t\"; db.ExecuteSqlRaw($\"SELECT 1 FROM {Table} WHERE a = {1}\" + Table);")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT 1 FROM {nameof(C)} WHERE a = {name.Length} AND b = {name == \"\"}\");")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT {System.Guid.NewGuid()}, {(int?)name.Length}, {System.DayOfWeek.Friday}\");")]
    [TestCase("db.ExecuteSqlInterpolated($\"SELECT {name}\"); db.ExecuteSql($\"SELECT {name}\");")]
    [TestCase("System.FormattableString sql = $\"SELECT {name}\"; db.ExecuteSql(sql);")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT 1 FROM t ORDER BY a {(name == \"a\" ? \"ASC\" : \"DESC\")}\");")]
    [TestCase("var order = name switch { \"a\" => \"ASC\", _ => throw new System.Exception() }; db.ExecuteSqlRaw($\"SELECT 1 FROM t ORDER BY a {order}\");")]
    [TestCase("foreach (var table in new[] { \"a\", \"b\" }) { mb.Sql($\"CREATE TABLE {table} (a int)\"); }")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT 1 FROM {Table}\" + Tables[0]);", "static readonly string Table = \"t\"; static readonly string[] Tables = [\"a\", Table];")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT 1 FROM {quotes.QuoteIdentifier(name)}\");", "abstract class Quotes : System.Data.Common.DbCommandBuilder { } Quotes quotes;")]
    [TestCase("db.ExecuteSqlRaw($\"SELECT 1 FROM t {Where}\");", "[System.Diagnostics.CodeAnalysis.StringSyntax(\"sql\")] string Where { get; set; }")]
    [TestCase("db.ExecuteSqlRaw(\"SELECT 1 FROM t WHERE a = {0}\", name);")]
    [TestCase("db.ExecuteSqlRaw($\"-- migrationbuild:ignore PGM715 ours\\nSELECT 1 FROM {name}\");")]
    [TestCase("System.Console.WriteLine($\"SELECT {name}\");")]
    [TestCase("db.ExecuteSqlRaw(name);")]
    public async Task A_value_that_cannot_change_what_runs_is_not(string body, string members = "") => await Verify(body, members, ["PGM715"]);

    /// <summary>Of a string without definitions it counts what is put into it, not what else is in there: it may be for another server.</summary>
    [Test]
    public async Task A_query_is_not_read_for_syntax() => await Verify("db.ExecuteSqlRaw($\"SELECT [a] FROM t; SELECT {|PGM715:{name}|}\");", "", ["PGM715"]);
}
