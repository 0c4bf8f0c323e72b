using Npgsql;

namespace MigrationBuild.Npgsql.Verifying;

/// <summary>Everything in a database that initdb has not put there.</summary>
internal static class ScratchContents
{
    /// <summary>
    /// The objects in the order in which they are best dropped. What belongs to another object, such as a row type, goes with it. 16384 is FirstNormalObjectId.
    /// </summary>
    private const string Query =
        """
        WITH found (rank, class, oid) AS (
            SELECT 1, 'pg_event_trigger'::regclass, oid FROM pg_event_trigger
            UNION ALL SELECT 1, 'pg_subscription'::regclass, oid FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
            UNION ALL SELECT 1, 'pg_publication'::regclass, oid FROM pg_publication
            UNION ALL SELECT 2, 'pg_class'::regclass, oid FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
            UNION ALL SELECT 3, 'pg_foreign_data_wrapper'::regclass, oid FROM pg_foreign_data_wrapper
            UNION ALL SELECT 3, 'pg_foreign_server'::regclass, oid FROM pg_foreign_server
            UNION ALL SELECT 4, 'pg_extension'::regclass, oid FROM pg_extension
            UNION ALL SELECT 5, 'pg_cast'::regclass, oid FROM pg_cast
            UNION ALL SELECT 5, 'pg_transform'::regclass, oid FROM pg_transform
            UNION ALL SELECT 5, 'pg_opclass'::regclass, oid FROM pg_opclass
            UNION ALL SELECT 5, 'pg_opfamily'::regclass, oid FROM pg_opfamily
            UNION ALL SELECT 5, 'pg_operator'::regclass, oid FROM pg_operator
            UNION ALL SELECT 5, 'pg_conversion'::regclass, oid FROM pg_conversion
            UNION ALL SELECT 5, 'pg_ts_config'::regclass, oid FROM pg_ts_config
            UNION ALL SELECT 5, 'pg_ts_dict'::regclass, oid FROM pg_ts_dict
            UNION ALL SELECT 5, 'pg_ts_parser'::regclass, oid FROM pg_ts_parser
            UNION ALL SELECT 5, 'pg_ts_template'::regclass, oid FROM pg_ts_template
            UNION ALL SELECT 5, 'pg_statistic_ext'::regclass, oid FROM pg_statistic_ext
            UNION ALL SELECT 6, 'pg_type'::regclass, oid FROM pg_type
            UNION ALL SELECT 7, 'pg_proc'::regclass, oid FROM pg_proc
            UNION ALL SELECT 8, 'pg_collation'::regclass, oid FROM pg_collation
            UNION ALL SELECT 8, 'pg_language'::regclass, oid FROM pg_language
            UNION ALL SELECT 8, 'pg_am'::regclass, oid FROM pg_am
            UNION ALL SELECT 9, 'pg_namespace'::regclass, oid FROM pg_namespace WHERE nspname <> 'public' AND nspname NOT LIKE 'pg\_%'
        )
        SELECT o.type, o.identity
        FROM found, pg_identify_object(class, oid, 0) o
        WHERE oid >= 16384 AND o.schema IS DISTINCT FROM 'pg_toast' AND coalesce(o.schema, '') NOT LIKE 'pg\_temp%'
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = class AND d.objid = found.oid AND d.objsubid = 0 AND d.deptype IN ('e', 'i'))
        ORDER BY rank, o.type, o.identity
        """;

    /// <summary>Default privileges cannot be dropped: they are gone once they are what they would be without being said.</summary>
    private const string DefaultPrivileges =
        """
        SELECT format(
            'ALTER DEFAULT PRIVILEGES FOR ROLE %I%s REVOKE ALL ON %s FROM %s%s',
            pg_get_userbyid(defaclrole), scope, kind,
            (SELECT string_agg(DISTINCT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END, ', ') FROM aclexplode(defaclacl || acldefault(defaclobjtype, defaclrole))),
            CASE WHEN defaclnamespace = 0 THEN (
                SELECT string_agg(format('; ALTER DEFAULT PRIVILEGES FOR ROLE %I GRANT %s ON %s TO %s', pg_get_userbyid(defaclrole), privilege_type, kind,
                    CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END), '')
                FROM aclexplode(acldefault(defaclobjtype, defaclrole)))
            END)
        FROM pg_default_acl LEFT JOIN pg_namespace n ON n.oid = defaclnamespace,
             LATERAL (SELECT coalesce(' IN SCHEMA ' || quote_ident(n.nspname), ''),
                 CASE defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END) names (scope, kind)
        """;

    /// <summary>What there is, as <c>table public.users</c>.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var names = (await ReadAsync(connection, cancellationToken)).Select(item => $"{item.Kind} {item.Name}").ToList();
        await using var command = new NpgsqlCommand("SELECT format('default privileges of %I', pg_get_userbyid(defaclrole)) FROM pg_default_acl", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    /// <summary>Drops it all, one by one: a single command over many objects would need more locks than a server has.</summary>
    public static async Task DropAsync(NpgsqlConnection connection)
    {
        for (int before = int.MaxValue; await ReadAsync(connection, CancellationToken.None) is { Count: > 0 } left && left.Count < before; before = left.Count)
        {
            foreach (var (kind, name) in left)
            {
                await TryAsync(connection, $"DROP {Keyword(kind)} IF EXISTS {name} CASCADE");
            }
        }

        await using var command = new NpgsqlCommand(DefaultPrivileges, connection);
        var statements = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                statements.Add(reader.GetString(0));
            }
        }

        foreach (var statement in statements)
        {
            await TryAsync(connection, statement);
        }
    }

    private static async Task<IReadOnlyList<(string Kind, string Name)>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Query, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<(string, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            found.Add((reader.GetString(0), reader.GetString(1)));
        }

        return found;
    }

    private static string Keyword(string kind) => kind switch
    {
        "function" or "procedure" or "aggregate" => "ROUTINE",
        "foreign-data wrapper" => "FOREIGN DATA WRAPPER",
        "statistics object" => "STATISTICS",
        _ => kind,
    };

    /// <summary>What is refused now may go once others are gone; what stays in the end is found by <see cref="FindAsync"/>.</summary>
    private static async Task TryAsync(NpgsqlConnection connection, string sql)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
        }
        catch (PostgresException)
        {
        }
    }
}
