using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Parsing;

/// <summary>A statement, the versions that accept it, and the words that it is about.</summary>
/// <param name="Since">The first version that accepts it.</param>
/// <param name="Before">The first version that refuses it again, or null.</param>
public sealed record FeatureCase(int Since, int? Before, string Sql, IReadOnlyList<TextSpan> Marks)
{
    public bool IsAcceptedBy(int version) => version >= Since && !(version >= Before);

    public static IReadOnlyList<FeatureCase> ReadAll(string text)
    {
        var cases = new List<FeatureCase>();
        var (since, before) = (0, default(int?));
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#'))
        {
            switch (line.Split(' '))
            {
                case ["always"]:
                    (since, before) = (0, null);
                    break;
                case ["since", var version]:
                    (since, before) = (int.Parse(version, null), null);
                    break;
                case ["before", var version]:
                    (since, before) = (0, int.Parse(version, null));
                    break;
                default:
                    cases.Add(Read(since, before, line));
                    break;
            }
        }

        return cases;
    }

    public override string ToString() => Sql;

    private static FeatureCase Read(int since, int? before, string line)
    {
        var marks = new List<TextSpan>();
        var sql = line;
        for (var open = sql.IndexOf("[|", StringComparison.Ordinal); open >= 0; open = sql.IndexOf("[|", StringComparison.Ordinal))
        {
            sql = sql.Remove(open, 2);
            var close = sql.IndexOf("|]", StringComparison.Ordinal);
            sql = sql.Remove(close, 2);
            marks.Add(TextSpan.FromBounds(open, close));
        }

        return new FeatureCase(since, before, sql, marks);
    }
}
