using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MigrationBuild.Npgsql.Tests.Planning;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>What became of the pairs of a run. What failed alike stands together, the first few with their schemas.</summary>
internal sealed partial class RandomReport(string path, int version)
{
    private const int ShownInFull = 3;
    private const int PairsBetweenWrites = 50;

    private readonly Dictionary<string, List<(SqlPair Pair, string Message)>> _failures = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _count;

    /// <summary>What went wrong, with the pairs that it befell.</summary>
    public IEnumerable<string> Headlines => _failures.OrderByDescending(group => group.Value.Count).Select(group => $"{group.Key} ({string.Join(", ", group.Value.Select(failed => failed.Pair.Name))})");

    public void Add(SqlPair pair, Exception? failure)
    {
        _count++;
        if (failure is not null)
        {
            var headline = Headline(failure.Message);
            if (!_failures.TryGetValue(headline, out var alike))
            {
                _failures.Add(headline, alike = []);
            }

            alike.Add((pair, failure is AssertionException or InvalidOperationException ? failure.Message : failure.ToString()));
        }

        if (failure is not null || _count % PairsBetweenWrites == 0)
        {
            Write();
        }
    }

    public void Write()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"PostgreSQL {version}: {_count} pairs in {_watch.Elapsed.TotalSeconds:0} s, {_failures.Sum(group => group.Value.Count)} failed");
        foreach (var headline in Headlines)
        {
            text.AppendLine("- " + headline);
        }

        foreach (var (headline, failures) in _failures)
        {
            text.AppendLine().AppendLine("# " + headline);
            foreach (var (pair, message) in failures.Take(ShownInFull))
            {
                text.AppendLine("## " + pair.Name).AppendLine(message).AppendLine("-- from").Append(pair.From).AppendLine("-- to").Append(pair.To);
            }
        }

        File.WriteAllText(path, text.ToString());
    }

    /// <summary>The server's words, or what an assertion found, without the names that are drawn anew for each pair.</summary>
    private static string Headline(string message)
    {
        var lines = message.Split('\n');
        var line = lines.FirstOrDefault(line => line.Contains("But was:", StringComparison.Ordinal)) ?? lines[0];
        return Numbers().Replace(line.Trim(), "N");
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
