using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Scripts;

namespace MigrationBuild.Postgres.Tests.Printing;

/// <summary>The statements that the printer is tested with have every node that there is, and every word that a node can hold.</summary>
public sealed class PrinterCoverageTests
{
    private static readonly string[] Files = ["queries.sql", "definitions.sql", "commands.sql"];

    /// <summary>What no statement of PostgreSQL's has: text with holes, what is no statement, and the blocks of PL/pgSQL, which are in a body's text.</summary>
    private static readonly Type[] Others = [typeof(Hole), typeof(InvalidStatement), typeof(MetaCommandStmt)];

    private readonly IReadOnlyList<SyntaxNode> _nodes =
        [.. Files.SelectMany(TestData.ReadLines).SelectMany(sql => WithDescendants(SqlParser.Parse(sql).Statements.Single().Syntax))];

    [Test]
    public void Every_kind_of_node_is_printed()
    {
        var kinds = typeof(SyntaxNode).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract && type.Namespace != typeof(PlpgsqlBlock).Namespace);

        Assert.That(kinds.Except(Others).Except(_nodes.Select(node => node.GetType())).Select(type => type.Name), Is.Empty);
    }

    [Test]
    public void Every_word_of_every_node_is_printed()
    {
        var words = _nodes.Select(node => node.GetType()).Distinct()
            .SelectMany(type => type.GetProperties())
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsEnum && type.Namespace!.StartsWith(typeof(SyntaxNode).Namespace!, StringComparison.Ordinal))
            .Distinct()
            .SelectMany(type => Enum.GetValues(type).Cast<Enum>());
        var printed = _nodes.SelectMany(WordsOf).ToHashSet();

        Assert.That(words.Except(printed).Select(word => $"{word.GetType().Name}.{word}"), Is.Empty);
    }

    [Test]
    public void Every_flag_of_every_node_is_printed_both_ways()
    {
        var printed = _nodes.SelectMany(node => node.GetType().GetProperties()
                .Where(property => property.CanWrite && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(bool))
                .Select(property => (Name: $"{property.DeclaringType!.Name}.{property.Name}", Value: property.GetValue(node))))
            .ToLookup(flag => flag.Name, flag => flag.Value);

        Assert.That(printed.Where(flag => !flag.Contains(true) || !flag.Contains(false)).Select(flag => flag.Key), Is.Empty);
    }

    private static IEnumerable<Enum> WordsOf(SyntaxNode node) =>
        node.GetType().GetProperties().Select(property => property.GetValue(node)).OfType<Enum>().SelectMany(FlagsOf);

    private static IEnumerable<Enum> FlagsOf(Enum word) => word.GetType().IsDefined(typeof(FlagsAttribute), false)
        ? Enum.GetValues(word.GetType()).Cast<Enum>().Where(word.HasFlag)
        : [word];

    /// <summary>A body is printed as the text that it is, not from its structure.</summary>
    private static IEnumerable<SyntaxNode> WithDescendants(SyntaxNode node) =>
        node.ChildNodes().Where(child => child is not PlpgsqlBlock).SelectMany(WithDescendants).Prepend(node);
}
