using System.Reflection;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests;

/// <summary>The example of <c>docs/parser.md</c> and of the package's README.</summary>
public sealed class DocumentationTests
{
    private static readonly string Root =
        typeof(DocumentationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "RepositoryRoot").Value!;

    [Test]
    public void The_example_prints_what_the_page_says()
    {
        var output = new StringWriter { NewLine = "\n" };
        Run(output);

        var page = File.ReadAllText(Path.Combine(Root, "docs", "parser.md")).ReplaceLineEndings("\n");
        Assert.That(page, Does.Contain($"```\n{output.ToString().TrimEnd('\n')}\n```"));
    }

    [TestCase("docs/parser.md", 0)]
    [TestCase("nuget/MigrationBuild.Postgres/README.md", 4)]
    public void The_example_on_the_page_is_the_one_that_runs(string path, int indent)
    {
        var source = File.ReadAllLines(Path.Combine(Root, "tests", "MigrationBuild.Postgres.Tests", "DocumentationTests.cs"));
        var body = source.SkipWhile(line => !line.StartsWith("#pragma", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line != "#pragma warning restore");
        var example = body.Select(line => new string(' ', indent) + line[Math.Min(8, line.Length)..].Replace("output.", "Console.", StringComparison.Ordinal));

        Assert.That(File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n"), Does.Contain(string.Join("\n", example)));
    }

    private static void Run(TextWriter output)
    {
#pragma warning disable IDE0011, SA1519
        var script = SqlParser.Parse(new SourceFile("schema.sql", "CREATE TABLE parcels (id bigint PRIMARY KEY, code text NOT NULL);"));
        foreach (var table in script.Statements.Select(statement => statement.Syntax).OfType<CreateStmt>())
            foreach (var column in table.Elements.OfType<ColumnDef>())
                output.WriteLine($"{table.Name}.{column.Name} {SqlPrinter.Print(column.Type!)} at {script.File.GetPosition(column.Span.Start)}");
        output.WriteLine(string.Join("\n", script.Diagnostics));
#pragma warning restore
    }
}
