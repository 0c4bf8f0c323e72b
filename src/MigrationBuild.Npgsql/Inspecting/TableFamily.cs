using MigrationBuild.Postgres.Syntax.AlterTables;
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
            tn.nspname, ty.typname, p.schemas, p.names, pg_get_expr(c.relpartbound, c.oid), pg_get_partkeydef(c.oid),
            am.amname, s.spcname, c.relreplident, told.relname, ordered.relname, fs.srvname, ft.ftoptions, obj_description(c.oid, 'pg_class'), coalesce(p.detaching, false)
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
        LEFT JOIN pg_am am ON am.oid = c.relam
        LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
        LEFT JOIN pg_type ty ON ty.oid = c.reloftype
        LEFT JOIN pg_namespace tn ON tn.oid = ty.typnamespace
        LEFT JOIN pg_index r ON r.indrelid = c.oid AND r.indisreplident
        LEFT JOIN pg_class told ON told.oid = r.indexrelid
        LEFT JOIN pg_index k ON k.indrelid = c.oid AND k.indisclustered
        LEFT JOIN pg_class ordered ON ordered.oid = k.indexrelid
        LEFT JOIN pg_foreign_table ft ON ft.ftrelid = c.oid
        LEFT JOIN pg_foreign_server fs ON fs.oid = ft.ftserver
        LEFT JOIN (
            SELECT i.inhrelid, array_agg(a.relname::text ORDER BY i.inhseqno) AS names, array_agg(pn.nspname::text ORDER BY i.inhseqno) AS schemas, bool_or(i.inhdetachpending) AS detaching
            FROM pg_inherits i
            JOIN pg_class a ON a.oid = i.inhparent
            JOIN pg_namespace pn ON pn.oid = a.relnamespace
            GROUP BY i.inhrelid
        ) p ON p.inhrelid = c.oid
        WHERE c.relkind IN ('r', 'p', 'f') AND c.relnamespace = ANY ($1) AND c.relpersistence <> 't' AND {Members.AreNot("pg_class", "c.oid")}
        """;

    public static TableRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1), reader.GetString(2))
    {
        IsUnlogged = reader.GetChar(3) == 'u',
        RowSecurity = reader.GetBoolean(4),
        ForceRowSecurity = reader.GetBoolean(5),
        Options = reader.GetTexts(6),
        ToastOptions = reader.GetTexts(7),
        OfType = reader.IsDBNull(9) ? null : new QualifiedName(reader.GetString(8), reader.GetString(9)),
        Parents = reader.GetTexts(10).Zip(reader.GetTexts(11), (schema, name) => new QualifiedName(schema, name)).ToEquatableArray(),
        PartitionBound = reader.GetText(12),
        PartitionKey = reader.GetText(13),
        AccessMethod = reader.GetText(14),
        Tablespace = reader.GetText(15),
        ReplicaIdentity = reader.GetChar(16),
        ReplicaIdentityIndex = reader.GetText(17),
        ClusteredIndex = reader.GetText(18),
        Server = reader.GetText(19),
        ForeignOptions = reader.GetTexts(20),
        Comment = reader.GetText(21),
        IsDetaching = reader.GetBoolean(22),
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
        PartitionOf = row.PartitionBound is { } bound ? new Partition(row.Parents[0], ServerDefinitions.PartitionBound(bound)) { IsDetaching = row.IsDetaching } : null,
        Inherits = row.PartitionBound is null ? row.Parents : default,
        OfType = row.OfType,
        AccessMethod = row.AccessMethod is "heap" ? null : row.AccessMethod,
        Tablespace = row.Tablespace,
        Foreign = row.Server is { } server ? new ForeignTableSource(server, ServerDefinitions.ForeignOptions(row.ForeignOptions)) : null,
        ReplicaIdentity = ReplicaIdentityOf(row),
        ClusteredIndex = row.ClusteredIndex,
        Comment = row.Comment,
    };

    private static ReplicaIdentity ReplicaIdentityOf(TableRow row) => row switch
    {
        { ReplicaIdentityIndex: { } index } => new(ReplicaIdentityKind.Index, index),
        { ReplicaIdentity: 'd' } or { Server: not null } => ReplicaIdentity.Default,
        { ReplicaIdentity: 'f' } => new(ReplicaIdentityKind.Full),
        _ => new(ReplicaIdentityKind.Nothing),
    };
}
