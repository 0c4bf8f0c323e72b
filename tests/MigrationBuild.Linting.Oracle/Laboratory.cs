using MigrationBuild.Linting.Tests.Truth;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Linting.Oracle;

/// <summary>Runs statements on a server, each in a database of its own, and reads from the server what they did.</summary>
internal sealed class Laboratory : IAsyncDisposable
{
    private const string Filled = "mb_effects_filled";
    private const string Empty = "mb_effects_empty";
    private const string Case = "mb_effects_case";

    /// <summary>How often a statement is run whose locks can be seen only while it runs.</summary>
    private const int Samples = 8;

    private readonly PostgresServer _server;
    private readonly int _version;

    private Laboratory(PostgresServer server, int version) => (_server, _version) = (server, version);

    public static async Task<Laboratory> OpenAsync(PostgresServer server, TruthFolder truth)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        var laboratory = new Laboratory(server, connection.PostgreSqlVersion.Major);
        await laboratory.DropAsync();
        foreach (var role in new[] { "app_ro", "app_owner" })
        {
            await server.ExecuteAsync($"DO $$ BEGIN CREATE ROLE {role}; EXCEPTION WHEN duplicate_object THEN null; END $$");
        }

        var (schema, rows) = truth.ReadFixture();
        await laboratory.CreateAsync(Empty, "template0", schema);
        await laboratory.CreateAsync(Filled, Empty, rows);
        return laboratory;
    }

    public async Task<MeasuredAnswer> MeasureAsync(CaseToMeasure subject)
    {
        var answer = await MeasureAsync(subject, Filled, []);
        if (answer.Unmeasured)
        {
            return answer;
        }

        if (answer.Error is not null)
        {
            var withoutRows = await MeasureAsync(subject, Empty, []);
            return withoutRows.Error is null ? withoutRows with { FailsOnData = true, OnEmptyTables = true } : answer;
        }

        var adverse = subject.Adverse is { } rows ? await MeasureAsync(subject, Filled, rows) : null;
        return answer with { FailsOnData = adverse?.Error is not null, NeedsTransaction = await NeedsTransactionAsync(subject, answer) };
    }

    public async ValueTask DisposeAsync() => await DropAsync();

    private async Task DropAsync()
    {
        foreach (var name in new[] { Case, Filled, Empty })
        {
            await _server.ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
    }

    private async Task CreateAsync(string name, string template, string sql)
    {
        await _server.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        await using var connection = await ConnectAsync(name);
        await StatementMeter.RunAsync(connection, sql);
    }

    private async Task<MeasuredAnswer> MeasureAsync(CaseToMeasure subject, string template, string[] rows)
    {
        var answer = new MeasuredAnswer { Versions = [_version] };
        try
        {
            await StartAsync(template, [.. subject.Setup ?? [], .. rows]);
        }
        catch (PostgresException)
        {
            return answer with { Unmeasured = true };
        }

        try
        {
            return await InTransactionAsync(subject, answer);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ActiveSqlTransaction)
        {
            return await OutsideAsync(subject, template, rows, answer with { RefusesTransaction = true, Sampled = true });
        }
        catch (PostgresException e)
        {
            return answer with { Error = e.SqlState };
        }
    }

    private async Task<MeasuredAnswer> InTransactionAsync(CaseToMeasure subject, MeasuredAnswer answer)
    {
        await using var watcher = await ConnectAsync(Case);
        var counts = await StatementMeter.CountAsync(watcher, await Snapshot.OutsideAsync(watcher));
        await using var connection = await ConnectAsync(Case);
        await RunAllAsync(connection, subject.Session);
        await using var transaction = await connection.BeginTransactionAsync();
        return await StatementMeter.WithinAsync(connection, watcher, counts, subject.Sql, answer);
    }

    /// <summary>The locks are those that are seen while it runs, in one of several runs.</summary>
    private async Task<MeasuredAnswer> OutsideAsync(CaseToMeasure subject, string template, string[] rows, MeasuredAnswer answer)
    {
        var result = answer;
        for (var i = 0; i < Samples; i++)
        {
            await StartAsync(template, [.. subject.Setup ?? [], .. rows]);
            try
            {
                result = Report.Union(result, await SampleAsync(subject, answer));
            }
            catch (PostgresException e)
            {
                return answer with { Error = e.SqlState };
            }
        }

        return result;
    }

    private async Task<MeasuredAnswer> SampleAsync(CaseToMeasure subject, MeasuredAnswer answer)
    {
        await using var connection = await ConnectAsync(Case);
        await RunAllAsync(connection, subject.Session);
        return await StatementMeter.OutsideAsync(connection, () => ConnectAsync(Case), subject.Sql, answer);
    }

    private async Task<bool> NeedsTransactionAsync(CaseToMeasure subject, MeasuredAnswer answer)
    {
        if (answer.RefusesTransaction)
        {
            return false;
        }

        await StartAsync(Filled, subject.Setup ?? []);
        await using var connection = await ConnectAsync(Case);
        try
        {
            await RunAllAsync(connection, subject.Session);
            await StatementMeter.RunAsync(connection, subject.Sql);
            return false;
        }
        catch (PostgresException e)
        {
            return e.SqlState == PostgresErrorCodes.NoActiveSqlTransaction;
        }
    }

    private async Task StartAsync(string template, string[] setup)
    {
        await _server.ExecuteAsync($"DROP DATABASE IF EXISTS {Case} WITH (FORCE)");
        await _server.ExecuteAsync($"CREATE DATABASE {Case} TEMPLATE {template}");
        await using var connection = await ConnectAsync(Case);
        await RunAllAsync(connection, setup);
    }

    private async Task<NpgsqlConnection> ConnectAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Database = database, Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task RunAllAsync(NpgsqlConnection connection, string[]? statements)
    {
        foreach (var statement in statements ?? [])
        {
            await StatementMeter.RunAsync(connection, statement);
        }
    }
}
