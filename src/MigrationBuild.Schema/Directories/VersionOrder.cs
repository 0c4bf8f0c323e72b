using System.Text.RegularExpressions;

namespace MigrationBuild.Schema.Directories;

/// <summary>Orders paths by their versions as other tools read these: as numbers, whatever zeros stand before them.</summary>
internal sealed class VersionOrder : IComparer<string>
{
    private static readonly Regex Number = new("[0-9]+", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>The first number of the name.</summary>
    public static readonly VersionOrder Numbers = new(path => Number.Matches(path).Cast<Match>().Take(1).Select(match => match.Value));

    /// <summary>All numbers between <c>V</c> and the two underscores; what is repeatable has none and comes after all.</summary>
    public static readonly VersionOrder Flyway = new(path => path[0] == 'V' ? Number.Matches(path.Substring(0, path.IndexOf("__", StringComparison.Ordinal))).Cast<Match>().Select(match => match.Value) : null);

    /// <summary>What stands before the first underscore of the folder, without hyphens.</summary>
    public static readonly VersionOrder Diesel = new(path => [path.Split('_', '/')[0].Replace("-", "")], isNumeric: false);

    private readonly Func<string, IEnumerable<string>?> _versionOf;
    private readonly bool _isNumeric;

    private VersionOrder(Func<string, IEnumerable<string>?> versionOf, bool isNumeric = true) => (_versionOf, _isNumeric) = (versionOf, isNumeric);

    public int Compare(string? x, string? y)
    {
        var (one, other) = (_versionOf(x!)?.ToList(), _versionOf(y!)?.ToList());
        if (one is null || other is null)
        {
            return one is null && other is null ? Utf8Ordinal.Comparer.Compare(x, y) : one is null ? 1 : -1;
        }

        for (var i = 0; i < Math.Max(one.Count, other.Count); i++)
        {
            // A part that is missing counts as 0.
            var order = ComparePart(i < one.Count ? one[i] : "0", i < other.Count ? other[i] : "0");
            if (order != 0)
            {
                return order;
            }
        }

        return Utf8Ordinal.Comparer.Compare(x, y);
    }

    private int ComparePart(string one, string other)
    {
        if (!_isNumeric)
        {
            return string.CompareOrdinal(one, other);
        }

        (one, other) = (one.TrimStart('0'), other.TrimStart('0'));
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(one, other);
    }
}
