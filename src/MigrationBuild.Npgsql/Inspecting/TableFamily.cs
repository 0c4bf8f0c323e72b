using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Tables (<c>pg_class</c>) without their parts.</summary>
internal static class TableFamily
{
    public static readonly string Query =
        $"""
        SELECT c.oid, n.nspname, c.relname, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity, c.reloptions, t.reloptions,
            CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END, p.parents, pg_get_expr(c.relpartbound, c.oid), pg_get_partkeydef(c.oid),
            am.amname, s.spcname, obj_description(c.oid, 'pg_class')
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
        LEFT JOIN pg_am am ON am.oid = c.relam
        LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
        LEFT JOIN (
            SELECT inhrelid, array_agg(inhparent::regclass::text ORDER BY inhseqno) AS parents FROM pg_inherits GROUP BY inhrelid
        ) p ON p.inhrelid = c.oid
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = ANY ($1) AND c.relpersistence <> 't' AND {Members.AreNot("pg_class", "c.oid")}
        """;

    public static TableRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1), reader.GetString(2))
    {
        IsUnlogged = reader.GetChar(3) == 'u',
        RowSecurity = reader.GetBoolean(4),
        ForceRowSecurity = reader.GetBoolean(5),
        Options = reader.GetTexts(6),
        ToastOptions = reader.GetTexts(7),
        OfType = reader.GetText(8),
        Parents = reader.GetTexts(9),
        PartitionBound = reader.GetText(10),
        PartitionKey = reader.GetText(11),
        AccessMethod = reader.GetText(12),
        Tablespace = reader.GetText(13),
        Comment = reader.GetText(14),
    };

    public static Table ToTable(TableRow row) => new(row.Name)
    {
        Persistence = row.IsUnlogged ? Persistence.Unlogged : Persistence.Permanent,
        RowSecurity = row.RowSecurity,
        ForceRowSecurity = row.ForceRowSecurity,
        StorageParameters = ServerDefinitions.StorageParameters(row.Options)
            .Concat(ServerDefinitions.StorageParameters(row.ToastOptions, "toast."))
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
            .ToEquatableArray(),
        Clauses = Clauses(row),
        Comment = row.Comment,
    };

    private static EquatableArray<string> Clauses(TableRow row) => ServerDefinitions.TableClauses(
        row.OfType, row.Parents, row.PartitionBound, row.PartitionKey, row.AccessMethod, row.Tablespace);
}
