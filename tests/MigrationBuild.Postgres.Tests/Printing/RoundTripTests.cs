using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Printing;

public sealed class RoundTripTests
{
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
    [Category("Corpora")]
    public void Every_real_query_is_parsed_and_survives_printing()
    {
        var count = 0;
        var failures = new List<string>();
        foreach (var path in Corpora.FindFiles("*.sql"))
        {
            var script = SqlParser.Parse(new SourceFile(path, File.ReadAllText(path)));
            foreach (var statement in script.Statements.Select(statement => statement.Syntax).Where(IsQuery))
            {
                count++;
                var printed = SqlPrinter.Print(statement);
                if (!SqlParser.Parse(printed).Statements.Single().Syntax.Equals(statement) || FindNodeOutsideOfItsParent(statement) is not null)
                {
                    failures.Add($"{path}{script.File.GetPosition(statement.Span.Start)}: {printed}");
                }
            }
        }

        TestContext.Out.WriteLine($"{count} queries");
        Assert.That(count, Is.GreaterThan(Corpora.AreHere ? 15_000 : -1));
        Assert.That(failures, Is.Empty);
    }

    private static bool IsQuery(Statement statement) => statement is SelectStmt or InsertStmt or UpdateStmt or DeleteStmt or MergeStmt;

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
