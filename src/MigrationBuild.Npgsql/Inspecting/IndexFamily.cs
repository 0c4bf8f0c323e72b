using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>The indexes of tables and materialized views (<c>pg_index</c>) that do not stand behind a constraint.</summary>
internal static class IndexFamily
{
    /// <param name="version">The server's major version: NULLS NOT DISTINCT came with PostgreSQL 15.</param>
    public static string Query(int version) =>
        $"""
        SELECT i.indrelid, c.relname, am.amname, i.indisunique, {(version >= 15 ? "i.indnullsnotdistinct" : "false")}, i.indisvalid, c.reloptions,
            (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, n)
                JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum WHERE k.n > i.indnkeyatts),
            pg_get_indexdef(i.indexrelid), pg_get_expr(i.indpred, i.indrelid), obj_description(c.oid, 'pg_class'), w.relname
        FROM pg_index i
        JOIN pg_class c ON c.oid = i.indexrelid
        JOIN pg_am am ON am.oid = c.relam
        LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
        LEFT JOIN pg_class w ON w.oid = h.inhparent
        WHERE i.indrelid = ANY ($1)
            AND NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x'))
        """;

    public static IndexRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1), reader.GetString(8))
    {
        Method = reader.GetString(2),
        Unique = reader.GetBoolean(3),
        NullsNotDistinct = reader.GetBoolean(4),
        Valid = reader.GetBoolean(5),
        Options = reader.GetTexts(6),
        Include = reader.GetTexts(7).ToEquatableArray(),
        Where = reader.GetText(9),
        Comment = reader.GetText(10),
        Parent = reader.GetText(11),
    };

    public static TableIndex ToIndex(IndexRow row, ExpressionContext table) => new(row.Name, ServerDefinitions.IndexElements(row.Definition, table))
    {
        Method = row.Method,
        Unique = row.Unique,
        Include = row.Include,
        Where = row.Where is null ? null : ServerDefinitions.Expression(row.Where, table.Condition()),
        NullsNotDistinct = row.NullsNotDistinct,
        StorageParameters = ServerDefinitions.StorageParameters(row.Options).OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToEquatableArray(),
        Valid = row.Valid,
        Parent = row.Parent,
        Comment = row.Comment,
    };
}
