namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The operator classes that Prisma has names for: PostgreSQL's own, in Pascal case.</summary>
internal static class OperatorClasses
{
    /// <summary>The families whose BRIN classes come as <c>Bloom</c>, <c>MinMax</c> and <c>MinMaxMulti</c>.</summary>
    private static readonly string[] BrinFamilies =
    [
        "Date", "Float4", "Float8", "Inet", "Int2", "Int4", "Int8", "Numeric", "Oid", "Time", "TimeTz", "Timestamp", "TimestampTz", "Uuid",
    ];

    private static readonly string[] SingleNames =
    [
        "InetOps", "JsonbOps", "JsonbPathOps", "ArrayOps", "TextOps", "BitMinMaxOps", "VarBitMinMaxOps", "BpcharBloomOps", "BpcharMinMaxOps",
        "ByteaBloomOps", "ByteaMinMaxOps", "TextBloomOps", "TextMinMaxOps", "InetInclusionOps",
    ];

    private static readonly HashSet<string> Known = new(
        SingleNames.Concat(BrinFamilies.SelectMany(family => new[] { $"{family}BloomOps", $"{family}MinMaxOps", $"{family}MinMaxMultiOps" })),
        StringComparer.Ordinal);

    /// <summary>The words that stay whole where Pascal case would split them.</summary>
    private static readonly string[][] WholeWords = [["MinMax", "Minmax"], ["VarBit", "Varbit"], ["TimestampTz", "Timestamptz"], ["TimeTz", "Timetz"]];

    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>PostgreSQL's name: <c>DateMinMaxMultiOps</c> is <c>date_minmax_multi_ops</c>.</summary>
    public static string ToSql(string name)
    {
        var words = WholeWords.Aggregate(name, (text, word) => text.Replace(word[0], word[1]));
        return string.Concat(words.Select((c, i) => i > 0 && c is >= 'A' and <= 'Z' ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
    }
}
