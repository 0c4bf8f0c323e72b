namespace MigrationBuild.Linting.Oracle.Precision;

/// <summary>What was judged of findings, by reading the SQL around them: <c>right</c>, <c>wrong</c>, or <c>mended</c>, which was wrong until its rule was mended.</summary>
internal static class Verdicts
{
    private static string File => Path.Combine(Repository.Root, "tests", "MigrationBuild.Linting.Oracle", "Precision", "verdicts.tsv");

    /// <summary>The verdicts by rule.</summary>
    public static ILookup<string, string> Read() => System.IO.File.ReadLines(File)
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .ToLookup(parts => parts[0], parts => parts[5], StringComparer.Ordinal);

    /// <summary>A table of what each rule finds and how much of it is right.</summary>
    public static IEnumerable<string> Table(IEnumerable<CorpusFinding> findings)
    {
        var verdicts = Read();
        var found = findings.ToLookup(finding => finding.Rule, StringComparer.Ordinal);
        yield return "| rule | found | judged | right | false alarms, mended | false alarms, left |";
        yield return "|---|--:|--:|--:|--:|--:|";
        foreach (var rule in verdicts.Select(each => each.Key).Union(found.Select(each => each.Key)).Order(StringComparer.Ordinal))
        {
            var judged = verdicts[rule].ToList();
            yield return $"| {rule} | {found[rule].Count()} | {judged.Count} | {Count("right")} | {Count("mended")} | {Count("wrong")} |";

            int Count(string verdict) => judged.Count(each => each == verdict);
        }
    }
}
