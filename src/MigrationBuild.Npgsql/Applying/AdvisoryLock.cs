using System.Diagnostics;
using System.Text;
using Npgsql;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>
/// The lock that lets one run at a time work on a database; Atlas takes the same one. It belongs to the session that executes the
/// migrations, so it stays taken while the server still works on a statement of a process that was killed.
/// </summary>
internal sealed class AdvisoryLock : IAsyncDisposable
{
    /// <summary>The name of the lock over a database's migrations.</summary>
    public const string Migrations = "atlas_migrate_execute";

    /// <summary>The name of the lock over a database that plans are proven on. Its holder applies migrations there, under their own lock.</summary>
    public const string Scratch = "migrationbuild_scratch";

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(1);

    private readonly NpgsqlConnection _connection;
    private readonly long _key;

    private AdvisoryLock(NpgsqlConnection connection, long key)
    {
        _connection = connection;
        _key = key;
    }

    public static async Task<AdvisoryLock> AcquireAsync(
        NpgsqlConnection connection,
        string name,
        TimeSpan timeout,
        IProgress<ApplyProgress>? progress,
        CancellationToken cancellationToken)
    {
        var key = Fnv1(name);
        var waited = Stopwatch.StartNew();
        // We poll: a session that waits inside of pg_advisory_lock holds a snapshot, and CREATE INDEX CONCURRENTLY waits for snapshots.
        for (var delay = FirstDelay; !await TryAsync(connection, key, cancellationToken); delay = delay < LongestDelay ? delay * 2 : LongestDelay)
        {
            var left = timeout - waited.Elapsed;
            if (left <= TimeSpan.Zero)
            {
                throw new MigrationLockedException(
                    $"Another run is applying migrations to this database: {await HolderAsync(connection, key, cancellationToken)}. We waited " +
                    $"{timeout.TotalSeconds:0.#} s. Wait for it to end, or allow more time (--lock-timeout, ApplyOptions.WaitForLock).");
            }

            if (delay == FirstDelay && progress is not null)
            {
                progress.Report(new WaitingForLock(await HolderAsync(connection, key, cancellationToken), timeout));
            }

            // Replicas that start together would ask together again and again; a little chance draws them apart.
            var pause = delay * (0.5 + Random.Shared.NextDouble());
            await Task.Delay(pause < left ? pause : left, cancellationToken);
        }

        return new AdvisoryLock(connection, key);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await using var command = new NpgsqlCommand("SELECT pg_advisory_unlock($1)", _connection);
            command.Parameters.AddWithValue(_key);
            await command.ExecuteNonQueryAsync();
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            // The connection is gone, and the lock with it.
        }
    }

    private static async Task<bool> TryAsync(NpgsqlConnection connection, long key, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock($1)", connection);
        command.Parameters.AddWithValue(key);
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>pg_locks shows the halves of the key as classid and objid.</summary>
    private static async Task<string> HolderAsync(NpgsqlConnection connection, long key, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT format('server process %s%s%s', a.pid, ' of ' || a.usename, ', ' || nullif(a.application_name, ''))
            FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.classid = 0 AND l.objid::bigint = $1
              AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """,
            connection);
        command.Parameters.AddWithValue(key);
        return await command.ExecuteScalarAsync(cancellationToken) as string ?? "it has just ended";
    }

    /// <summary>FNV-1 with 32 bits, unsigned: what Atlas makes of a lock's name.</summary>
    private static long Fnv1(string name)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked(hash * 16777619u) ^ value;
        }

        return hash;
    }
}
