using MigrationBuild.Linting.Oracle;
using MigrationBuild.Linting.Tests.Truth;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Linting.Tests.Claims;

/// <summary>Runs migrations as the runner of the options does, each in a session of its own, and writes down what their statements do.</summary>
internal sealed class MigrationRun(TestDatabase database, LintOptions options)
{
    private readonly RunRecord _record = new();

    /// <summary>Up to the first that the server refuses.</summary>
    /// <param name="files">The migrations.</param>
    /// <param name="questions">What is asked in the session of each after it; the last answer counts.</param>
    public async Task<RunRecord> RunAsync(IEnumerable<string> files, IReadOnlyList<string> questions)
    {
        foreach (var file in files)
        {
            await using var connection = await Sessions.OpenAsync(database);
            connection.Notice += (_, notice) => _record.Warnings.Add(notice.Notice.SqlState);
            try
            {
                await RunAsync(connection, MigrationLinter.Parse(new SourceFile("migrations/1_m.sql", file), options));
                foreach (var question in questions)
                {
                    _record.Stayed[question] = (await Sessions.AskAsync(connection, question)).Answer;
                }
            }
            catch (PostgresException e)
            {
                _record.Failure = e.SqlState;
                _record.Message = e.MessageText;
                break;
            }
        }

        _record.Ended = DateTime.UtcNow;
        return _record;
    }

    private async Task RunAsync(NpgsqlConnection connection, SqlScript script)
    {
        var scope = new MigrationContext(script, MigrationLinter.Start(options), options).Statements[0].Transaction;
        if (scope == TransactionScope.Command)
        {
            _record.Next();
            _record.Add(await StatementMeter.OutsideAsync(connection, () => Sessions.OpenAsync(database), script.File.Text, Answer));
            return;
        }

        await StatementMeter.RunAsync(connection, scope == TransactionScope.Runner ? "BEGIN" : "SELECT 1");
        foreach (var statement in script.Statements)
        {
            await RunAsync(connection, statement.Syntax, script.File.Substring(statement.Span));
        }

        await StatementMeter.RunAsync(connection, scope == TransactionScope.Runner ? "COMMIT" : "SELECT 1");
    }

    private async Task RunAsync(NpgsqlConnection connection, Statement statement, string sql)
    {
        // What is said to the session may mean something else, or nothing, in a transaction that we put around it.
        if (statement is TransactionStmt or VariableSetStmt)
        {
            await StatementMeter.RunAsync(connection, sql);
            return;
        }

        if (await IsInTransactionAsync(connection))
        {
            _record.Add(await MeasureAsync(connection, sql));
            return;
        }

        _record.Next();
        _record.Add(await MeasureAloneAsync(connection, sql));
    }

    private async Task<MeasuredAnswer> MeasureAloneAsync(NpgsqlConnection connection, string sql)
    {
        await StatementMeter.RunAsync(connection, "BEGIN");
        try
        {
            var answer = await MeasureAsync(connection, sql);
            await StatementMeter.RunAsync(connection, "COMMIT");
            return answer;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.ActiveSqlTransaction)
        {
            await StatementMeter.RunAsync(connection, "ROLLBACK");
            return await StatementMeter.OutsideAsync(connection, () => Sessions.OpenAsync(database), sql, Answer);
        }
    }

    private async Task<MeasuredAnswer> MeasureAsync(NpgsqlConnection connection, string sql)
    {
        await using var watcher = await Sessions.OpenAsync(database);
        var counts = await StatementMeter.CountAsync(connection, await Snapshot.WithinAsync(connection));
        return await StatementMeter.WithinAsync(connection, watcher, counts, sql, Answer);
    }

    private static MeasuredAnswer Answer => new();

    /// <summary>The time of a transaction is that of its first statement.</summary>
    private static async Task<bool> IsInTransactionAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT now() < statement_timestamp()", connection);
        return (bool)(await command.ExecuteScalarAsync())!;
    }
}
