using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Parsing;

/// <summary>Where nodes stand: in the order of the source, within their parents, from the start of a token to the end of one.</summary>
public sealed class TreeShapeTests
{
    private static IEnumerable<string> OwnSql() =>
    [
        .. new[] { "queries.sql", "definitions.sql" }.SelectMany(TestData.ReadLines),
        .. TestData.ReadLines("features.txt").Select(line => line.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)),
        .. TestData.FindFiles("*.sql").Select(File.ReadAllText),
    ];

    [Test]
    public void Children_stand_in_the_order_of_the_source_within_their_parent_on_its_tokens()
    {
        var nodes = OwnSql().Sum(sql => Check(new SourceFile("test.sql", sql)));

        TestContext.Out.WriteLine($"{nodes} nodes");
        Assert.That(nodes, Is.GreaterThan(20_000));
    }

    [Test]
    [Category("Corpora")]
    public void So_do_those_of_real_projects()
    {
        var files = Corpora.FindFiles("*.sql");

        TestContext.Out.WriteLine($"{files.Count} files, {files.Sum(path => Check(new SourceFile(path, File.ReadAllText(path))))} nodes");
    }

    /// <summary>How many nodes were checked.</summary>
    private static int Check(SourceFile file)
    {
        var lexed = Lexer.Tokenize(file.Text);
        var tokens = Enumerable.Range(0, lexed.Count).Select(index => lexed[index]).ToList();
        var (starts, ends) = (tokens.Select(token => token.Start).ToHashSet(), tokens.Select(token => token.End).ToHashSet());
        return SqlParser.Parse(file).Statements.Where(statement => statement.Syntax is not InvalidStatement).Sum(statement => CheckNode(statement.Syntax, true));

        int CheckNode(SyntaxNode node, bool isOnTokens)
        {
            var count = 1;
            var last = node.Span.Start;
            foreach (var child in node.ChildNodes())
            {
                Assert.That(node.Span.Contains(child.Span), () => Describe("outside of its parent", node, child));
                Assert.That(child.Span.Start >= last || IsAroundItsConstant(node, child), () => Describe("not behind its sibling", node, child));

                // Within a body there are other tokens than those of the script.
                var isOnOwnTokens = isOnTokens && child is not PlpgsqlBlock;
                Assert.That(
                    !isOnOwnTokens || child.Span.IsEmpty || (starts.Contains(child.Span.Start) && ends.Contains(child.Span.End)),
                    () => Describe("not on tokens", node, child));
                last = child.Span.End;
                count += CheckNode(child, isOnOwnTokens);
            }

            return count;
        }

        string Describe(string what, SyntaxNode node, SyntaxNode child) =>
            $"{file}: {child.GetType().Name} {child.Span} of {node.GetType().Name} {node.Span} is {what}: {file.Substring(node.Span)}";
    }

    /// <summary>The one type that stands in two parts: <c>interval '1' day</c>.</summary>
    private static bool IsAroundItsConstant(SyntaxNode node, SyntaxNode child) => node is TypeCast cast && cast.Argument == child && cast.Type.Span.Contains(child.Span);
}
