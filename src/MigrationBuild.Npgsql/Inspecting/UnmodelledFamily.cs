using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>The kinds of objects that the catalog has no place for, by name only: what is not compared must be said.</summary>
internal static class UnmodelledFamily
{
    public static readonly string Query =
        $"""
        SELECT kind, CASE WHEN relation = 0 THEN '' ELSE quote_ident(name) || ' ON ' END || CASE
            WHEN relation <> 0 THEN relation::regclass::text
            WHEN namespace = 0 THEN quote_ident(name)
            ELSE quote_ident((SELECT nspname FROM pg_namespace n WHERE n.oid = namespace)) || '.' || quote_ident(name) || arguments
        END
        FROM (
            SELECT 'MATERIALIZED VIEW', relname, relnamespace, 0, '' FROM pg_class c
            WHERE relkind = 'm' AND {Members.AreNot("pg_class", "c.oid")}
            UNION ALL
            SELECT 'FOREIGN TABLE', relname, relnamespace, 0, '' FROM pg_class c
            WHERE relkind = 'f' AND {Members.AreNot("pg_class", "c.oid")}
            UNION ALL
            SELECT 'TYPE', typname, typnamespace, 0, '' FROM pg_type t
            WHERE (typtype = 'r' OR typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)) AND {Members.AreNot("pg_type", "t.oid")}
            UNION ALL
            SELECT 'AGGREGATE', proname, pronamespace, 0, '(' || pg_get_function_identity_arguments(p.oid) || ')'
            FROM pg_proc p WHERE prokind = 'a' AND {Members.AreNot("pg_proc", "p.oid")}
            UNION ALL
            SELECT 'TRIGGER', tgname, r.relnamespace, tgrelid, '' FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid
            WHERE NOT tgisinternal AND tgparentid = 0 AND {Members.AreNot("pg_class", "r.oid")}
            UNION ALL
            SELECT 'RULE', rulename, r.relnamespace, ev_class, '' FROM pg_rewrite w JOIN pg_class r ON r.oid = w.ev_class
            WHERE rulename <> '_RETURN' AND {Members.AreNot("pg_class", "r.oid")}
            UNION ALL
            SELECT 'COLLATION', collname, collnamespace, 0, '' FROM pg_collation c WHERE {Members.AreNot("pg_collation", "c.oid")}
            UNION ALL
            SELECT 'OPERATOR', oprname, oprnamespace, 0, '' FROM pg_operator o WHERE {Members.AreNot("pg_operator", "o.oid")}
            UNION ALL
            SELECT 'STATISTICS', stxname, stxnamespace, 0, '' FROM pg_statistic_ext s WHERE {Members.AreNot("pg_statistic_ext", "s.oid")}
            UNION ALL
            SELECT 'TEXT SEARCH CONFIGURATION', cfgname, cfgnamespace, 0, '' FROM pg_ts_config c WHERE {Members.AreNot("pg_ts_config", "c.oid")}
            UNION ALL
            SELECT 'TEXT SEARCH DICTIONARY', dictname, dictnamespace, 0, '' FROM pg_ts_dict d WHERE {Members.AreNot("pg_ts_dict", "d.oid")}
            UNION ALL
            SELECT 'EVENT TRIGGER', evtname, 0, 0, '' FROM pg_event_trigger t WHERE {Members.AreNot("pg_event_trigger", "t.oid")}
            UNION ALL
            SELECT 'PUBLICATION', pubname, 0, 0, '' FROM pg_publication p WHERE {Members.AreNot("pg_publication", "p.oid")}
            UNION ALL
            SELECT 'FOREIGN DATA WRAPPER', fdwname, 0, 0, '' FROM pg_foreign_data_wrapper w WHERE {Members.AreNot("pg_foreign_data_wrapper", "w.oid")}
            UNION ALL
            SELECT 'FOREIGN SERVER', srvname, 0, 0, '' FROM pg_foreign_server s WHERE {Members.AreNot("pg_foreign_server", "s.oid")}
        ) o (kind, name, namespace, relation, arguments)
        WHERE namespace = 0 OR namespace = ANY ($1)
        ORDER BY 1, 2
        """;

    public static UnmodelledObject Read(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetString(1));
}
