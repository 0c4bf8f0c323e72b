namespace MigrationBuild.Schema.Expressions;

/// <summary>What well-known extensions bring, so that the names of their types and functions are resolved without the extension's script.</summary>
public static class KnownExtensions
{
    private static readonly Dictionary<string, string> ExtensionOfType = Invert(new Dictionary<string, string>
    {
        ["citext"] = "citext",
        ["cube"] = "cube",
        ["earthdistance"] = "earth",
        ["h3"] = "h3index",
        ["hstore"] = "hstore",
        ["intarray"] = "query_int",
        ["ip4r"] = "ip4 ip4r ip6 ip6r ipaddress iprange",
        ["isn"] = "ean13 isbn isbn13 ismn ismn13 issn issn13 upc",
        ["lo"] = "lo",
        ["ltree"] = "lquery ltree ltxtquery",
        ["pg_trgm"] = "gtrgm",
        ["postgis"] = "box2d box2df box3d geography geometry gidx spheroid",
        ["postgis_raster"] = "addbandarg agg_samealignment geomval raster rastbandarg reclassarg summarystats unionarg",
        ["postgis_topology"] = "topogeometry",
        ["prefix"] = "prefix_range",
        ["roaringbitmap"] = "roaringbitmap roaringbitmap64",
        ["seg"] = "seg",
        ["semver"] = "semver semverrange",
        ["unit"] = "unit",
        ["vector"] = "halfvec sparsevec vector",
    });

    private static readonly Dictionary<string, string> ExtensionOfFunction = Invert(new Dictionary<string, string>
    {
        ["autoinc"] = "autoinc",
        ["fuzzystrmatch"] = "daitch_mokotoff difference dmetaphone dmetaphone_alt levenshtein levenshtein_less_equal metaphone soundex",
        ["hstore"] = "akeys avals delete hs_concat hstore hstore_to_json hstore_to_jsonb skeys svals",
        ["insert_username"] = "insert_username",
        ["lo"] = "lo_manage lo_oid",
        ["ltree"] = "lca nlevel subltree subpath text2ltree",
        ["moddatetime"] = "moddatetime",
        ["pg_trgm"] = "show_trgm similarity strict_word_similarity word_similarity",
        ["pgcrypto"] = "armor crypt dearmor decrypt digest encrypt gen_random_bytes gen_salt hmac pgp_pub_decrypt pgp_pub_encrypt pgp_sym_decrypt "
            + "pgp_sym_encrypt",
        ["refint"] = "check_foreign_key check_primary_key",
        ["tcn"] = "triggered_change_notification",
        ["unaccent"] = "unaccent",
        ["uuid-ossp"] = "uuid_generate_v1 uuid_generate_v1mc uuid_generate_v3 uuid_generate_v4 uuid_generate_v5 uuid_nil uuid_ns_dns uuid_ns_oid "
            + "uuid_ns_url uuid_ns_x500",
        ["vector"] = "cosine_distance inner_product l1_distance l2_distance l2_norm l2_normalize subvector vector_dims vector_norm",
    });

    /// <summary>The extension that brings the type of that name, or null.</summary>
    public static string? ThatBringsType(string type) => ExtensionOfType.TryGetValue(type, out var extension) ? extension : null;

    /// <summary>The extension that brings functions of that name, or null.</summary>
    public static string? ThatBringsFunction(string function) => ExtensionOfFunction.TryGetValue(function, out var extension) ? extension : null;

    /// <summary>The extension that brings the template or dictionary of text search of that name, or null.</summary>
    public static string? ThatBringsTextSearch(string name) => name switch
    {
        "intdict" or "intdict_template" => "dict_int",
        "unaccent" => "unaccent",
        "xsyn" or "xsyn_template" => "dict_xsyn",
        _ => null,
    };

    /// <summary>Whether the extension is known to bring no tables or views.</summary>
    public static bool IsWithoutRelations(string extension)
        => extension is "plpgsql" or "btree_gin" or "btree_gist" or "vector" || (!extension.StartsWith("postgis", StringComparison.Ordinal)
            && (ExtensionOfType.ContainsValue(extension) || ExtensionOfFunction.ContainsValue(extension)));

    /// <summary>The schema that an extension insists on (<c>schema</c> in its control file), or null.</summary>
    public static string? FixedSchema(string extension) => extension switch
    {
        "adminpack" or "pg_cron" or "plpgsql" => "pg_catalog",
        "pg_graphql" => "graphql",
        "pgmq" => "pgmq",
        "pgsodium" => "pgsodium",
        "postgis_tiger_geocoder" => "tiger",
        "postgis_topology" => "topology",
        "supabase_vault" => "vault",
        _ => null,
    };

    private static Dictionary<string, string> Invert(Dictionary<string, string> membersByExtension)
        => membersByExtension
            .SelectMany(entry => entry.Value.Split(' '), (entry, member) => new KeyValuePair<string, string>(member, entry.Key))
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
