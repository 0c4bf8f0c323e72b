using System.Globalization;

namespace MigrationBuild.Linting.Tests;

/// <summary>
/// Reads the cases: <c>### title</c> begins one; in it <c>[options]</c>, <c>[before]</c>, <c>[file]</c>, <c>[next]</c> (once for each migration
/// after it), <c>[fixed]</c> and <c>[severity]</c> begin a part, each on a line of its own. A case without parts is the file alone. The page of the rule shows the first case as what is bad, and the one
/// called <c>Good</c>.
/// </summary>
internal static class RuleCases
{
    public static IEnumerable<RuleCase> All() => Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.sql")
        .Order(StringComparer.Ordinal)
        .SelectMany(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));

    private static IEnumerable<RuleCase> Read(string rule, string text) => text
        .Replace("\r\n", "\n")
        .Split("### ", StringSplitOptions.RemoveEmptyEntries)
        .Select(block => Parse(rule, block));

    private static RuleCase Parse(string rule, string block)
    {
        var lines = block.TrimEnd('\n').Split('\n');
        var result = new RuleCase(rule, lines[0]);
        var part = "[file]";
        var content = new List<string>();
        foreach (var line in lines.Skip(1).Append("[end]"))
        {
            if (line is not ("[options]" or "[before]" or "[file]" or "[next]" or "[fixed]" or "[severity]" or "[end]"))
            {
                content.Add(line);
                continue;
            }

            result = content.Count == 0 ? result : With(result, part, string.Join('\n', content));
            part = line;
            content.Clear();
        }

        return result;
    }

    private static RuleCase With(RuleCase result, string part, string text) => part switch
    {
        "[options]" => result with { Options = ReadOptions(text) },
        "[before]" => result with { Before = text },
        "[next]" => result with { Next = [.. result.Next, text] },
        "[fixed]" => result with { Fixed = text },
        "[severity]" => result with { Severity = RuleSeverity.TryParse(text, out var severity) ? severity : throw new ArgumentException(text) },
        _ => result with { Marked = text },
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
}
