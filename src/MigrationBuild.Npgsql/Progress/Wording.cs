using System.Globalization;
using System.Text;

namespace MigrationBuild.Npgsql;

/// <summary>Statements and durations as people read them.</summary>
internal static class Wording
{
    private const int StatementWidth = 100;

    public static string Duration(TimeSpan duration) => duration switch
    {
        { TotalSeconds: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds:0} ms"),
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.0} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)duration.TotalMinutes} min {duration.Seconds} s"),
    };

    /// <summary>A statement on one line, cut where it gets long.</summary>
    public static string OneLine(string statement)
    {
        var line = new StringBuilder();
        foreach (var word in statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length >= StatementWidth)
            {
                return line.Append(" …").ToString();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        return line.ToString();
    }

    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
