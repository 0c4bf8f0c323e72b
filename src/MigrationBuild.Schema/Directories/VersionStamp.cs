using System.Globalization;

namespace MigrationBuild.Schema.Directories;

/// <summary>Versions of new files: UTC <c>yyyyMMddHHmmss</c>, always after every version that exists.</summary>
public static class VersionStamp
{
    private const string Format = "yyyyMMddHHmmss";

    /// <summary>
    /// The time, or the second after <paramref name="newest"/> where clocks disagree. Null when <paramref name="newest"/> is no number
    /// and sorts after every time, as <c>V1</c> does.
    /// </summary>
    public static string? Next(string? newest, DateTime utcNow)
    {
        var stamp = utcNow.ToString(Format, CultureInfo.InvariantCulture);
        if (newest is null || IsAfter(stamp, newest))
        {
            return stamp;
        }

        var following = Following(newest);
        return following is not null && IsAfter(following, newest) ? following : null;
    }

    // Files are ordered by name, in which an underscore follows the version: "1_a" comes after "10_a".
    internal static bool IsAfter(string version, string other) =>
        Utf8Ordinal.Comparer.Compare(version + "_", other + "_") > 0;

    private static string? Following(string version)
    {
        if (DateTime.TryParseExact(version, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time < DateTime.MaxValue.AddSeconds(-1))
        {
            return time.AddSeconds(1).ToString(Format, CultureInfo.InvariantCulture);
        }

        return version.All(character => character is >= '0' and <= '9') && decimal.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number + 1).ToString(CultureInfo.InvariantCulture).PadLeft(version.Length, '0')
            : null;
    }
}
