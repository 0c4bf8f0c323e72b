namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Extended statistics (<c>pg_statistic_ext</c>).</summary>
internal static class StatisticsFamily
{
    public static readonly string Query =
        $"""
        SELECT pg_get_statisticsobjdef(s.oid)
                || coalesce(CASE WHEN s.stxstattarget >= 0 THEN format('; ALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname, s.stxname, s.stxstattarget) END, ''),
            obj_description(s.oid, 'pg_statistic_ext')
        FROM pg_statistic_ext s
        JOIN pg_namespace n ON n.oid = s.stxnamespace
        WHERE s.stxnamespace = ANY ($1) AND {Members.AreNot("pg_statistic_ext", "s.oid")}
        """;
}
