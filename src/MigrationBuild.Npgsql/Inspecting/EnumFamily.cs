using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Enums (<c>pg_type</c>, <c>pg_enum</c>).</summary>
internal static class EnumFamily
{
    public static readonly string Query =
        $"""
        SELECT n.nspname, t.typname, l.labels, obj_description(t.oid, 'pg_type')
        FROM pg_type t
        JOIN pg_namespace n ON n.oid = t.typnamespace
        LEFT JOIN (SELECT enumtypid, array_agg(enumlabel::text ORDER BY enumsortorder) AS labels FROM pg_enum GROUP BY enumtypid) l ON l.enumtypid = t.oid
        WHERE t.typtype = 'e' AND t.typnamespace = ANY ($1) AND {Members.AreNot("pg_type", "t.oid")}
        """;

    public static EnumRow Read(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetTexts(2), reader.GetText(3));

    public static Catalog Add(Catalog catalog, IEnumerable<EnumRow> rows) => rows.Aggregate(catalog, (result, row) => result.With(
        result.Schemas[row.Schema].With(new EnumType(row.Name, row.Labels.ToEquatableArray()) { Comment = row.Comment })));
}
