namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Languages (<c>pg_language</c>), transforms (<c>pg_transform</c>), access methods (<c>pg_am</c>) and conversions (<c>pg_conversion</c>).</summary>
internal static class LanguageFamily
{
    public static readonly string Query =
        $"""
        SELECT format('CREATE %sLANGUAGE %I HANDLER %s%s%s', CASE WHEN l.lanpltrusted THEN 'TRUSTED ' END, l.lanname, l.lanplcallfoid::regproc, ' INLINE ' || nullif(l.laninline, 0)::regproc,
                ' VALIDATOR ' || nullif(l.lanvalidator, 0)::regproc),
            obj_description(l.oid, 'pg_language')
        FROM pg_language l
        WHERE l.lanispl AND l.lanplcallfoid <> 0 AND {Members.AreNot("pg_language", "l.oid")}
        UNION ALL
        SELECT format('CREATE TRANSFORM FOR %s LANGUAGE %I (%s)', format_type(t.trftype, NULL), l.lanname,
                concat_ws(', ', 'FROM SQL WITH FUNCTION ' || nullif(t.trffromsql, 0)::regprocedure, 'TO SQL WITH FUNCTION ' || nullif(t.trftosql, 0)::regprocedure)),
            obj_description(t.oid, 'pg_transform')
        FROM pg_transform t
        JOIN pg_language l ON l.oid = t.trflang
        WHERE {Members.AreNot("pg_transform", "t.oid")}
        UNION ALL
        SELECT format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', a.amname, CASE a.amtype WHEN 'i' THEN 'INDEX' ELSE 'TABLE' END, a.amhandler), obj_description(a.oid, 'pg_am')
        FROM pg_am a
        WHERE a.oid >= {Members.FirstOid} AND {Members.AreNot("pg_am", "a.oid")}
        UNION ALL
        SELECT format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s', CASE WHEN c.condefault THEN 'DEFAULT ' END, n.nspname, c.conname, pg_encoding_to_char(c.conforencoding),
                pg_encoding_to_char(c.contoencoding), c.conproc),
            obj_description(c.oid, 'pg_conversion')
        FROM pg_conversion c
        JOIN pg_namespace n ON n.oid = c.connamespace
        WHERE c.connamespace = ANY ($1) AND {Members.AreNot("pg_conversion", "c.oid")}
        """;
}
