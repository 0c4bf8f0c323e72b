using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting;

/// <summary>What the linter is told beside the files and the state before them.</summary>
public sealed record LintOptions
{
    public static LintOptions Default { get; } = new();

    /// <summary>The major version of the server that will run the migrations.</summary>
    public int PostgresVersion { get; init; } = 17;

    public MigrationRunner Runner { get; init; }

    /// <summary>
    /// The text is a string in a program: it has no directives, and nothing is known of the schema before it, so that every object that the
    /// text itself does not create counts as existing and filled.
    /// </summary>
    public bool IsEmbedded { get; init; }

    /// <summary>Where the program puts values into an embedded text as they are; those that it quotes or makes parameters of are not among them.</summary>
    public IReadOnlyList<int> ValuesAt { get; init; } = [];

    /// <summary>Files of a version below this one are replayed, not linted. Null lints all.</summary>
    public string? LintSince { get; init; }

    /// <summary>The day on which it is asked, for comments that silence until a day. Null: they hold for good.</summary>
    public DateTime? Today { get; init; }

    /// <summary>What the team sets for rules: severities, which go before <see cref="SeverityOf"/>, patterns of names, schemas to watch.</summary>
    public RuleSettings Settings { get; init; } = RuleSettings.None;

    /// <summary>The severity that a rule's findings get, by its id, where it is not the default; null where the rule is off.</summary>
    public Func<DiagnosticDescriptor, DiagnosticSeverity?> SeverityOf { get; init; } = static descriptor => descriptor.DefaultSeverity;
}
