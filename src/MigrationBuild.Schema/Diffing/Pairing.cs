namespace MigrationBuild.Schema.Diffing;

/// <summary>Finds what is the same on both sides of a difference.</summary>
internal static class Pairing
{
    /// <summary>Takes out of both lists the pairs that <paramref name="isPair"/> finds, each element once.</summary>
    public static IReadOnlyList<(T Left, T Right)> Take<T>(List<T> left, List<T> right, Func<T, T, bool> isPair)
        where T : class
    {
        var pairs = new List<(T Left, T Right)>();
        foreach (var candidate in left.ToList())
        {
            if (right.Find(other => isPair(candidate, other)) is { } partner)
            {
                pairs.Add((candidate, partner));
                left.Remove(candidate);
                right.Remove(partner);
            }
        }

        return pairs;
    }
}
