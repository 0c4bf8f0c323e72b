using System.Globalization;

namespace MigrationBuild.Schema.Expressions;

/// <summary>
/// Dates and times as their output functions print them with <c>DateStyle = ISO</c> and <c>TimeZone = UTC</c>. Other spellings (<c>now</c>,
/// <c>infinity</c>, <c>Jan 8, 1999</c>) stay as they are.
/// </summary>
internal static class DateTimeLiteral
{
    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFF"];
    private static readonly string[] Dates = ["yyyy-M-d", .. Times.SelectMany(time => new[] { $"yyyy-M-d {time}", $"yyyy-M-dT{time}" })];
    private static readonly string[] DatesWithZone = [.. Dates.Skip(1).SelectMany(date => new[] { $"{date}zzz", $"{date} zzz", $"{date}zz", $"{date}Z" })];

    public static string Normalize(string text, string type)
    {
        var value = text.Trim() == "epoch" && type != "time" ? "1970-01-01" : text.Trim();
        switch (type)
        {
            case "time":
                return TryParse(value, Times, out var time) ? time.ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture) : text;
            case "date":
                return TryParseClock(value, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text;
            case "timestamp":
                return TryParseClock(value, out var stamp) ? Print(stamp) : text;
            default:
                return TryParse(value, [.. Dates, .. DatesWithZone], out var instant) ? Print(instant) + "+00" : text;
        }
    }

    /// <summary>What a clock shows; types without a time zone do not look at one that is written.</summary>
    private static bool TryParseClock(string text, out DateTime value)
    {
        if (TryParse(text, Dates, out value))
        {
            return true;
        }

        var isParsed = DateTimeOffset.TryParseExact(text, DatesWithZone, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant);
        value = instant.DateTime;
        return isParsed;
    }

    private static bool TryParse(string text, string[] formats, out DateTime value)
        => DateTime.TryParseExact(
            text,
            formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out value);

    private static string Print(DateTime value) => value.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture);
}
