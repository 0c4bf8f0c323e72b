using System.Globalization;
using System.Text.RegularExpressions;

namespace MigrationBuild.Schema.Prisma;

/// <summary>The values of DateTime fields.</summary>
internal static class Rfc3339
{
    private static readonly Regex Pattern = new(
        @"^(?<date>\d{4}-\d{2}-\d{2})[Tt ](?<time>\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d+))?(?:(?<zulu>[Zz])|(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2}))$",
        RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    /// <summary>The time as Prisma writes it for PostgreSQL, its offset kept as given; null where the text is no such time.</summary>
    public static string? ToSql(string text)
    {
        var match = Pattern.Match(text);
        var parts = $"{match.Groups["date"].Value} {match.Groups["time"].Value}";
        if (!match.Success
            || !DateTime.TryParseExact(parts, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return null;
        }

        var fraction = FormatFraction(match.Groups["fraction"].Value);
        if (match.Groups["zulu"].Success)
        {
            return $"{parts}{fraction} +00:00";
        }

        var (hours, minutes) = (match.Groups["hours"].Value, match.Groups["minutes"].Value);
        return string.CompareOrdinal(hours, "24") < 0 && string.CompareOrdinal(minutes, "60") < 0
            ? $"{parts}{fraction} {match.Groups["sign"].Value}{hours}:{minutes}"
            : null;
    }

    /// <summary>None, or three, six or nine digits, as few as hold the value.</summary>
    private static string FormatFraction(string digits)
    {
        var nanoseconds = digits.PadRight(9, '0').Substring(0, 9);
        var length = nanoseconds.TrimEnd('0').Length;
        return length == 0 ? "" : "." + nanoseconds.Substring(0, (length + 2) / 3 * 3);
    }
}
