using MigrationBuild.Postgres.Syntax.Maintenance;
using Npgsql;

namespace MigrationBuild.Linting.Oracle;

/// <summary>The strongest lock of a session on each relation.</summary>
internal sealed class LockList
{
    private readonly Dictionary<uint, LockMode> _locks = [];

    public IEnumerable<KeyValuePair<uint, LockMode>> Locks => _locks;

    /// <summary>Adds what the session of that process holds now.</summary>
    public async Task AddAsync(NpgsqlConnection connection, int process)
    {
        await using var command = new NpgsqlCommand("SELECT relation, mode FROM pg_locks WHERE locktype = 'relation' AND granted AND pid = @pid", connection)
        {
            Parameters = { new("pid", process) },
        };
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var (relation, mode) = (reader.GetFieldValue<uint>(0), Enum.Parse<LockMode>(reader.GetString(1)[..^"Lock".Length]));
            _locks[relation] = _locks.TryGetValue(relation, out var other) && other > mode ? other : mode;
        }
    }
}
