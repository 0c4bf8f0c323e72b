using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MigrationBuild.Analyzers;

namespace MigrationBuild.CodeFixes.Tests;

/// <summary>The testing library applies fixes to C# documents only; this does for an additional document what an editor does.</summary>
public sealed class SqlFileCodeFixTests
{
    private static async Task<string> Fix(string sql, string id) => (await FixAll(sql, id, [])).Values.First();

    /// <summary>The texts of all migrations after the fix, by name.</summary>
    private static async Task<SortedDictionary<string, string>> FixAll(string sql, string id, (string Name, string Sql)[] later, string? title = null)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution.AddProject("p", "p", LanguageNames.CSharp).AddDocument("a.cs", "class C { }").Project;
        foreach (var (name, text) in later)
        {
            project = project.AddAdditionalDocument(name, SourceText.From(text), filePath: "/p/migrations/" + name).Project;
        }

        var document = project.AddAdditionalDocument("1_a.sql", SourceText.From(sql), filePath: "/p/migrations/1_a.sql");
        var compilation = await document.Project.GetCompilationAsync();
        var diagnostics = await compilation!
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new SqlFileAnalyzer()), document.Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
        var diagnostic = diagnostics.First(each => each.Id == id);
        Assert.That(diagnostic.Location.Kind, Is.EqualTo(LocationKind.ExternalFile));

        var actions = new List<CodeAction>();
        await new SqlFileCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        var action = title is null ? actions[0] : actions.Single(each => each.Title == title);
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var each in operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(document.Project.Id)!.AdditionalDocuments)
        {
            Assert.That(each.FilePath, Is.EqualTo("/p/migrations/" + each.Name));
            texts.Add(each.Name, (await each.GetTextAsync()).ToString());
        }

        return texts;
    }

    [Test]
    public async Task An_index_is_made_concurrent_and_the_file_runs_without_a_transaction()
    {
        Assert.That(
            await Fix("CREATE INDEX ix ON t (a);\n", "PGM101"),
            Is.EqualTo("-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY ix ON t (a);\n"));
    }

    [TestCase("PGM102", "DROP INDEX ix;\n", "-- atlas:txmode none\n\nDROP INDEX CONCURRENTLY ix;\n")]
    [TestCase("PGM106", "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (a);\n", "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (a) NOT VALID;\n")]
    [TestCase("PGM107", "ALTER TABLE t ADD CHECK (a > 0);\n", "ALTER TABLE t ADD CHECK (a > 0) NOT VALID;\n")]
    [TestCase("PGM205", "DROP STATISTICS IF EXISTS v CASCADE;\n", "DROP STATISTICS IF EXISTS v RESTRICT;\n")]
    [TestCase("PGM501", "VACUUM t;\n", "-- atlas:txmode none\n\nVACUUM t;\n")]
    [TestCase(
        "PGM516",
        "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY IF NOT EXISTS ix ON s.t (a);\n",
        "-- atlas:txmode none\n\nDROP INDEX CONCURRENTLY IF EXISTS s.ix;\nCREATE INDEX CONCURRENTLY IF NOT EXISTS ix ON s.t (a);\n")]
    public async Task Each_rule_offers_its_fix(string id, string before, string after) => Assert.That(await Fix(before, id), Is.EqualTo(after));

    [Test]
    public async Task What_has_to_run_afterwards_becomes_a_document_behind_this_one()
    {
        var files = await FixAll("CREATE TABLE t (a int);\nCREATE INDEX i ON u (a);\n", "PGM101", []);

        Assert.That(files, Is.EqualTo(new Dictionary<string, string>
        {
            ["1_a.sql"] = "CREATE TABLE t (a int);\n",
            ["2_a_concurrently.sql"] = "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON u (a);\n",
        }));
    }

    [Test]
    public async Task A_second_fix_adds_to_the_document_that_the_first_one_made()
    {
        var files = await FixAll("CREATE TABLE t (a int);\nCREATE INDEX j ON u (b);\n", "PGM101", [("2_a_concurrently.sql", "-- atlas:txmode none\n\nSELECT 1;\n"), ("3_b.sql", "")]);

        Assert.That(files["2_a_concurrently.sql"], Is.EqualTo("-- atlas:txmode none\n\nSELECT 1;\nCREATE INDEX CONCURRENTLY j ON u (b);\n"));
        Assert.That(files, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_fix_whose_document_has_no_place_is_not_offered()
    {
        var files = await FixAll("CREATE TABLE t (a int);\nCREATE INDEX j ON u (b);\n", "PGM101", [("2_b.sql", "")]);

        Assert.That(files["1_a.sql"], Is.EqualTo("CREATE TABLE t (a int);\n-- migrationbuild:ignore PGM101 <why>\nCREATE INDEX j ON u (b);\n"));
    }

    [Test]
    public async Task Every_finding_can_be_said_to_be_meant()
    {
        var files = await FixAll("SELECT 1;\n  DROP TABLE t;\n", "PGM529", [], "Say that PGM529 is meant here");

        Assert.That(files["1_a.sql"], Is.EqualTo("SELECT 1;\n  -- migrationbuild:ignore PGM529 <why>\n  DROP TABLE t;\n"));
    }

    [Test]
    public async Task A_drop_is_guarded()
    {
        Assert.That(await Fix("SELECT 1;\r\nDROP TABLE t;\r\n", "PGM529"), Is.EqualTo("SELECT 1;\r\nDROP TABLE IF EXISTS t;\r\n"));
    }
}
