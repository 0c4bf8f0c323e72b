namespace MigrationBuild.Postgres.Printing;

/// <summary>How a type of <c>pg_catalog</c> is spelled in SQL; its modifiers stand between the two parts (<c>format_type</c> in format_type.c).</summary>
internal readonly record struct SystemTypeSpelling(string Prefix, string Suffix = "")
{
    private static readonly Dictionary<string, SystemTypeSpelling> Spellings = new(StringComparer.Ordinal)
    {
        ["bool"] = new("boolean"),
        ["float4"] = new("real"),
        ["float8"] = new("double precision"),
        ["int2"] = new("smallint"),
        ["int4"] = new("integer"),
        ["int8"] = new("bigint"),
        ["interval"] = new("interval"),
        ["json"] = new("json"),
        ["numeric"] = new("numeric"),
        ["time"] = new("time", " without time zone"),
        ["timetz"] = new("time", " with time zone"),
        ["timestamp"] = new("timestamp", " without time zone"),
        ["timestamptz"] = new("timestamp", " with time zone"),
        ["varbit"] = new("bit varying"),
        ["varchar"] = new("character varying"),
    };

    private static readonly Dictionary<string, SystemTypeSpelling> SpellingsWithLength = new(StringComparer.Ordinal)
    {
        ["bit"] = new("bit"),
        ["bpchar"] = new("character"),
    };

    /// <summary>Without a length <c>bit</c> and <c>character</c> would mean a length of one, so the types of any length keep their names.</summary>
    internal static bool TryGet(string name, bool hasModifiers, out SystemTypeSpelling spelling) =>
        Spellings.TryGetValue(name, out spelling) || (hasModifiers && SpellingsWithLength.TryGetValue(name, out spelling));
}
