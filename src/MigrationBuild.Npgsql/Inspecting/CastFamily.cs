namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Casts (<c>pg_cast</c>), but PostgreSQL's own and those that come with a range type.</summary>
internal static class CastFamily
{
    public static readonly string Query =
        $"""
        SELECT format('CREATE CAST (%s AS %s) %s%s', format_type(c.castsource, NULL), format_type(c.casttarget, NULL),
                CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END,
                CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' END),
            obj_description(c.oid, 'pg_cast')
        FROM pg_cast c
        WHERE c.oid >= {Members.FirstOid} AND {Members.AreNot("pg_cast", "c.oid")}
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
        """;
}
