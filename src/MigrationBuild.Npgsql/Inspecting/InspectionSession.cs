using System.Data;
using MigrationBuild.Npgsql.Applying;
using MigrationBuild.Schema.Sources;
using Npgsql;
using NpgsqlTypes;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>One snapshot of a database, in a session that prints everything in the one way that can be read again.</summary>
internal sealed class InspectionSession : IAsyncDisposable
{
    public const int OldestVersion = 14;

    /// <summary>As <c>pg_dump</c> does: what the server prints of names, dates, intervals and numbers must not depend on who asks.</summary>
    private static readonly string Settings =
        $"""
        SET TRANSACTION READ ONLY;
        SET LOCAL search_path = {string.Join(", ", ServerDefinitions.SearchPath)};
        SET LOCAL quote_all_identifiers = off;
        SET LOCAL TimeZone = 'UTC';
        SET LOCAL DateStyle = 'ISO, YMD';
        SET LOCAL IntervalStyle = 'postgres';
        SET LOCAL bytea_output = 'hex';
        SET LOCAL extra_float_digits = 3
        """;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly CancellationToken _cancellationToken;

    private InspectionSession(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        _connection = connection;
        _transaction = transaction;
        _cancellationToken = cancellationToken;
    }

    public int ServerVersion => _connection.PostgreSqlVersion.Major;

    public static async Task<InspectionSession> OpenAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        var connection = await Connections.OpenAsync(dataSource, cancellationToken);
        try
        {
            if (connection.PostgreSqlVersion.Major < OldestVersion)
            {
                throw ServerErrors.TooOld(connection);
            }

            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            await using var settings = new NpgsqlCommand(Settings, connection, transaction);
            await settings.ExecuteNonQueryAsync(cancellationToken);
            return new InspectionSession(connection, transaction, cancellationToken);
        }
        catch (NpgsqlException e)
        {
            await connection.DisposeAsync();
            throw ServerErrors.Inspection(e);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The rows of a query; <paramref name="oids"/> are its parameter <c>$1</c>.</summary>
    public Task<IReadOnlyList<T>> QueryAsync<T>(string query, Func<NpgsqlDataReader, T> read, uint[]? oids = null)
        => QueryAsync(query, read, oids is null ? [] : [new NpgsqlParameter { Value = oids, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Oid }]);

    /// <summary>The rows of a query with two lists of texts as its parameters.</summary>
    public Task<IReadOnlyList<T>> QueryAsync<T>(string query, Func<NpgsqlDataReader, T> read, string[] first, string[] second)
        => QueryAsync(query, read, new[] { first, second }.Select(list => new NpgsqlParameter { Value = list, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text }));

    private async Task<IReadOnlyList<T>> QueryAsync<T>(string query, Func<NpgsqlDataReader, T> read, IEnumerable<NpgsqlParameter> parameters)
    {
        await using var command = new NpgsqlCommand(query, _connection, _transaction);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync(_cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(_cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
