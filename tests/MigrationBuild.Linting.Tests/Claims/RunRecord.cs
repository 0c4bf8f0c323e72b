using MigrationBuild.Linting.Tests.Truth;

namespace MigrationBuild.Linting.Tests.Claims;

/// <summary>What migrations did to a server: by transaction, what each statement did, with the locks that the transaction had then.</summary>
internal sealed class RunRecord
{
    private readonly List<List<MeasuredAnswer>> _transactions = [[]];

    public IEnumerable<MeasuredAnswer> Statements => _transactions.SelectMany(each => each);

    /// <summary>The SQLSTATE with which one of them was refused.</summary>
    public string? Failure { get; set; }

    public string Message { get; set; } = "";

    public HashSet<string> Warnings { get; } = new(StringComparer.Ordinal);

    /// <summary>What its session answered after the last of them, by question.</summary>
    public Dictionary<string, string?> Stayed { get; } = new(StringComparer.Ordinal);

    public DateTime Ended { get; set; }

    public void Add(MeasuredAnswer answer) => _transactions[^1].Add(answer);

    /// <summary>What follows is another transaction.</summary>
    public void Next() => _transactions.Add([]);

    public override string ToString() => string.Join("\n", _transactions.Select(transaction => string.Join("; ", transaction.Select(Describe))).Append(Failure + " " + Message));

    private static string Describe(MeasuredAnswer answer) => string.Join(
        " ",
        answer.Locks.Concat(answer.IndexLocks).Select(each => $"{each.Key} {each.Value}")
            .Concat(Words("reads", answer.Scans)).Concat(Words("writes", answer.Writes)).Concat(Words("rewrites", answer.Rewrites)).Concat(Words("builds", answer.Builds)).Concat(Words("rebuilds", answer.Rebuilds)));

    private static IEnumerable<string> Words(string work, string[] names) => names.Select(name => $"{work} {name}");
}
