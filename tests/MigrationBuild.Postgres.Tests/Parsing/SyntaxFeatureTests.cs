using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Postgres.Tests.Parsing;

/// <summary>Which version of PostgreSQL accepts what, in <c>Data/features.txt</c>: what the parser says, and what the servers say.</summary>
public sealed class SyntaxFeatureTests
{
    private const int Oldest = 12;
    private const int Newest = 18;

    private static readonly IReadOnlyList<FeatureCase> Cases = FeatureCase.ReadAll(
        new StreamReader(typeof(SyntaxFeatureTests).Assembly.GetManifestResourceStream("features.txt")!).ReadToEnd());

    [TestCaseSource(nameof(Cases))]
    public void The_parser_knows_which_versions_accept_it(FeatureCase example)
    {
        var newest = Parse(example.Sql, Newest);
        for (var version = Oldest; version <= Newest; version++)
        {
            var script = Parse(example.Sql, version);
            if (example.Before is { } before && version >= before)
            {
                Assert.That(script.Diagnostics.Select(found => found.Id), Is.EqualTo(new[] { "MB1001" }), $"for {version}");
            }
            else
            {
                Assert.That(script.Diagnostics.IsEmpty, Is.EqualTo(version >= example.Since), $"for {version}");
                Assert.That(script.Diagnostics.Select(found => found.Id), Is.All.EqualTo("MB1005"));
                Assert.That(script.Statements, Has.Count.EqualTo(1));
                if (version < example.Since)
                {
                    Assert.That(script.Statements[0].Syntax, Is.EqualTo(newest.Statements[0].Syntax), $"for {version}");
                }
            }
        }

        if (example.Since > Oldest)
        {
            var refused = Parse(example.Sql, example.Since - 1).Diagnostics;
            Assert.That(refused.Select(found => found.Span), Is.EqualTo(example.Marks));
            Assert.That(refused.Select(found => found.Message), Is.All.EndsWith($"needs PostgreSQL {example.Since}; the script is for {example.Since - 1}"));
        }
    }

    /// <summary>In a transaction that has failed a server parses a statement and does no more: it says 25P02 if the grammar accepts it.</summary>
    [TestCase(14)]
    [TestCase(15)]
    [TestCase(16)]
    [TestCase(17)]
    [TestCase(18)]
    public async Task A_server_accepts_what_the_list_says(int version)
    {
        await using var server = await EmbeddedServers.StartAsync(version);
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await RunAsync(connection, "BEGIN");
        Assert.That(await RunAsync(connection, "SELECT 1 / 0"), Is.EqualTo("22012"));

        var wrong = new List<string>();
        foreach (var example in Cases)
        {
            var state = await RunAsync(connection, example.Sql);
            if ((state == "25P02") != example.IsAcceptedBy(version))
            {
                wrong.Add($"{state}: {example.Sql}");
            }
        }

        TestContext.Out.WriteLine($"{Cases.Count} statements");
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void What_is_too_new_is_found_in_the_body_of_a_block()
    {
        var script = Parse("DO $$ BEGIN IF true THEN MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE; END IF; END $$", 14);

        Assert.That(script.Diagnostics.Select(found => found.ToString()), Is.EqualTo(new[]
        {
            "(1,26): error MB1005: MERGE needs PostgreSQL 15; the script is for 14",
        }));
    }

    [Test]
    public void A_statement_with_an_error_says_only_that()
    {
        var script = Parse("MERGE INTO t USING s ON t.a = s.a WHEN", 14);

        Assert.That(script.Diagnostics.Select(found => found.Id), Is.EqualTo(new[] { "MB1001" }));
    }

    private static Syntax.Scripts.SqlScript Parse(string sql, int version) => SqlParser.Parse(sql, new SqlParseOptions(PostgresVersion: version));

    /// <summary>The SQLSTATE of the refusal; null if there is none. A batch is sent as it is, without being split at semicolons.</summary>
    private static async Task<string?> RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new NpgsqlBatchCommand(sql) } };
        try
        {
            await batch.ExecuteNonQueryAsync();
            return null;
        }
        catch (PostgresException e)
        {
            return e.SqlState;
        }
    }
}
