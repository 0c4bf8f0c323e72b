using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Parsing;

/// <summary>Real projects, where they lie beside the repository; elsewhere none are run, and the test says so.</summary>
[Category("Corpora")]
public sealed class CorporaTests
{
    [Test]
    public void Nearly_every_statement_of_real_projects_is_known()
    {
        var (projects, files, statements, known) = (0, 0, 0, 0);
        foreach (var project in FindProjects())
        {
            projects++;
            foreach (var script in ParseFiles(project))
            {
                files++;
                statements += script.Statements.Count;
                known += script.Statements.Count(s => s.Syntax is not InvalidStatement);
            }
        }

        TestContext.Out.WriteLine($"{projects} projects, {files} files, {known} of {statements} statements known");
        // What is left is templates, other databases' SQL and files that are broken on purpose.
        Assert.That(known, Is.GreaterThanOrEqualTo(statements * 0.99));
    }

    [TestCase("umami")]
    [TestCase("boxyhq-saas")]
    [TestCase("dokploy")]
    [TestCase("langfuse")]
    public void Every_statement_of_a_project_is_known(string name)
    {
        var scripts = FindProjects().Where(p => Path.GetFileName(p) == name).SelectMany(ParseFiles).ToList();

        TestContext.Out.WriteLine($"{scripts.Count} files, {scripts.Sum(s => s.Statements.Count)} statements");
        Assert.That(scripts.SelectMany(s => s.Diagnostics).Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        Assert.That(scripts.SelectMany(s => s.Statements).Where(s => s.Syntax is InvalidStatement), Is.Empty);
    }

    [Test]
    public void Every_node_stands_within_its_statement()
    {
        var nodes = 0;
        foreach (var script in FindProjects().SelectMany(ParseFiles))
        {
            foreach (var statement in script.Statements.Where(s => s.Syntax is not InvalidStatement))
            {
                Assert.That(statement.Syntax.Span, Is.EqualTo(statement.Span));
                nodes += CountWithin(statement.Syntax, statement.Span);
            }
        }

        TestContext.Out.WriteLine($"{nodes} nodes");
    }

    private static int CountWithin(SyntaxNode node, TextSpan span)
    {
        // What the grammar adds itself, as pg_catalog before int, has no place of its own.
        if (!span.Contains(node.Span) && !node.Span.IsEmpty)
        {
            Assert.Fail($"{node.GetType().Name} {node.Span} is not within {span}");
        }

        return 1 + node.ChildNodes().Sum(child => CountWithin(child, span));
    }

    private static string[] FindProjects() => Directory.Exists(Corpora.Folder) ? Directory.GetDirectories(Corpora.Folder) : [];

    private static IEnumerable<SqlScript> ParseFiles(string directory) => Directory
        .EnumerateFiles(directory, "*.sql", SearchOption.AllDirectories)
        .Select(path => SqlParser.Parse(new SourceFile(path, File.ReadAllText(path))));
}
