using MigrationBuild.Schema.Catalogs;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>
/// The kinds of objects that the model carries as text: a server tells their names only, which is enough to know that they are there and to say so.
/// A kind that becomes a family of its own leaves this query.
/// </summary>
internal static class CarriedFamily
{
    public static readonly string Query =
        $"""
        SELECT o.kind, coalesce(o.part || ' ON ', '') || coalesce(n.nspname || '.', '') || o.name
        FROM (
            SELECT 'SUBSCRIPTION', NULL::text, quote_ident(subname), NULL::oid FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
            UNION ALL
            SELECT 'USER MAPPING', NULL, 'FOR ' || CASE umuser WHEN 0 THEN 'public' ELSE quote_ident(usename) END || ' SERVER ' || quote_ident(srvname), NULL FROM pg_user_mappings
        ) o (kind, part, name, namespace)
        LEFT JOIN pg_namespace n ON n.oid = o.namespace
        WHERE o.namespace IS NULL OR o.namespace = ANY ($1)
        """;

    public static CarriedObject Read(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetString(1), "");
}
