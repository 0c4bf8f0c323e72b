using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// Names of files that run directly behind another, by the convention of that one: versions with a name (Atlas, goose, dbmate), a folder a migration (Prisma),
/// <c>V1_2__name.sql</c> (Flyway) and <c>000001_name.up.sql</c> (golang-migrate). A version that is a time goes half way to the next, or a minute on.
/// </summary>
public static class FollowingNames
{
    private const string TimeFormat = "yyyyMMddHHmmss";

    private static readonly Regex Name = new(
        @"^(?<folder>(?:.*[/\\])?)(?:(?<mark>V)(?<version>\d+(?:[._]\d+)*)(?<separator>__)|(?<mark>)(?<version>\d+)(?<separator>_))(?<name>[^/\\]*?)(?<end>[/\\]migration\.sql|\.up\.sql|\.sql)$",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>A path whose version lies between those of two others; null where none does, or where they have none.</summary>
    /// <param name="previous">The file behind which it runs.</param>
    /// <param name="next">The file before which it runs; null where there is none.</param>
    /// <param name="origin">The file that it belongs to: its name begins with that one's.</param>
    /// <param name="suffix">The end of its name.</param>
    public static string? Between(string previous, string? next, string origin, string suffix)
    {
        var (before, after, first) = (Name.Match(previous), next is null ? null : Name.Match(next), Name.Match(origin));
        if (!before.Success || after is { Success: false } || !first.Success)
        {
            return null;
        }

        var (low, high) = (before.Groups["version"].Value, after?.Groups["version"].Value);
        var version = before.Groups["mark"].Length > 0 ? BetweenParts(low, high) : BetweenNumbers(low, high);
        return version is null
            ? null
            : first.Groups["folder"].Value + first.Groups["mark"].Value + version + first.Groups["separator"].Value + NameOf(first, suffix) + first.Groups["end"].Value;
    }

    /// <summary>Whether the file's name is that of one made for the other, with one of the suffixes.</summary>
    public static bool IsMadeOf(string origin, string path, IReadOnlyList<string> suffixes)
    {
        var (first, made) = (Name.Match(origin), Name.Match(path));
        return first.Success
            && made.Success
            && first.Groups["folder"].Value == made.Groups["folder"].Value
            && suffixes.Any(suffix => made.Groups["name"].Value == NameOf(first, suffix));
    }

    private static string NameOf(Match origin, string suffix) => origin.Groups["name"].Length == 0 ? suffix : origin.Groups["name"].Value + "_" + suffix;

    /// <summary>Whole numbers, compared as text with the underscore behind them, as files are ordered.</summary>
    private static string? BetweenNumbers(string low, string? high)
    {
        if (!BigInteger.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var candidates = TimeBetween(low, high) is { } time ? [time] : new[] { (number + 1).ToString(CultureInfo.InvariantCulture).PadLeft(low.Length, '0') };
        return candidates.FirstOrDefault(version => VersionStamp.IsAfter(version, low) && (high is null || VersionStamp.IsAfter(high, version)));
    }

    private static string? TimeBetween(string low, string? high)
    {
        if (!TryReadTime(low, out var from))
        {
            return null;
        }

        var step = high is not null && TryReadTime(high, out var to) && to < from.AddMinutes(2) ? TimeSpan.FromSeconds((int)(to - from).TotalSeconds / 2) : TimeSpan.FromMinutes(1);
        return step > TimeSpan.Zero && from < DateTime.MaxValue - step ? (from + step).ToString(TimeFormat, CultureInfo.InvariantCulture) : null;
    }

    private static bool TryReadTime(string version, out DateTime time) =>
        DateTime.TryParseExact(version, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    /// <summary>Versions of parts that are compared as numbers: the next one, or one with a further part.</summary>
    private static string? BetweenParts(string low, string? high)
    {
        var separator = low.IndexOf('_') >= 0 ? "_" : ".";
        var parts = Parts(low);
        var next = string.Join(separator, parts.Take(parts.Count - 1).Append(parts[parts.Count - 1] + 1).Select(part => part.ToString(CultureInfo.InvariantCulture)));
        return new[] { next, low + separator + "1" }.FirstOrDefault(version => high is null || Compare(Parts(version), Parts(high)) < 0);
    }

    private static List<BigInteger> Parts(string version) =>
        version.Split('.', '_').Select(part => BigInteger.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();

    private static int Compare(List<BigInteger> left, List<BigInteger> right)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var order = (i < left.Count ? left[i] : 0).CompareTo(i < right.Count ? right[i] : 0);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
