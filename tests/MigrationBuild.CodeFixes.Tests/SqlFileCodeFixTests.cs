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
    private static async Task<string> Fix(string sql, string id)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution.AddProject("p", "p", LanguageNames.CSharp).AddDocument("a.cs", "class C { }").Project;
        var document = project.AddAdditionalDocument("1.sql", SourceText.From(sql), filePath: "/p/migrations/1.sql");
        var compilation = await document.Project.GetCompilationAsync();
        var diagnostics = await compilation!
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new SqlFileAnalyzer()), document.Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
        var diagnostic = diagnostics.First(each => each.Id == id);
        Assert.That(diagnostic.Location.Kind, Is.EqualTo(LocationKind.ExternalFile));

        var actions = new List<CodeAction>();
        await new SqlFileCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        var operations = await actions[0].GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetAdditionalDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
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
    public async Task A_drop_is_guarded()
    {
        Assert.That(await Fix("SELECT 1;\r\nDROP TABLE t;\r\n", "PGM529"), Is.EqualTo("SELECT 1;\r\nDROP TABLE IF EXISTS t;\r\n"));
    }
}
