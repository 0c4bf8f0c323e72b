namespace MigrationBuild.Linting.Oracle.Precision;

/// <summary>Findings drawn by lot: one of each rule in turn, and of a rule one of each project in turn, so that rare rules and small projects have their say.</summary>
internal static class Sample
{
    public static IReadOnlyList<CorpusFinding> Draw(IEnumerable<CorpusFinding> findings, int count, int seed) =>
    [
        .. InTurn(
                findings.GroupBy(each => each.Rule, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal)
                    .Select(rule => InTurn(rule.GroupBy(each => each.Project, StringComparer.Ordinal)
                        .Select(project => project.OrderBy(each => each.Lot(seed)).ToList())
                        .OrderBy(project => project[0].Lot(seed))).ToList()))
            .Take(count),
    ];

    private static IEnumerable<CorpusFinding> InTurn(IEnumerable<List<CorpusFinding>> queues)
    {
        var all = queues.ToList();
        for (var i = 0; all.Exists(queue => i < queue.Count); i++)
        {
            foreach (var queue in all.Where(queue => i < queue.Count))
            {
                yield return queue[i];
            }
        }
    }
}
