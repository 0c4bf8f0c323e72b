using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Suppressions;

/// <summary>A comment that says what not to report, and where.</summary>
/// <param name="Comment">The comment itself.</param>
/// <param name="Scope">The part of the file whose findings it silences.</param>
/// <param name="Ids">The rules that it names; empty for a comment that names none and means every hazard.</param>
/// <param name="Reason">Why, in the writer's words; empty where none was given.</param>
public sealed record Suppression(TextSpan Comment, TextSpan Scope, EquatableArray<string> Ids, string Reason)
{
    /// <summary>Whether it begins with a marker of ours and not of another linter.</summary>
    public bool IsOurs { get; init; }

    /// <summary>The last day on which it holds; null for one that holds for good.</summary>
    public DateTime? Until { get; init; }

    /// <summary>What is not understood of it; null where all is.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether it silences nothing, because too much of it is not understood.</summary>
    public bool IsVoid { get; init; }

    /// <summary>Whether its last day is over.</summary>
    public bool HasExpired(DateTime? today) => Until < today;

    /// <summary>Errors of syntax and of the directory are silenced only by name: they are no matter of judgement.</summary>
    public bool Covers(SourceDiagnostic finding) =>
        !IsVoid
        && finding.Span.Start >= Scope.Start
        && finding.Span.Start <= Scope.End
        && (Ids.IsEmpty ? finding.Id.StartsWith("PGM", StringComparison.Ordinal) : Ids.Contains(finding.Id));
}
