using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>The types that may be written as plain words, and the SQL that they stand for.</summary>
internal static class HclTypes
{
    /// <summary>Words whose SQL has blanks.</summary>
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["double_precision"] = "double precision",
        ["bit_varying"] = "bit varying",
        ["character_varying"] = "character varying",
        ["year"] = "interval year",
        ["month"] = "interval month",
        ["day"] = "interval day",
        ["hour"] = "interval hour",
        ["minute"] = "interval minute",
        ["second"] = "interval second",
        ["year_to_month"] = "interval year to month",
        ["day_to_hour"] = "interval day to hour",
        ["day_to_minute"] = "interval day to minute",
        ["day_to_second"] = "interval day to second",
        ["hour_to_minute"] = "interval hour to minute",
        ["hour_to_second"] = "interval hour to second",
        ["minute_to_second"] = "interval minute to second",
    };

    private static readonly Dictionary<string, string> SerialTypes = new(StringComparer.Ordinal)
    {
        ["smallserial"] = "int2",
        ["serial2"] = "int2",
        ["serial"] = "int4",
        ["serial4"] = "int4",
        ["bigserial"] = "int8",
        ["serial8"] = "int8",
    };

    /// <summary>Words of SQL's grammar and types of extensions, beside the names that <see cref="BuiltInTypes"/> knows.</summary>
    private static readonly HashSet<string> OtherWords = new(
        [
            "int", "integer", "smallint", "bigint", "boolean", "real", "float", "decimal", "character", "hstore", "citext",
            .. Spellings.Keys, .. SerialTypes.Keys,
        ],
        StringComparer.Ordinal);

    /// <summary>The words that a misspelled one may have been meant as.</summary>
    public static IEnumerable<string> Words =>
        OtherWords.Concat(["text", "varchar", "uuid", "jsonb", "json", "bytea", "date", "time", "timestamp", "timestamptz", "numeric", "bool", "inet"]);

    /// <summary>The SQL of a word, or null where it is no type.</summary>
    public static string? Sql(string word) =>
        Spellings.TryGetValue(word, out var spelling) ? spelling
        : SerialTypes.TryGetValue(word, out var integer) ? integer
        : word == "char" ? "character"
        : OtherWords.Contains(word) || BuiltInTypes.Contains(word) ? word
        : null;

    /// <summary>The word for one of PostgreSQL's own types; null where only SQL says it.</summary>
    public static string? WordOf(DataType type) => type.Name.Name switch
    {
        "bool" => "boolean",
        "int2" => "smallint",
        "int4" => "integer",
        "int8" => "bigint",
        "float4" => "real",
        "float8" => "double_precision",
        "varbit" => "bit_varying",
        "bpchar" when !type.Modifiers.IsEmpty => "char",
        "bit" or "interval" or "json" or "numeric" or "time" or "timestamp" or "varchar" => type.Name.Name,
        var name => BuiltInTypes.Contains(name) && SqlPrinter.QuoteIdentifier(name) == name ? name : null,
    };

    /// <summary>The word for an integer with a sequence.</summary>
    public static string SerialOf(DataType type) => SerialTypes.First(serial => serial.Value == type.Name.Name && serial.Key.EndsWith("serial", StringComparison.Ordinal)).Key;

    public static bool IsSerial(string word) => SerialTypes.ContainsKey(word);

    public static string Format(DataType type) => DataTypeFormatter.Format(type, NameScope.DefaultSearchPath.Add("pg_catalog"));
}
