using MigrationBuild.Schema.Catalogs;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Extensions (<c>pg_extension</c>), but those that every database has from the start: their numbers are below <c>FirstNormalObjectId</c>.</summary>
internal static class ExtensionFamily
{
    public const string Query =
        """
        SELECT e.extname, n.nspname, e.extversion, obj_description(e.oid, 'pg_extension'), a.default_version, a.comment
        FROM pg_extension e
        JOIN pg_namespace n ON n.oid = e.extnamespace
        LEFT JOIN pg_available_extensions a ON a.name = e.extname
        WHERE e.oid >= 16384
        """;

    public static ExtensionRow Read(NpgsqlDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetText(3), reader.GetText(4), reader.GetText(5));

    /// <summary>The version and the comment that an extension has by itself say nothing.</summary>
    public static Catalog Add(Catalog catalog, IEnumerable<ExtensionRow> rows) => rows.Aggregate(catalog, (result, row) => result.With(
        new Extension(row.Name, row.Schema, row.Version == row.DefaultVersion ? null : row.Version)
        {
            Comment = row.Comment == row.DefaultComment ? null : row.Comment,
        }));
}
