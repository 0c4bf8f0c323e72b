using MigrationBuild.Linting.Tests.Truth;
using Npgsql;

namespace MigrationBuild.Linting.Oracle;

/// <summary>Runs a statement and reads from the server what it did.</summary>
internal static class StatementMeter
{
    /// <summary>The rows of each table, without those of its children; of one that is gone, or cannot be read, none.</summary>
    public static async Task<Dictionary<uint, long>> CountAsync(NpgsqlConnection connection, Snapshot tables)
    {
        var current = (await Snapshot.OutsideAsync(connection)).Relations;
        var counts = new Dictionary<uint, long>();
        foreach (var table in tables.Relations.Values.Where(each => each.HasRows && current.TryGetValue(each.Id, out var now) && now.IsPopulated))
        {
            await using var command = new NpgsqlCommand($"SELECT count(*) FROM ONLY {current[table.Id].Reference}", connection);
            counts[table.Id] = (long)(await command.ExecuteScalarAsync())!;
        }

        return counts;
    }

    /// <summary>In the transaction that the connection is in: the locks are those that it holds afterwards.</summary>
    public static async Task<MeasuredAnswer> WithinAsync(
        NpgsqlConnection connection, NpgsqlConnection watcher, Dictionary<uint, long> counts, string sql, MeasuredAnswer answer)
    {
        var before = await Snapshot.WithinAsync(connection);
        await RunAsync(connection, sql);
        var locks = new LockList();
        await locks.AddAsync(watcher, connection.ProcessID);
        return Report.Of(answer, before, counts, await Snapshot.WithinAsync(connection), await CountAsync(connection, before), locks);
    }

    /// <summary>Outside of a transaction: the locks are those that are seen while it runs.</summary>
    public static async Task<MeasuredAnswer> OutsideAsync(
        NpgsqlConnection connection, Func<Task<NpgsqlConnection>> connectAsync, string sql, MeasuredAnswer answer)
    {
        Dictionary<uint, long> counts;
        await using (var counter = await connectAsync())
        {
            counts = await CountAsync(counter, await Snapshot.OutsideAsync(counter));
        }

        await StatisticsAsync(connection);
        await using var watcher = await connectAsync();
        var before = await Snapshot.OutsideAsync(watcher);
        var locks = new LockList();
        var run = RunAsync(connection, sql);
        while (!run.IsCompleted)
        {
            await locks.AddAsync(watcher, connection.ProcessID);
        }

        await run;
        await StatisticsAsync(connection);
        await using var reader = await connectAsync();
        return Report.Of(answer, before, counts, await Snapshot.OutsideAsync(reader), counts, locks);
    }

    public static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>From 15 on a session can be told to hand over its statistics; in 14 it does so from time to time, to a process that collects them.</summary>
    private static async Task StatisticsAsync(NpgsqlConnection connection)
    {
        var isTold = connection.PostgreSqlVersion.Major >= 15;
        await Task.Delay(isTold ? 0 : 600);
        await RunAsync(connection, isTold ? "SELECT pg_stat_force_next_flush()" : "SELECT 1");
        await Task.Delay(isTold ? 100 : 600);
    }
}
