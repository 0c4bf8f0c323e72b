using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Printing;

public sealed class RoundTripTests
{
    /// <summary>The folders of <c>Syntax</c> whose statements cannot be printed yet.</summary>
    private static readonly string[] FamiliesWithoutPrinter =
    [
        "AlterTables", "Databases", "Indexes", "Sequences", "Tables", "Types", "Views",
    ];

    [TestCaseSource(nameof(ReadStatements))]
    public void What_is_printed_is_parsed_as_the_same_tree(string sql)
    {
        var script = SqlParser.Parse(sql);
        var statement = script.Statements.Single().Syntax;

        Assert.That(script.Diagnostics, Is.Empty);
        Assert.That(SqlParser.Parse(SqlPrinter.Print(statement)).Statements.Single().Syntax, Is.EqualTo(statement));
        Assert.That(FindNodeOutsideOfItsParent(statement), Is.Null);
    }

    [Test]
    public void Every_statement_of_the_test_data_survives_printing() => AssertSurvival(TestData.FindFiles("*.sql"), 850);

    [Test]
    [Category("Corpora")]
    public void Every_real_statement_survives_printing() => AssertSurvival(Corpora.FindFiles("*.sql"), Corpora.AreHere ? 26_000 : 0);

    private static void AssertSurvival(IEnumerable<string> paths, int minimum)
    {
        var count = 0;
        var failures = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var script = SqlParser.Parse(new SourceFile(path, File.ReadAllText(path)));
            foreach (var statement in script.Statements.Select(statement => statement.Syntax))
            {
                count++;
                if (FindFault(statement) is { } fault)
                {
                    var kind = statement.GetType().Name;
                    failures.TryAdd(kind, []);
                    failures[kind].Add($"{path}{script.File.GetPosition(statement.Span.Start)}: {fault}");
                }
            }
        }

        TestContext.Out.WriteLine($"{count} statements");
        Assert.That(count, Is.GreaterThanOrEqualTo(minimum));
        Assert.That(failures.Select(Summarize), Is.Empty);
    }

    private static string Summarize(KeyValuePair<string, List<string>> failures) =>
        $"{failures.Key}, {failures.Value.Count} times\n    " + string.Join("\n    ", failures.Value.Take(3)) + "\n";

    private static string? FindFault(Statement statement)
    {
        if (IsWithoutPrinter(statement))
        {
            return null;
        }

        if (FindNodeOutsideOfItsParent(statement) is { } node)
        {
            return $"{node} is outside of its parent";
        }

        string printed;
        try
        {
            printed = SqlPrinter.Print(statement);
        }
        catch (NotSupportedException exception)
        {
            return exception.Message;
        }

        var again = SqlParser.Parse(printed).Statements;
        return again.Count == 1 && again[0].Syntax.Equals(statement) ? null : printed;
    }

    private static bool IsWithoutPrinter(SyntaxNode node) =>
        (node is Statement && FamiliesWithoutPrinter.Contains(node.GetType().Namespace!.Split('.')[^1]))
        || node.ChildNodes().Any(IsWithoutPrinter);

    private static SyntaxNode? FindNodeOutsideOfItsParent(SyntaxNode node)
    {
        foreach (var child in node.ChildNodes())
        {
            if (!node.Span.Contains(child.Span) && !child.Span.IsEmpty)
            {
                return child;
            }

            if (FindNodeOutsideOfItsParent(child) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    /// <summary>One statement a line.</summary>
    private static IEnumerable<string> ReadStatements()
    {
        using var stream = typeof(RoundTripTests).Assembly.GetManifestResourceStream("queries.sql")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith("--", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }
}
