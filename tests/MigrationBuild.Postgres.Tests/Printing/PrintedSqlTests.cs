using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Postgres.Tests.Printing;

/// <summary>What the printer writes, as PostgreSQL reads it.</summary>
public sealed class PrintedSqlTests
{
    /// <summary>A text of several statements is parsed as a whole before its first is run; that one fails, so that none of the others is.</summary>
    private const string CreateFunction = """
        CREATE FUNCTION pg_temp.find_errors(statements text[]) RETURNS SETOF text LANGUAGE plpgsql AS $$
        DECLARE
          statement text;
        BEGIN
          FOREACH statement IN ARRAY statements LOOP
            BEGIN
              EXECUTE 'SELECT 1 / 0; ' || statement;
            EXCEPTION
              WHEN division_by_zero THEN NULL;
              WHEN OTHERS THEN RETURN NEXT SQLERRM || ': ' || statement;
            END;
          END LOOP;
        END
        $$
        """;

    private PostgresServer? _server;
    private NpgsqlConnection _connection = null!;
    private TestDatabase _database = null!;

    [OneTimeSetUp]
    public async Task Connect()
    {
        _server = await EmbeddedServers.StartAsync(18);
        _database = await TestDatabase.CreateAsync(_server);
        _connection = await _database.DataSource.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(CreateFunction, _connection);
        await command.ExecuteNonQueryAsync();
    }

    [OneTimeTearDown]
    public async Task Disconnect()
    {
        if (_server is null)
        {
            return;
        }

        await _connection.DisposeAsync();
        await _database.DisposeAsync();
        await _server.DisposeAsync();
    }

    [TestCase("queries.sql")]
    [TestCase("definitions.sql")]
    [TestCase("commands.sql")]
    public async Task PostgreSQL_reads_what_is_printed(string file)
    {
        var lines = TestData.ReadLines(file).ToList();
        var printed = lines.Select(line => SqlPrinter.Print(Parse(line)));

        Assert.That(await FindErrors([.. lines, .. printed]), Is.Empty);
    }

    /// <summary>Each key word with each tenth statement: all of them with all would take minutes.</summary>
    [TestCase("definitions.sql")]
    [TestCase("commands.sql")]
    public async Task PostgreSQL_reads_names_that_are_key_words(string file)
    {
        var statements = TestData.ReadLines(file).Select(Parse).ToList();
        var renamed = Enum.GetValues<Keyword>()
            .Where(keyword => keyword != Keyword.NotKeyword)
            .SelectMany(keyword => statements
                .Where((_, i) => (i + (int)keyword) % 10 == 0)
                .Select(statement => Variant.WithName(statement, Keywords.GetText(keyword))));

        Assert.That(await FindErrors([.. renamed.Select(SqlPrinter.Print)]), Is.Empty);
    }

    [TestCase("queries.sql")]
    [TestCase("definitions.sql")]
    [TestCase("commands.sql")]
    public async Task PostgreSQL_reads_any_expression_in_its_place(string file)
    {
        var statements = TestData.ReadLines(file).Select(Parse);
        var varied = statements.SelectMany(statement => Variant.Expressions.Select(expression => Variant.WithExpression(statement, expression)));

        Assert.That(await FindErrors([.. varied.Select(SqlPrinter.Print)]), Is.Empty);
    }

    private static Statement Parse(string sql) => SqlParser.Parse(sql).Statements.Single().Syntax;

    private async Task<List<string>> FindErrors(string[] statements)
    {
        await using var command = new NpgsqlCommand("SELECT * FROM pg_temp.find_errors($1)", _connection);
        command.Parameters.AddWithValue(statements);
        await using var reader = await command.ExecuteReaderAsync();
        var errors = new List<string>();
        while (await reader.ReadAsync())
        {
            errors.Add(reader.GetString(0));
        }

        return errors;
    }
}
