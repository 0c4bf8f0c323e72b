using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using MigrationBuild.Analyzers;

namespace MigrationBuild.CodeFixes.Tests;

public sealed class SqlStringCodeFixTests
{
    private static Task Verify(string before, string after, string? key = null) => Verify(before, after, key, []);

    private static async Task Verify(string before, string after, string? key, string[] also)
    {
        var test = new CSharpCodeFixTest<SqlStringAnalyzer, SqlStringCodeFixProvider, DefaultVerifier>
        {
            TestState = { Sources = { LibraryStubs.Source, Frame(before) } },
            FixedState = { Sources = { LibraryStubs.Source, Frame(after) } },
            CompilerDiagnostics = CompilerDiagnostics.None,
            ReferenceAssemblies = new ReferenceAssemblies("none"),
            CodeActionEquivalenceKey = key,
        };
        test.DisabledDiagnostics.AddRange(OtherRules.Ids.Except(also));
        test.TestState.AdditionalReferences.AddRange(Sdk.References);
        await test.RunAsync();
    }

    private static string Frame(string body) => "using Microsoft.EntityFrameworkCore; class C { void M(DatabaseFacade db, string name) {\n" + body + "\n} }";

    [TestCase(
        "db.ExecuteSqlRaw(\"{|PGM101:CREATE INDEX|} a ON t(b)\");",
        "db.ExecuteSqlRaw(\"CREATE INDEX CONCURRENTLY a ON t(b)\");")]
    [TestCase(
        "db.ExecuteSqlRaw(@\"{|PGM101:CREATE\n  INDEX|} \"\"a\"\" ON t(b)\");",
        "db.ExecuteSqlRaw(@\"CREATE\n  INDEX CONCURRENTLY \"\"a\"\" ON t(b)\");")]
    [TestCase(
        "db.ExecuteSqlRaw(\"\"\"\n    {|PGM101:CREATE INDEX|}\n      a ON t(b)\n    \"\"\");",
        "db.ExecuteSqlRaw(\"\"\"\n    CREATE INDEX CONCURRENTLY\n      a ON t(b)\n    \"\"\");")]
    [TestCase(
        "db.ExecuteSql($\"{|PGM101:CREATE INDEX|} a ON {name}(b)\");",
        "db.ExecuteSql($\"CREATE INDEX CONCURRENTLY a ON {name}(b)\");")]
    [TestCase(
        "db.ExecuteSqlRaw(\"{|PGM101:CREATE \" + \"INDEX|} a ON t(b)\");",
        "db.ExecuteSqlRaw(\"CREATE \" + \"INDEX CONCURRENTLY a ON t(b)\");")]
    public async Task The_keyword_is_inserted_in_every_kind_of_literal(string before, string after) => await Verify(before, after);

    [TestCase(
        "db.ExecuteSqlRaw(\"{|PGM529:DROP STATISTICS|} \\\"V\\\"\");",
        "db.ExecuteSqlRaw(\"DROP STATISTICS IF EXISTS \\\"V\\\"\");")]
    [TestCase(
        "db.ExecuteSql($\"{|PGM529:DROP STATISTICS|} v{name}\");",
        "db.ExecuteSql($\"DROP STATISTICS IF EXISTS v{name}\");")]
    public async Task A_drop_is_guarded(string before, string after) => await Verify(before, after);

    [TestCase("db.ExecuteSqlRaw(\"{|PGM102:DROP INDEX|} IF EXISTS ix\");", "db.ExecuteSqlRaw(\"DROP INDEX CONCURRENTLY IF EXISTS ix\");")]
    [TestCase(
        "db.ExecuteSqlRaw(\"ALTER TABLE t {|PGM106:ADD FOREIGN KEY (a) REFERENCES u (a)|}\");",
        "db.ExecuteSqlRaw(\"ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (a) NOT VALID\");")]
    [TestCase("db.ExecuteSqlRaw(\"ALTER TABLE t {|PGM107:ADD CHECK (a > 0)|}\");", "db.ExecuteSqlRaw(\"ALTER TABLE t ADD CHECK (a > 0) NOT VALID\");")]
    [TestCase("db.ExecuteSqlRaw(\"DROP STATISTICS IF EXISTS v {|PGM205:CASCADE|}\");", "db.ExecuteSqlRaw(\"DROP STATISTICS IF EXISTS v RESTRICT\");")]
    public async Task Each_rule_offers_its_fix(string before, string after) => await Verify(before, after);

