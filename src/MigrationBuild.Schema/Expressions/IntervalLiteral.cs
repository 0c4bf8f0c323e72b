using System.Globalization;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Intervals as <c>interval_out</c> prints them: <c>2 hours</c> is <c>02:00:00</c>, <c>1 week</c> is <c>7 days</c>.</summary>
internal static class IntervalLiteral
{
    private const long Second = 1_000_000;

    /// <summary>The text in the form that the server keeps; the text as it is where it is not whole numbers with units and a time.</summary>
    public static string Normalize(string text)
    {
        var words = text.Trim().ToLowerInvariant().Split([' '], StringSplitOptions.RemoveEmptyEntries);
        long months = 0, days = 0, time = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (TryReadTime(words[i], out var clock))
            {
                time += clock;
                continue;
            }

            var digits = words[i].TakeWhile((c, at) => char.IsDigit(c) || (at == 0 && c is '-' or '+')).Count();
            if (!long.TryParse(words[i].Substring(0, digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count))
            {
                return text;
            }

            var unit = digits < words[i].Length ? words[i].Substring(digits) : i + 1 < words.Length ? words[++i] : "s";
            if (!TryAdd(unit, count, ref months, ref days, ref time))
            {
                return text;
            }
        }

        return words.Length == 0 || months < 0 || days < 0 || time < 0 ? text : Print(months, days, time);
    }

    private static bool TryAdd(string unit, long count, ref long months, ref long days, ref long time)
    {
        switch (unit.TrimEnd('s'))
        {
            case "year" or "yr" or "y":
                months += count * 12;
                return true;
            case "month" or "mon":
                months += count;
                return true;
            case "week" or "w":
                days += count * 7;
                return true;
            case "day" or "d":
                days += count;
                return true;
            case "hour" or "hr" or "h":
                time += count * 3600 * Second;
                return true;
            case "minute" or "min" or "m":
                time += count * 60 * Second;
                return true;
            case "second" or "sec" or "":
                time += count * Second;
                return true;
            case "millisecond" or "msec":
                time += count * 1000;
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadTime(string word, out long time)
    {
        time = 0;
        var parts = word.Split(':');
        if (parts.Length is not (2 or 3))
        {
            return false;
        }

        foreach (var part in parts)
        {
            if (!long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                return false;
            }

            time = (time * 60) + value;
        }

        time *= (parts.Length == 2 ? 60 : 1) * Second;
        return true;
    }

    private static string Print(long months, long days, long time)
    {
        var parts = new List<string>();
        Add(parts, months / 12, "year");
        Add(parts, months % 12, "mon");
        Add(parts, days, "day");
        if (time != 0 || parts.Count == 0)
        {
            var fraction = time % Second == 0 ? "" : "." + (time % Second).ToString("000000", CultureInfo.InvariantCulture).TrimEnd('0');
            var seconds = time / Second;
            parts.Add($"{Two(seconds / 3600)}:{Two(seconds / 60 % 60)}:{Two(seconds % 60)}{fraction}");
        }

        return string.Join(" ", parts);
    }

    private static string Two(long number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static void Add(List<string> parts, long count, string unit)
    {
        if (count != 0)
        {
            parts.Add($"{count.ToString(CultureInfo.InvariantCulture)} {unit}{(count == 1 ? "" : "s")}");
        }
    }
}
