using Npgsql;

namespace MigrationBuild.Linting.Oracle;

/// <summary>The relations of a database, their files, and what has been done with their rows so far.</summary>
internal sealed record Snapshot(IReadOnlyDictionary<uint, Snapshot.Entry> Relations)
{
    private const string Query = """
        SELECT c.oid, CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname, c.relkind, pg_relation_filenode(c.oid), i.indrelid, c.relispopulated,
            coalesce(s.seq_tup_read, 0), coalesce(s.idx_tup_fetch, 0), coalesce(s.n_tup_ins + s.n_tup_upd + s.n_tup_del, 0), c.oid::regclass::text
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND n.nspname NOT LIKE 'pg\_%temp%'
        LEFT JOIN pg_index i ON i.indexrelid = c.oid
        LEFT JOIN {0} s ON s.relid = c.oid
        """;

    /// <summary>As a session sees it within its transaction.</summary>
    public static Task<Snapshot> WithinAsync(NpgsqlConnection connection) => ReadAsync(connection, "pg_stat_xact_all_tables");

    /// <summary>As it is for everybody.</summary>
    public static Task<Snapshot> OutsideAsync(NpgsqlConnection connection) => ReadAsync(connection, "pg_stat_all_tables");

    public Entry? Find(string name) => Relations.Values.FirstOrDefault(each => each.Name == name);

    private static async Task<Snapshot> ReadAsync(NpgsqlConnection connection, string statistics)
    {
        var relations = new Dictionary<uint, Entry>();
        await using var command = new NpgsqlCommand(Query.Replace("{0}", statistics, StringComparison.Ordinal), connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var id = reader.GetFieldValue<uint>(0);
            relations.Add(id, new Entry(
                id,
                reader.GetString(1),
                reader.GetChar(2),
                reader.IsDBNull(3) ? 0 : reader.GetFieldValue<uint>(3),
                reader.IsDBNull(4) ? 0 : reader.GetFieldValue<uint>(4),
                reader.GetBoolean(5),
                reader.GetInt64(6),
                reader.GetInt64(7),
                reader.GetInt64(8),
                reader.GetString(9)));
        }

        return new Snapshot(relations);
    }

    /// <param name="Id">Its identifier.</param>
    /// <param name="Name">With its schema, unless that is <c>public</c>.</param>
    /// <param name="Kind"><c>pg_class.relkind</c></param>
    /// <param name="File">0 where it has none.</param>
    /// <param name="Table">Of an index, its table.</param>
    /// <param name="Read">Rows read one after another.</param>
    /// <param name="Fetched">Rows read by an index.</param>
    /// <param name="IsPopulated">Of a materialized view, whether it can be read.</param>
    /// <param name="Written">Rows inserted, updated or deleted.</param>
    /// <param name="Reference">What the session that looks has to call it.</param>
    internal sealed record Entry(uint Id, string Name, char Kind, uint File, uint Table, bool IsPopulated, long Read, long Fetched, long Written, string Reference)
    {
        public bool IsIndex => Kind is 'i' or 'I';

        public bool HasRows => Kind is 'r' or 'm';
    }
}
