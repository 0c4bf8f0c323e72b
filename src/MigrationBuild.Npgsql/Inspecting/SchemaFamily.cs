using MigrationBuild.Schema.Catalogs;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Schemas (<c>pg_namespace</c>).</summary>
internal static class SchemaFamily
{
    public static readonly string Query =
        $"""
        SELECT n.oid, n.nspname, obj_description(n.oid, 'pg_namespace')
        FROM pg_namespace n
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND {Members.AreNot("pg_namespace", "n.oid")}
        """;

    /// <summary>The comment that initdb gives to the schema public.</summary>
    private const string InitialComment = "standard public schema";

    public static SchemaRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1), reader.GetText(2));

    public static Catalog Add(Catalog catalog, IEnumerable<SchemaRow> rows) => rows.Aggregate(catalog, (result, row) => result.With(new DatabaseSchema(row.Name)
    {
        Comment = row is { Name: "public", Comment: InitialComment } ? null : row.Comment,
    }));
}
