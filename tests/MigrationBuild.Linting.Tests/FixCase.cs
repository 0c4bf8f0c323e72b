using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Tests;

/// <summary>A fix that a case of a rule offers.</summary>
public sealed record FixCase(RuleCase Rule, Finding Finding, Fix Fix)
{
    private const string Path = "migrations/20260101000000_file.sql";

    /// <summary>The mended file and those that the fix makes behind it.</summary>
    public IReadOnlyList<SourceFile> Files =>
    [
        new SourceFile(Path, Fix.ApplyTo(Rule.Text)),
        .. PlacedFile.Place(Fix, Path, [])!.Select(file => new SourceFile(file.Path, file.Text)),
    ];

    public static FileLint Lint(RuleCase rule, string text) => MigrationLinter.Lint(Before(rule), new SourceFile(Path, text), rule.Options);

    /// <summary>What is found in them, each in the state that those before it leave.</summary>
    public List<Finding> LintMended()
    {
        var findings = new List<Finding>();
        var state = Before(Rule);
        foreach (var file in Files)
        {
            var lint = MigrationLinter.Lint(state, file, Rule.Options);
            findings.AddRange(lint.Findings);
            state = lint.After;
        }

        return findings;
    }

    public override string ToString() => $"{Rule}: {Fix.Title}";

    private static ReplayState Before(RuleCase rule) => MigrationLinter.Replay([new SourceFile("migrations/1_before.sql", rule.Before)], rule.Options);
}
