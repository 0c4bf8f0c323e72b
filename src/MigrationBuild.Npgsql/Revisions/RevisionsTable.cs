using System.Globalization;
using System.Text.Json;
using MigrationBuild.Postgres.Text;
using Npgsql;
using NpgsqlTypes;

namespace MigrationBuild.Npgsql.Revisions;

/// <summary>
/// Atlas's table of applied migrations, column for column, so that both can work on one database in turn. Nothing is added to it:
/// Atlas drops columns that it does not know.
/// </summary>
internal sealed class RevisionsTable(string schema, bool exists)
{
    public const string Name = "atlas_schema_revisions";

    /// <summary>A row that Atlas keeps for itself.</summary>
    private const string IdentifierVersion = ".atlas_cloud_identifier";

    private static readonly string OperatorVersion = "MigrationBuild v" +
        typeof(RevisionsTable).Assembly.GetName().Version!.ToString(3);

    private readonly string _table = Quote(schema) + "." + Quote(Name);
    private bool _exists = exists;

    public string Schema { get; } = schema;

    public static string Quote(string identifier) => "\"" + identifier.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public async Task<IReadOnlyList<Revision>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (!_exists)
        {
            return [];
        }

        var sql = $"""
            SELECT version, description, type, applied, total, executed_at, execution_time, error, error_stmt, hash, partial_hashes
            FROM {_table} WHERE version <> '{IdentifierVersion}' ORDER BY version COLLATE "C"
            """;
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var revisions = new List<Revision>();
        while (await reader.ReadAsync(cancellationToken))
        {
            revisions.Add(new Revision(reader.GetString(0), reader.GetString(1), (RevisionType)reader.GetInt64(2))
            {
                Applied = (int)reader.GetInt64(3),
                Total = (int)reader.GetInt64(4),
                ExecutedAt = reader.GetFieldValue<DateTimeOffset>(5),
                // Atlas counts nanoseconds.
                ExecutionTime = TimeSpan.FromTicks(reader.GetInt64(6) / TimeSpan.NanosecondsPerTick),
                Error = await TextAsync(reader, 7, cancellationToken),
                ErrorStatement = await TextAsync(reader, 8, cancellationToken),
                Hash = reader.GetString(9),
                PartialHashes = ReadHashes(await TextAsync(reader, 10, cancellationToken)),
            });
        }

        return revisions;
    }

    public async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (_exists)
        {
            return;
        }

        var sql = $"""
            CREATE TABLE IF NOT EXISTS {_table} (
                "version" character varying NOT NULL,
                "description" character varying NOT NULL,
                "type" bigint NOT NULL DEFAULT 2,
                "applied" bigint NOT NULL DEFAULT 0,
                "total" bigint NOT NULL DEFAULT 0,
                "executed_at" timestamptz NOT NULL,
                "execution_time" bigint NOT NULL,
                "error" text NULL,
                "error_stmt" text NULL,
                "hash" character varying NOT NULL,
                "partial_hashes" jsonb NULL,
                "operator_version" character varying NOT NULL,
                PRIMARY KEY ("version")
            )
            """;
        // A role may own its schema and still not be allowed to create one, so we ask before we create.
        await using var exists = new NpgsqlCommand("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = $1)", connection);
        exists.Parameters.AddWithValue(Schema);
        if (!(bool)(await exists.ExecuteScalarAsync(cancellationToken))!)
        {
            await ExecuteAsync(connection, $"CREATE SCHEMA IF NOT EXISTS {Quote(Schema)}", cancellationToken);
        }

        await ExecuteAsync(connection, sql, cancellationToken);
        _exists = true;
    }

    public async Task WriteAsync(NpgsqlConnection connection, Revision revision, CancellationToken cancellationToken)
    {
        var sql = $"""
            INSERT INTO {_table}
                (version, description, type, applied, total, executed_at, execution_time, error, error_stmt, hash, partial_hashes, operator_version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (version) DO UPDATE SET
                description = excluded.description, type = excluded.type, applied = excluded.applied, total = excluded.total,
                executed_at = excluded.executed_at, execution_time = excluded.execution_time, error = excluded.error,
                error_stmt = excluded.error_stmt, hash = excluded.hash, partial_hashes = excluded.partial_hashes,
                operator_version = excluded.operator_version
            """;
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue(revision.Version);
        command.Parameters.AddWithValue(revision.Description);
        command.Parameters.AddWithValue((long)revision.Type);
        command.Parameters.AddWithValue((long)revision.Applied);
        command.Parameters.AddWithValue((long)revision.Total);
        command.Parameters.AddWithValue(revision.ExecutedAt.UtcDateTime);
        command.Parameters.AddWithValue(revision.ExecutionTime.Ticks * TimeSpan.NanosecondsPerTick);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)revision.Error ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)revision.ErrorStatement ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.AddWithValue(revision.Hash);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)WriteHashes(revision.PartialHashes) ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.AddWithValue(OperatorVersion);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task DeleteAsync(NpgsqlConnection connection, string version, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"DELETE FROM {_table} WHERE version = $1", connection);
        command.Parameters.AddWithValue(version);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<string?> TextAsync(NpgsqlDataReader reader, int column, CancellationToken cancellationToken) =>
        await reader.IsDBNullAsync(column, cancellationToken) || reader.GetString(column) is not { Length: > 0 } text ? null : text;

    private static EquatableArray<string> ReadHashes(string? json)
    {
        if (json is null)
        {
            return default;
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? document.RootElement.EnumerateArray().Select(hash => hash.GetString() ?? "").ToEquatableArray()
            : default;
    }

    /// <summary>Base64 needs no escapes in JSON.</summary>
    private static string? WriteHashes(EquatableArray<string> hashes) => hashes.IsEmpty
        ? null
        : "[" + string.Join(", ", hashes.Select(hash => string.Create(CultureInfo.InvariantCulture, $"\"{hash}\""))) + "]";
}
