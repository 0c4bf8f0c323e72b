using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting;

/// <summary>What the linter says of a place in a file, and how it can be mended.</summary>
public sealed record Finding(SourceDiagnostic Diagnostic)
{
    public string Id => Diagnostic.Id;

    public TextSpan Span => Diagnostic.Span;

    public string Message => Diagnostic.Message;

    public EquatableArray<RelatedLocation> Related { get; init; }

    public EquatableArray<Fix> Fixes { get; init; }

    /// <summary>The statement of the file that it lies in; null where it lies in none.</summary>
    public TextSpan? Statement { get; init; }

    /// <summary>The same from one run to the next, wherever in the file the statement stands: a hash of the rule and the statement. Findings of one rule in one statement share it.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The same where it is less severe than what its rule finds as a rule.</summary>
    public Finding As(DiagnosticSeverity severity) => this with { Diagnostic = Diagnostic with { Severity = severity } };

    public override string ToString() => Diagnostic.ToString();
}
