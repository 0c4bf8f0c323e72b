using System.Text.RegularExpressions;

namespace MigrationBuild.Postgres.Oracle.Answers;

/// <summary>Asks both parsers about statements and groups what they do not agree about.</summary>
public sealed partial class Comparison(PostgresParser oracle, TextWriter output, int examplesPerGroup)
{
    private readonly SortedDictionary<string, List<(string Sql, Answer Expected, Answer Actual)>> _groups = new(StringComparer.Ordinal);

    private readonly SortedDictionary<Agreement, int> _counts = [];

    /// <summary>The number of disagreements about validity and kind.</summary>
    public int Run(IEnumerable<string> statements)
    {
        var (count, valid, beyond) = (0, 0, 0);
        var comparable = statements.Where(sql =>
        {
            var isBeyond = ProductParser.IsBeyondGrammar(sql);
            count++;
            beyond += isBeyond ? 1 : 0;
            return !isBeyond;
        });
        foreach (var batch in comparable.Chunk(5000))
        {
            foreach (var (sql, expected) in batch.Zip(oracle.Ask(batch)))
            {
                valid += expected.IsValid ? 1 : 0;
                var actual = ProductParser.Ask(sql);
                var agreement = Judge.Compare(sql, expected, actual);
                _counts[agreement] = _counts.GetValueOrDefault(agreement) + 1;
                if (agreement != Agreement.Full)
                {
                    Add(agreement, sql, expected, actual);
                }
            }
        }

        Print();
        var counts = string.Join(", ", _counts.Select(item => $"{item.Value} {item.Key}"));
        output.WriteLine($"{count} statements, {valid} of them valid, {beyond} not asked (psql's commands): {counts}");
        return _counts.GetValueOrDefault(Agreement.None);
    }

    private void Add(Agreement agreement, string sql, Answer expected, Answer actual)
    {
        var key = $"{agreement} {Generalize(expected)} <> {Generalize(actual)}";
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = []);
        }

        group.Add((sql, expected, actual));
    }

    private static string Generalize(Answer answer) => answer.IsValid ? answer.Kinds!.Split(' ').Last() : Quoted().Replace(answer.Error!, "\"…\"");

    private void Print()
    {
        foreach (var (key, group) in _groups.OrderBy(group => group.Key[0]).ThenByDescending(group => group.Value.Count))
        {
            output.WriteLine($"{group.Count} x {key}");
            foreach (var (sql, expected, actual) in group.OrderBy(item => item.Sql.Length).Take(examplesPerGroup))
            {
                output.WriteLine($"    {sql.ReplaceLineEndings(" ")}");
                output.WriteLine($"        PostgreSQL {expected}");
                output.WriteLine($"        here       {actual}");
            }
        }
    }

    [GeneratedRegex("\".*\"")]
    private static partial Regex Quoted();
}
