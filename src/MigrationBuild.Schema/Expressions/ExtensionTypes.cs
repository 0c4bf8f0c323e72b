namespace MigrationBuild.Schema.Expressions;

/// <summary>The types that well-known extensions bring, so that a column of such a type is resolved without the extension's script.</summary>
public static class ExtensionTypes
{
    private static readonly Dictionary<string, string[]> ByExtension = new(StringComparer.Ordinal)
    {
        ["citext"] = ["citext"],
        ["cube"] = ["cube"],
        ["earthdistance"] = ["earth"],
        ["h3"] = ["h3index"],
        ["hstore"] = ["hstore"],
        ["intarray"] = ["query_int"],
        ["ip4r"] = ["ip4", "ip4r", "ip6", "ip6r", "ipaddress", "iprange"],
        ["isn"] = ["ean13", "isbn", "isbn13", "ismn", "ismn13", "issn", "issn13", "upc"],
        ["lo"] = ["lo"],
        ["ltree"] = ["lquery", "ltree", "ltxtquery"],
        ["pg_trgm"] = ["gtrgm"],
        ["postgis"] = ["box2d", "box2df", "box3d", "geography", "geometry", "gidx", "spheroid"],
        ["postgis_raster"] = ["addbandarg", "agg_samealignment", "geomval", "raster", "rastbandarg", "reclassarg", "summarystats", "unionarg"],
        ["postgis_topology"] = ["topogeometry"],
        ["prefix"] = ["prefix_range"],
        ["rdkit"] = ["bfp", "mol", "qmol", "reaction", "sfp", "xqmol"],
        ["roaringbitmap"] = ["roaringbitmap", "roaringbitmap64"],
        ["seg"] = ["seg"],
        ["semver"] = ["semver", "semverrange"],
        ["unit"] = ["unit"],
        ["vchord"] = ["rabitq4", "rabitq8"],
        ["vector"] = ["halfvec", "sparsevec", "vector"],
    };

    private static readonly Dictionary<string, string> ExtensionOfType = ByExtension
        .SelectMany(entry => entry.Value, (entry, type) => new KeyValuePair<string, string>(type, entry.Key))
        .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>The extension that brings the type of that name, or null.</summary>
    public static string? ExtensionThatBrings(string type) => ExtensionOfType.TryGetValue(type, out var extension) ? extension : null;

    /// <summary>The schema that an extension insists on (<c>schema</c> in its control file, not relocatable), or null.</summary>
    public static string? FixedSchema(string extension) => extension switch
    {
        "plpgsql" or "adminpack" => "pg_catalog",
        "postgis_topology" => "topology",
        "postgis_tiger_geocoder" => "tiger",
        "pg_cron" => "pg_catalog",
        "pg_graphql" => "graphql",
        "pgsodium" => "pgsodium",
        "supabase_vault" => "vault",
        "pgmq" => "pgmq",
        _ => null,
    };
}
