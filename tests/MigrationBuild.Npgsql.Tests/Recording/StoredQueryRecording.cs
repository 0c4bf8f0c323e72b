using System.Reflection;
using System.Text;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests.Recording;

/// <summary>
/// Writes down what servers of every version print of the queries in <c>StoredQueries.txt</c>, for the tests that need no server:
/// <c>dotnet test tests/MigrationBuild.Npgsql.Tests --filter TestCategory=Recording</c>.
/// </summary>
[TestFixture]
[Explicit("It rewrites test data.")]
[Category("Recording")]
public sealed class StoredQueryRecording
{
    private static readonly string Folder = Path.Combine(
        typeof(StoredQueryRecording).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests",
        "MigrationBuild.Schema.Tests",
        "Expressions");

    [Test]
    public async Task Record()
    {
        var lines = new List<Line>();
        for (var version = 14; version <= 18; version++)
        {
            await using var server = await PostgresServer.StartEmbeddedAsync(version);
            await using var database = await TestDatabase.CreateAsync(server);
            await database.ExecuteAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "StoredQueries.Schema.sql")));
            foreach (var query in await QueriesAsync(version))
            {
                lines.Add(await PrintAsync(database, version, query));
            }
        }

        var text = new StringBuilder("# What PostgreSQL printed (pg_get_viewdef) of views over the tables of StoredQueries.Schema.sql; written by StoredQueryRecording.\n")
            .Append("# versions<tab>the query as written<tab>the columns of the view<tab>the query as printed, \\n for line ends\n");
        foreach (var group in lines.GroupBy(line => (line.Written, line.Columns, line.Printed)).OrderBy(group => group.Key.Written, StringComparer.Ordinal))
        {
            text.Append($"{string.Join(' ', group.Select(line => line.Version))}\t{group.Key.Written}\t{group.Key.Columns}\t{group.Key.Printed}\n");
        }

        await File.WriteAllTextAsync(Path.Combine(Folder, "StoredQueries.tsv"), text.ToString());
    }

    private static async Task<IEnumerable<string>> QueriesAsync(int version)
        => (await File.ReadAllLinesAsync(Path.Combine(Folder, "StoredQueries.txt")))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length == 1 || int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture) <= version)
            .Select(fields => fields[^1]);

    private static async Task<Line> PrintAsync(TestDatabase database, int version, string query)
    {
        try
        {
            await database.ExecuteAsync($"CREATE VIEW recorded AS {query}");
        }
        catch (PostgresException e)
        {
            throw new InvalidOperationException($"{e.MessageText} in: {query}", e);
        }

        var printed = await database.QueryAsync<string>("SELECT pg_get_viewdef('recorded'::regclass)");
        var columns = await database.QueryAsync<string>(
            "SELECT string_agg(quote_ident(attname) || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'recorded'::regclass AND attnum > 0");
        await database.ExecuteAsync("DROP VIEW recorded");
        return new Line(version, query, columns!, printed!.Trim().TrimEnd(';').Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));
    }

    private sealed record Line(int Version, string Written, string Columns, string Printed);
}
