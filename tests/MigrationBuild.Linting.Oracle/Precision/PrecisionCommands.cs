using System.Globalization;

namespace MigrationBuild.Linting.Oracle.Precision;

/// <summary>The verbs about real projects, which lie in <c>../shared/corpora</c> beside the checkout.</summary>
internal static class PrecisionCommands
{
    /// <summary>Lists all that is found, a line each.</summary>
    public static int Findings(string[] args) => List(Select(ReadOptions(args)));

    /// <summary>Lists what the seed draws.</summary>
    public static int Sample(string[] args)
    {
        var options = ReadOptions(args);
        return List(Oracle.Precision.Sample.Draw(Select(options), Number(options, "--count", 200), Number(options, "--seed", 1)));
    }

    /// <summary>Writes the table of what was judged.</summary>
    public static int Precision(string[] args)
    {
        foreach (var line in Verdicts.Table(Select(ReadOptions(args))))
        {
            Console.WriteLine(line);
        }

        return 0;
    }

    private static int List(IEnumerable<CorpusFinding> findings)
    {
        foreach (var finding in findings)
        {
            Console.WriteLine(finding);
        }

        return 0;
    }

    private static IEnumerable<CorpusFinding> Select(Dictionary<string, string> options) => CorpusProject
        .ReadAll(options.GetValueOrDefault("--corpora") ?? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "corpora")))
        .SelectMany(project => project.Lint())
        .Where(finding => options.GetValueOrDefault("--rule") is not { } rule || rule == finding.Rule);

    private static Dictionary<string, string> ReadOptions(string[] args) =>
        args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static int Number(Dictionary<string, string> options, string name, int otherwise) =>
        options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
