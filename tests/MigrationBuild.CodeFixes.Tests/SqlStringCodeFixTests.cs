using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using MigrationBuild.Analyzers;

namespace MigrationBuild.CodeFixes.Tests;

public sealed class SqlStringCodeFixTests
{
    private static async Task Verify(string before, string after, string? title = null)
    {
        var test = new CSharpCodeFixTest<SqlStringAnalyzer, SqlStringCodeFixProvider, DefaultVerifier>
        {
            TestState = { Sources = { LibraryStubs.Source, Frame(before) } },
            FixedState = { Sources = { LibraryStubs.Source, Frame(after) } },
            CompilerDiagnostics = CompilerDiagnostics.None,
            ReferenceAssemblies = new ReferenceAssemblies("none"),
            CodeActionEquivalenceKey = title,
        };
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
        "db.ExecuteSqlRaw(\"{|PGM529:DROP VIEW|} \\\"V\\\"\");",
        "db.ExecuteSqlRaw(\"DROP VIEW IF EXISTS \\\"V\\\"\");")]
    [TestCase(
        "db.ExecuteSql($\"{|PGM529:DROP VIEW|} v{name}\");",
        "db.ExecuteSql($\"DROP VIEW IF EXISTS v{name}\");")]
    public async Task A_drop_is_guarded(string before, string after) => await Verify(before, after);

    [Test]
    public async Task All_strings_of_a_document_are_mended_at_once() => await Verify(
        "db.ExecuteSqlRaw(\"{|PGM529:DROP VIEW|} a\");\ndb.ExecuteSqlRaw(\"{|PGM529:DROP VIEW|} b\");",
        "db.ExecuteSqlRaw(\"DROP VIEW IF EXISTS a\");\ndb.ExecuteSqlRaw(\"DROP VIEW IF EXISTS b\");");

    [TestCase("db.ExecuteSql($\"ALTER TABLE t {|PGM107:ADD CHECK (a > {name})|}\");")]
    public async Task A_fix_may_stand_behind_a_hole(string before) =>
        await Verify(before, before.Replace("{|PGM107:", "").Replace("|}", " NOT VALID"));

    [Test]
    public async Task An_edit_that_would_cross_two_literals_is_not_offered()
    {
        const string Body = "db.ExecuteSqlRaw(\"DROP VIEW IF EXISTS a {|PGM205:CAS\" + \"CADE|}\");";
        await Verify(Body, Body);
    }
}