    /// <summary><c>dotnet format</c> mends the findings of every rule by the key of the first.</summary>
    [Test]
    public async Task The_fixes_of_different_rules_go_by_one_key() => await Verify(
        "db.ExecuteSqlRaw(\"{|PGM101:CREATE INDEX|} a ON t(b)\");\ndb.ExecuteSqlRaw(\"{|PGM529:DROP STATISTICS|} v\");",
        "db.ExecuteSqlRaw(\"CREATE INDEX CONCURRENTLY a ON t(b)\");\ndb.ExecuteSqlRaw(\"DROP STATISTICS IF EXISTS v\");",
        key: "Fix.Title.0");

    [Test]
    public async Task All_strings_of_a_document_are_mended_at_once() => await Verify(
        "db.ExecuteSqlRaw(\"{|PGM529:DROP STATISTICS|} a\");\ndb.ExecuteSqlRaw(\"{|PGM529:DROP STATISTICS|} b\");",
        "db.ExecuteSqlRaw(\"DROP STATISTICS IF EXISTS a\");\ndb.ExecuteSqlRaw(\"DROP STATISTICS IF EXISTS b\");");

    [TestCase("db.ExecuteSql($\"ALTER TABLE t {|PGM107:ADD CHECK (a > {name})|}\");")]
    public async Task A_fix_may_stand_behind_a_hole(string before) =>
        await Verify(before, before.Replace("{|PGM107:", "").Replace("|}", " NOT VALID"));

    [Test]
    public async Task An_edit_that_would_cross_two_literals_is_not_offered()
    {
        const string Body = "db.ExecuteSqlRaw(\"DROP STATISTICS IF EXISTS a {|PGM205:CAS\" + \"CADE|}\");";
        await Verify(Body, Body);
    }

    [TestCase(
        "db.ExecuteSqlRaw($\"DELETE FROM t WHERE a = {|PGM715:{name}|} AND b > {name.Length}\");",
        "db.ExecuteSqlInterpolated($\"DELETE FROM t WHERE a = {name} AND b > {name.Length}\");")]
    [TestCase(
        "db.ExecuteSqlRawAsync($\"\"\"INSERT INTO t VALUES ({|PGM715:{name}|})\"\"\", default(System.Threading.CancellationToken));",
        "db.ExecuteSqlInterpolatedAsync($\"\"\"INSERT INTO t VALUES ({name})\"\"\", default(System.Threading.CancellationToken));")]
    public async Task A_value_becomes_a_parameter(string before, string after) => await Verify(before, after, null, ["PGM715"]);

    [TestCase("db.ExecuteSqlRaw($\"DELETE FROM {|PGM715:{name}|} WHERE a = 1\");")]
    [TestCase("db.ExecuteSqlRaw($\"DELETE FROM t WHERE a = '{|PGM715:{name}|}'\");")]
    [TestCase("db.ExecuteSqlRaw($\"CREATE VIEW v AS SELECT {|PGM715:{name}|}\");")]
    [TestCase("db.ExecuteSqlRaw($\"DELETE FROM {nameof(C)} WHERE a = {|PGM715:{name}|}\");")]
    [TestCase("db.ExecuteSqlRaw($\"DELETE FROM t WHERE a = {|PGM715:{name,10}|}\");")]
    [TestCase("db.ExecuteSqlRaw($\"DELETE FROM t WHERE a = {|PGM715:{name}|} AND b = {{0}}\", 1);")]
    [TestCase("db.ExecuteSqlRaw(\"DELETE FROM t WHERE a = \" + {|PGM715:name|});")]
    public async Task What_cannot_be_a_parameter_is_left_to_a_person(string body) => await Verify(body, body, null, ["PGM715"]);
}
