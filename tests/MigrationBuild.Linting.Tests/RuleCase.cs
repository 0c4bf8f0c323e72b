using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Tests;

/// <summary>One case of a rule, as a file of <c>Cases</c> writes it: <c>[|…|]</c> marks where the rule must report, and it must report nowhere else.</summary>
public sealed record RuleCase(string Rule, string Title)
{
    /// <summary>The migrations before the file.</summary>
    public string Before { get; init; } = "";

    public string Marked { get; init; } = "";

    /// <summary>The migrations after the file, which must be free of the rule's findings.</summary>
    public IReadOnlyList<string> Next { get; init; } = [];

    /// <summary>The file after the first finding's fix, or null where the case does not say.</summary>
    public string? Fixed { get; init; }

    /// <summary>The files that the fix makes behind that one, each as its name ends and its text.</summary>
    public IReadOnlyList<string> Made { get; init; } = [];

    /// <summary>How severe the findings are where that is not the rule's default.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    public LintOptions Options { get; init; } = LintOptions.Default;

    public string Text => Marked.Replace("[|", "").Replace("|]", "");

    public IEnumerable<TextSpan> Expected
    {
        get
        {
            var removed = 0;
            for (var start = Marked.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = Marked.IndexOf("[|", start + 1, StringComparison.Ordinal))
            {
                var end = Marked.IndexOf("|]", start, StringComparison.Ordinal);
                yield return TextSpan.FromBounds(start - removed, end - removed - 2);
                removed += 4;
            }
        }
    }

    public override string ToString() => $"{Rule}: {Title}";
}
