using MigrationBuild.Npgsql.Revisions;
using Npgsql;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>Whether somebody else has put something into the database. What extensions brought along does not count.</summary>
internal static class DatabaseContents
{
    /// <summary>The names of some objects, at most three; none in a fresh database.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            WITH found (kind, class, oid, namespace, name) AS (
                SELECT CASE relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence' WHEN 'f' THEN 'foreign table' ELSE 'table' END,
                       'pg_class'::regclass, oid, relnamespace, relname
                FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
                UNION ALL
                SELECT 'type', 'pg_type'::regclass, oid, typnamespace, typname FROM pg_type WHERE typtype IN ('e', 'd')
                UNION ALL
                SELECT 'function', 'pg_proc'::regclass, oid, pronamespace, proname FROM pg_proc
            )
            SELECT format('%s %I.%I', kind, nspname, name)
            FROM found JOIN pg_namespace n ON n.oid = namespace
            WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema' AND name <> $1
              AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = class AND d.objid = found.oid AND d.deptype = 'e')
            ORDER BY kind = 'table' DESC, 1 LIMIT 3
            """,
            connection);
        command.Parameters.AddWithValue(RevisionsTable.Name);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
