using System.Globalization;
using MigrationBuild.Testing;

namespace MigrationBuild.Linting.Oracle;

/// <summary>
/// Measures what statements do to a server. <c>--version 14</c> starts an embedded server; without it the server of the tests is asked. <c>--id</c> measures the cases
/// whose id contains that, <c>--truth</c> those of another folder.
/// </summary>
internal static class MeasureCommand
{
    /// <returns>Null where the arguments are not understood.</returns>
    public static async Task<int?> RunAsync(string[] args)
    {
        var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        if (args.Length % 2 != 0 || options.Keys.Any(name => name is not ("--version" or "--id" or "--truth")))
        {
            return null;
        }

        var truth = new TruthFolder(options.GetValueOrDefault("--truth") ?? Path.Combine(Repository.Root, "tests", "MigrationBuild.Linting.Tests", "Truth"));
        var cases = truth.ReadCases().Where(each => each.Id.Contains(options.GetValueOrDefault("--id") ?? "", StringComparison.Ordinal)).ToList();
        await using var server = options.TryGetValue("--version", out var version)
            ? await PostgresServer.StartEmbeddedAsync(int.Parse(version, CultureInfo.InvariantCulture))
            : await PostgresServer.GetSharedAsync();
        await using var laboratory = await Laboratory.OpenAsync(server, truth);
        var disagreements = 0;
        foreach (var each in cases)
        {
            var answer = await laboratory.MeasureAsync(each);
            disagreements += truth.Record(each, answer) ? 0 : 1;
            Console.WriteLine(TruthFolder.Describe(each, answer));
        }

        truth.Save();
        return disagreements == 0 ? 0 : 1;
    }
}
