using System.Globalization;
using MigrationBuild.Linting.Tests.Claims;

namespace MigrationBuild.Linting.Tests;

/// <summary>
/// Reads the cases: <c>### title</c> begins one; in it <c>[options]</c>, <c>[before]</c>, <c>[file]</c>, <c>[next]</c> (once for each migration
/// after it), <c>[fixed]</c>, <c>[made]</c> (once for each file that the fix makes; the first line is the end of its name) and <c>[severity]</c> begin a part, each on a line of its own. A case without parts is the file alone. The page of the rule shows the first case as what is bad, and the one
/// called <c>Good</c>. <c>{…}</c> is a value that a program puts in. Under the title <c>On a server</c> stands how these two are proved: <c>[since]</c>, <c>[before]</c>, <c>[meanwhile]</c> and <c>[claims]</c>, one a line.
/// </summary>
internal static class RuleCases
{
    private const string Proof = "On a server";

    private const string Hole = "\uFFFC";

    private static readonly string[] Parts = ["[options]", "[before]", "[file]", "[next]", "[fixed]", "[made]", "[severity]", "[since]", "[meanwhile]", "[claims]"];

    public static IEnumerable<RuleCase> All() => Files().SelectMany(file => CasesOf(file.Rule, file.Blocks));

    /// <summary>One for each rule that has one.</summary>
    public static IEnumerable<RuleProof> Proofs() =>
        from file in Files()
        from block in file.Blocks
        where block.Title == Proof
        let cases = CasesOf(file.Rule, file.Blocks).ToList()
        select block.Parts.Aggregate(new RuleProof(cases[0], cases.Single(each => each.Title == "Good")), (proof, part) => With(proof, part.Name, part.Text));

    private static IEnumerable<(string Rule, List<Block> Blocks)> Files() => Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.sql")
        .Order(StringComparer.Ordinal)
        .Select(path => (Path.GetFileNameWithoutExtension(path), Read(File.ReadAllText(path))));

    private static List<Block> Read(string text) => [.. text
        .Replace("\r\n", "\n")
        .Split("### ", StringSplitOptions.RemoveEmptyEntries)
        .Select(ReadBlock)];

    private static Block ReadBlock(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var result = new Block(lines[0], []);
        var part = "[file]";
        var content = new List<string>();
        foreach (var line in lines.Skip(1).Append("[end]"))
        {
            if (line != "[end]" && !Parts.Contains(line))
            {
                content.Add(line);
                continue;
            }

            if (content.Count > 0)
            {
                result.Parts.Add((part, string.Join('\n', content)));
            }

            part = line;
            content.Clear();
        }

        return result;
    }

    private static IEnumerable<RuleCase> CasesOf(string rule, List<Block> blocks) => blocks
        .Where(block => block.Title != Proof)
        .Select(block => block.Parts.Aggregate(new RuleCase(rule, block.Title), (result, part) => With(result, part.Name, part.Text)));

    private static RuleCase With(RuleCase result, string part, string text) => part switch
    {
        "[options]" => result with { Options = ReadOptions(text) },
        "[before]" => result with { Before = text },
        "[file]" => WithValues(result with { Marked = text.Replace("{…}", Hole) }),
        "[next]" => result with { Next = [.. result.Next, text] },
        "[fixed]" => result with { Fixed = text },
        "[made]" => result with { Made = [.. result.Made, text] },
        "[severity]" => result with { Severity = RuleSeverity.TryParse(text, out var severity) ? severity : throw new ArgumentException(text) },
        _ => throw new ArgumentException(part),
    };

    /// <summary>In a file the character is one like others.</summary>
    private static RuleCase WithValues(RuleCase result) => !result.Options.IsEmbedded ? result : result with
    {
        Options = result.Options with { ValuesAt = [.. Enumerable.Range(0, result.Text.Length).Where(position => result.Text[position] == Hole[0])] },
    };

    private static RuleProof With(RuleProof result, string part, string text) => part switch
    {
        "[since]" => result with { Since = int.Parse(text, CultureInfo.InvariantCulture) },
        "[before]" => result with { Before = text },
        "[meanwhile]" => result with { Meanwhile = text },
        "[claims]" => result with { Claims = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Claim.Parse)] },
        _ => throw new ArgumentException(part),
    };

    private static LintOptions ReadOptions(string text) => text.Split(' ').Aggregate(LintOptions.Default, (options, word) => word switch
    {
        "embedded" => options with { IsEmbedded = true },
        "command" => options with { Runner = MigrationRunner.SingleCommand },
        "autocommit" => options with { Runner = MigrationRunner.Autocommit },
        _ when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var version) => options with { PostgresVersion = version },
        _ when word.Split('=') is [var key, var value] => options with { Settings = RuleSettings.Create([new(key, value)]) },
        _ => throw new ArgumentException(word),
    });

    /// <param name="Title">What stands behind <c>###</c>.</param>
    /// <param name="Parts">In the order in which they stand there.</param>
    private sealed record Block(string Title, List<(string Name, string Text)> Parts);
}
