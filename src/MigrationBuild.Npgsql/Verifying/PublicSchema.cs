using MigrationBuild.Npgsql.Revisions;
using Npgsql;

namespace MigrationBuild.Npgsql.Verifying;

/// <summary>What a database says of its schema <c>public</c>, which migrations may drop, grant or comment.</summary>
/// <param name="Owner">Null where there is no such schema.</param>
/// <param name="Privileges">Its access list as PostgreSQL prints it; null for that of a new schema.</param>
internal sealed record PublicSchema(string? Owner, string? Privileges, string? Comment)
{
    public static async Task<PublicSchema> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "SELECT pg_get_userbyid(nspowner)::text, nspacl::text, obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = 'public'", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new PublicSchema(reader.GetString(0), reader[1] as string, reader[2] as string)
            : new PublicSchema(null, null, null);
    }

    /// <summary>Makes it as it was.</summary>
    public async Task RestoreAsync(NpgsqlConnection connection)
    {
        var now = await ReadAsync(connection, CancellationToken.None);
        if (now == this)
        {
            return;
        }

        if (now.Owner is not null)
        {
            await ExecuteAsync(connection, "DROP SCHEMA public CASCADE");
        }

        if (Owner is null)
        {
            return;
        }

        await ExecuteAsync(connection, "CREATE SCHEMA public");
        await ExecuteAsync(connection, $"ALTER SCHEMA public OWNER TO {RevisionsTable.Quote(Owner)}");
        if (Comment is not null)
        {
            await ExecuteAsync(connection, $"COMMENT ON SCHEMA public IS '{Comment.Replace("'", "''", StringComparison.Ordinal)}'");
        }

        foreach (var grant in await GrantsAsync(connection))
        {
            await ExecuteAsync(connection, grant);
        }
    }

    /// <summary>The owner has all rights by itself.</summary>
    private async Task<IReadOnlyList<string>> GrantsAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT format('GRANT %s ON SCHEMA public TO %s%s', privilege_type,
                CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END, CASE WHEN is_grantable AND grantee <> grantor THEN ' WITH GRANT OPTION' END)
            FROM aclexplode($1::aclitem[])
            """,
            connection);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)Privileges ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        await using var reader = await command.ExecuteReaderAsync();
        var grants = new List<string>();
        while (await reader.ReadAsync())
        {
            grants.Add(reader.GetString(0));
        }

        return grants;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
