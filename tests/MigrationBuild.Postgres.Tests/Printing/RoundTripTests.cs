using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Printing;

public sealed class RoundTripTests
{
    private static IEnumerable<string> Queries => TestData.ReadLines("queries.sql");

    private static IEnumerable<string> Statements => [.. TestData.ReadLines("definitions.sql"), .. TestData.ReadLines("commands.sql")];

    [TestCaseSource(nameof(Statements))]
    public void Statements_are_written_in_one_form(string sql) => Assert.That(SqlPrinter.Print(Parse(sql)), Is.EqualTo(sql));

    [TestCaseSource(nameof(Queries))]
    [TestCaseSource(nameof(Statements))]
    public void What_is_printed_is_parsed_as_the_same_tree(string sql)
    {
        var script = SqlParser.Parse(sql);
        var statement = script.Statements.Single().Syntax;

        Assert.That(script.Diagnostics, Is.Empty);
        Assert.That(SqlParser.Parse(SqlPrinter.Print(statement)).Statements.Single().Syntax, Is.EqualTo(statement));
        Assert.That(FindNodeOutsideOfItsParent(statement), Is.Null);
    }

    /// <summary>Each name with each fifth statement: all with all find the same in five times the time.</summary>
    [Test]
    public void Names_of_any_kind_survive_printing()
    {
        var statements = Queries.Concat(Statements).Select(Parse).ToList();
        var failures = Variant.Names
            .SelectMany((name, turn) => statements.Where((_, i) => (i + turn) % 5 == 0).Select(statement => Variant.WithName(statement, name)))
            .Select(FindLoss)
            .Where(loss => loss is not null);

        Assert.That(failures.Take(3), Is.Empty);
    }

    [TestCaseSource(nameof(Queries))]
    [TestCaseSource(nameof(Statements))]
    public void Expressions_of_any_kind_survive_printing(string sql)
    {
        var statement = Parse(sql);
        var failures = Variant.Expressions
            .Select(expression => Variant.WithExpression(statement, expression))
            .Select(FindLoss)
            .Where(loss => loss is not null);

        Assert.That(failures.Take(3), Is.Empty);
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

    private static string? FindFault(Statement statement) =>
        FindNodeOutsideOfItsParent(statement) is { } node ? $"{node} is outside of its parent" : FindLoss(statement);

    /// <summary>What is printed, if it is parsed as another tree.</summary>
    private static string? FindLoss(Statement statement)
    {
        var printed = SqlPrinter.Print(statement);
        var again = SqlParser.Parse(printed).Statements;
        return again.Count == 1 && again[0].Syntax.Equals(statement) ? null : printed;
    }

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

    private static Statement Parse(string sql) => SqlParser.Parse(sql).Statements.Single().Syntax;
}
