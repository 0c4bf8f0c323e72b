using System.Globalization;
using MigrationBuild.Npgsql.Tests.Planning;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A random schema before and after a few edits.</summary>
internal static class RandomPair
{
    /// <summary>How many pairs to run, instead of what the ordinary run has.</summary>
    private const string CountVariable = "MIGRATIONBUILD_TEST_PAIRS";

    /// <summary>The seed of the first of them, so that a part of a run can be run again.</summary>
    private const string FirstVariable = "MIGRATIONBUILD_TEST_FIRST_PAIR";

    public static SqlPair Of(int seed)
    {
        var schema = new RandomSchema(seed);
        var from = schema.ToSql();
        for (var edits = seed % 8 + 1; edits > 0; edits--)
        {
            schema.Edit();
        }

        return new SqlPair(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"), from, schema.ToSql());
    }

    /// <summary>The seeds that the variables ask for.</summary>
    public static IEnumerable<int> Seeds(int first, int count) => Enumerable.Range(Asked(FirstVariable) ?? first, Asked(CountVariable) ?? count);

    private static int? Asked(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var asked) ? asked : null;
}
