using System.Globalization;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// Whether two partitions would take the same row. Ranges are compared where their values are numbers or dates; of texts, the order is that of a collation,
/// which only a server knows.
/// </summary>
internal static class PartitionOverlap
{
    public static bool Exists(PartitionBoundSpec left, PartitionBoundSpec right) => (left, right) switch
    {
        (DefaultBoundSpec, DefaultBoundSpec) => true,
        (ListBoundSpec first, ListBoundSpec second) => first.Values.Any(second.Values.Contains),
        (HashBoundSpec first, HashBoundSpec second) => Math.Min(first.Modulus, second.Modulus) is var modulus && first.Remainder % modulus == second.Remainder % modulus,
        (RangeBoundSpec first, RangeBoundSpec second) => Compare(first.From, second.To) < 0 && Compare(second.From, first.To) < 0,
        _ => false,
    };

    /// <summary>Null where that is not known.</summary>
    private static int? Compare(EquatableArray<string> left, EquatableArray<string> right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            var order = Compare(left[i], right[i]);
            if (order is null or not 0)
            {
                return order;
            }

            if (Rank(left[i]) != 0)
            {
                return 0;
            }
        }

        return 0;
    }

    private static int? Compare(string left, string right)
    {
        if (left == right || Rank(left) != 0 || Rank(right) != 0)
        {
            return Rank(left).CompareTo(Rank(right));
        }

        var (first, second) = (left.Trim('\''), right.Trim('\''));
        return Number(first) is { } x && Number(second) is { } y ? x.CompareTo(y)
            : IsDate(first) && IsDate(second) ? string.CompareOrdinal(first, second)
            : null;
    }

    private static int Rank(string value) => value switch
    {
        "MINVALUE" => -1,
        "MAXVALUE" => 1,
        _ => 0,
    };

    private static decimal? Number(string text)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>As PostgreSQL prints dates and times of four-digit years, their texts have their order.</summary>
    private static bool IsDate(string text)
        => text.Length >= 10 && text[4] == '-' && text[7] == '-' && text.Take(4).All(char.IsDigit) && !text.EndsWith("BC", StringComparison.Ordinal);
}
