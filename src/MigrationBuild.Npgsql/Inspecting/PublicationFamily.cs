namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Publications (<c>pg_publication</c>); since PostgreSQL 15 with schemas, columns and conditions.</summary>
internal static class PublicationFamily
{
    private const string TableMembers = "SELECT 'TABLE ONLY ' || m.prrelid::regclass FROM pg_publication_rel m WHERE m.prpubid = p.oid";

    private const string Members =
        """
        SELECT 'TABLE ONLY ' || m.prrelid::regclass
            || coalesce(' (' || (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a WHERE a.attrelid = m.prrelid AND a.attnum = ANY (m.prattrs)) || ')', '')
            || coalesce(' WHERE (' || pg_get_expr(m.prqual, m.prrelid) || ')', '')
        FROM pg_publication_rel m
        WHERE m.prpubid = p.oid
        UNION ALL
        SELECT 'TABLES IN SCHEMA ' || quote_ident(n.nspname) FROM pg_publication_namespace m JOIN pg_namespace n ON n.oid = m.pnnspid WHERE m.pnpubid = p.oid
        """;

    public static string Query(int version) =>
        $"""
        SELECT format('CREATE PUBLICATION %I%s WITH (publish = %L, publish_via_partition_root = %s%s)', p.pubname,
                CASE WHEN p.puballtables THEN ' FOR ALL TABLES' ELSE (SELECT ' FOR ' || string_agg(m.member, ', ') FROM ({(version < 15 ? TableMembers : Members)}) m (member)) END,
                concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END),
                p.pubviaroot::text,
                CASE to_jsonb(p) ->> 'pubgencols' WHEN 's' THEN ', publish_generated_columns = stored' END),
            obj_description(p.oid, 'pg_publication')
        FROM pg_publication p
        """;
}
