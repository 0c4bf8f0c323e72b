using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Tests;

/// <summary>Every fix of every case, made: the finding is gone, and one that is said to keep the meaning leaves the schema that the file as written leaves.</summary>
public sealed class FixProofTests
{
    public static IEnumerable<FixCase> Fixes() =>
        from rule in RuleCases.All()
        let lint = FixCase.Lint(rule, rule.Text)
        from each in lint.Findings.Where(finding => finding.Id == rule.Rule).SelectMany(finding => finding.Fixes.Select(fix => (finding, fix)))
        select new FixCase(rule, each.finding, each.fix);

    /// <summary>Rules that speak of the next statement once the first is mended.</summary>
    private static readonly string[] OneATime = ["PGM122"];

    [TestCaseSource(nameof(Fixes))]
    public void A_fix_mends_its_finding_and_keeps_the_schema(FixCase fix)
    {
        var unmended = FixCase.Lint(fix.Rule, fix.Rule.Text).Findings;
        var mended = fix.LintMended();
        Assert.That(mended.Count(finding => finding.Fingerprint == fix.Finding.Fingerprint), Is.LessThan(unmended.Count(finding => finding.Fingerprint == fix.Finding.Fingerprint)), "the fix does not mend");
        Assert.That(mended.Count(IsAsSevere), Is.LessThan(unmended.Count(IsAsSevere) + (OneATime.Contains(fix.Rule.Rule) ? 1 : 0)), "the fix only moves it");
        Assert.That(mended.Count(IsRefused), Is.LessThanOrEqualTo(fix.Rule.Options.IsEmbedded ? 1 : unmended.Count(IsRefused)), "what the fix writes cannot run");

        var before = Replay(fix.Rule.Options, fix.Rule.Before, fix.Rule.Text);
        if (before.Error is not null || fix.Fix.ChangesMeaning)
        {
            return;
        }

        var after = Replay(fix.Rule.Options, [fix.Rule.Before, .. fix.Files.Select(file => file.Text)]);
        Assert.That(after.Error, Is.Null);
        Assert.That(after.State.Catalog, Is.EqualTo(before.State.Catalog));

        bool IsAsSevere(Finding finding) => finding.Id == fix.Rule.Rule && finding.Diagnostic.Severity >= fix.Finding.Diagnostic.Severity;
    }

    private static bool IsRefused(Finding finding) => finding.Id is "PGM501" or "PGM502";

    private static (ReplayState State, string? Error) Replay(LintOptions options, params string[] files)
    {
        var state = MigrationLinter.Start(options);
        string? error = null;
        foreach (var (text, i) in files.Select((text, i) => (text, i)))
        {
            var replay = CatalogReplay.Apply(state, MigrationLinter.Parse(new SourceFile($"{i}.sql", text), options));
            error ??= replay.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.ToString();
            state = replay.State.NewSession();
        }

        return (state, error);
    }
}
