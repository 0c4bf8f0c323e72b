namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Collations (<c>pg_collation</c>). The columns of a locale have other names in each version, so they are looked for in the row as a whole.</summary>
internal static class CollationFamily
{
    public static readonly string Query =
        $"""
        SELECT format('CREATE COLLATION %I.%I (provider = %s, %s, deterministic = %s%s)', n.nspname, c.collname,
                CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
                CASE WHEN c.collprovider = 'c' THEN format('lc_collate = %L, lc_ctype = %L', c.collcollate, c.collctype)
                    ELSE format('locale = %L', coalesce(r.columns ->> 'colllocale', r.columns ->> 'colliculocale', c.collcollate)) END,
                c.collisdeterministic::text,
                ', rules = ' || quote_literal(r.columns ->> 'collicurules')),
            obj_description(c.oid, 'pg_collation')
        FROM pg_collation c
        JOIN pg_namespace n ON n.oid = c.collnamespace
        CROSS JOIN LATERAL (SELECT to_jsonb(c)) r (columns)
        WHERE c.collnamespace = ANY ($1) AND {Members.AreNot("pg_collation", "c.oid")}
        """;
}
