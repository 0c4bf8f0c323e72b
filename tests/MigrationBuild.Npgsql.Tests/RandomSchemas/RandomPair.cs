using System.Globalization;
using MigrationBuild.Npgsql.Tests.Planning;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A random schema before and after a few edits.</summary>
internal static class RandomPair
{
    /// <summary>Which pairs to run instead of those of the ordinary run, as in <c>0-3999</c> or <c>52,1017</c>.</summary>
    private const string SeedsVariable = "MIGRATIONBUILD_TEST_SEEDS";

    public static SqlPair Of(int seed, int version)
    {
        var schema = new RandomSchema(seed, version);
        var from = schema.Make();
        for (var edits = seed % 8 + 1; edits > 0; edits--)
        {
            schema.Edit();
        }

        return new SqlPair(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"), from, schema.ToSql());
    }

    /// <summary>The seeds that the variable asks for, or those given.</summary>
    public static IEnumerable<int> Seeds(int first, int count)
        => Environment.GetEnvironmentVariable(SeedsVariable) is { Length: > 0 } asked ? Seeds(asked) : Enumerable.Range(first, count);

    public static IEnumerable<int> Seeds(string written) => written.Split(',').SelectMany(Range);

    private static IEnumerable<int> Range(string written)
    {
        var ends = written.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
