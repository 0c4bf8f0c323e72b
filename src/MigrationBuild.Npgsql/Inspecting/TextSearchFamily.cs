namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Configurations, dictionaries, parsers and templates of text search (<c>pg_ts_config</c> and its neighbours).</summary>
internal static class TextSearchFamily
{
    public static readonly string Query = string.Join("\nUNION ALL\n", Configurations, Dictionaries, Parsers, Templates);

    /// <summary>A parser is named in full, as there is no <c>regparser</c>.</summary>
    private static string Configurations =>
        $"""
        SELECT format('CREATE TEXT SEARCH CONFIGURATION %I.%I (parser = %I.%I)', n.nspname, c.cfgname, pn.nspname, p.prsname)
                || coalesce((
                    SELECT string_agg(format('; ALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s', n.nspname, c.cfgname, t.alias, m.dictionaries), '')
                    FROM ts_token_type(c.cfgparser) t
                    JOIN (
                        SELECT maptokentype, string_agg(mapdict::regdictionary::text, ', ' ORDER BY mapseqno) FROM pg_ts_config_map WHERE mapcfg = c.oid GROUP BY maptokentype
                    ) m (token, dictionaries) ON m.token = t.tokid), ''),
            obj_description(c.oid, 'pg_ts_config')
        FROM pg_ts_config c
        JOIN pg_namespace n ON n.oid = c.cfgnamespace
        JOIN pg_ts_parser p ON p.oid = c.cfgparser
        JOIN pg_namespace pn ON pn.oid = p.prsnamespace
        WHERE c.cfgnamespace = ANY ($1) AND {Members.AreNot("pg_ts_config", "c.oid")}
        """;

    private static string Dictionaries =>
        $"""
        SELECT format('CREATE TEXT SEARCH DICTIONARY %I.%I (template = %I.%I%s)', n.nspname, d.dictname, tn.nspname, t.tmplname, ', ' || d.dictinitoption),
            obj_description(d.oid, 'pg_ts_dict')
        FROM pg_ts_dict d
        JOIN pg_namespace n ON n.oid = d.dictnamespace
        JOIN pg_ts_template t ON t.oid = d.dicttemplate
        JOIN pg_namespace tn ON tn.oid = t.tmplnamespace
        WHERE d.dictnamespace = ANY ($1) AND {Members.AreNot("pg_ts_dict", "d.oid")}
        """;

    private static string Parsers =>
        $"""
        SELECT format('CREATE TEXT SEARCH PARSER %I.%I (start = %s, gettoken = %s, "end" = %s, lextypes = %s%s)', n.nspname, p.prsname, p.prsstart, p.prstoken, p.prsend, p.prslextype,
                ', headline = ' || nullif(p.prsheadline::oid, 0)::regproc),
            obj_description(p.oid, 'pg_ts_parser')
        FROM pg_ts_parser p
        JOIN pg_namespace n ON n.oid = p.prsnamespace
        WHERE p.prsnamespace = ANY ($1) AND {Members.AreNot("pg_ts_parser", "p.oid")}
        """;

    private static string Templates =>
        $"""
        SELECT format('CREATE TEXT SEARCH TEMPLATE %I.%I (lexize = %s%s)', n.nspname, t.tmplname, t.tmpllexize, ', init = ' || nullif(t.tmplinit::oid, 0)::regproc),
            obj_description(t.oid, 'pg_ts_template')
        FROM pg_ts_template t
        JOIN pg_namespace n ON n.oid = t.tmplnamespace
        WHERE t.tmplnamespace = ANY ($1) AND {Members.AreNot("pg_ts_template", "t.oid")}
        """;
}
