using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Tests;

public sealed class RuleTests
{
    [TestCaseSource(typeof(RuleCases), nameof(RuleCases.All))]
    public void A_rule_reports_where_the_case_says_and_nowhere_else(RuleCase rule)
    {
        var findings = Lint(rule, rule.Text).Where(finding => finding.Id == rule.Rule).ToList();
        Assert.That(
            findings.Select(finding => rule.Text.Substring(finding.Span.Start, finding.Span.Length)),
            Is.EqualTo(rule.Expected.Select(span => rule.Text.Substring(span.Start, span.Length))));
        Assert.That(findings.Select(finding => finding.Span), Is.EqualTo(rule.Expected));
        var descriptor = RuleCatalog.Rules.Single(each => each.Descriptor.Id == rule.Rule).Descriptor;
        Assert.That(findings.Select(finding => finding.Diagnostic.Severity), Is.All.EqualTo(rule.Severity ?? descriptor.DefaultSeverity));
        Assert.That(LintNext(rule).Where(finding => finding.Id == rule.Rule), Is.Empty);
        if (rule.Fixed is null)
        {
            return;
        }

        Assert.That(findings[0].Fixes, Is.Not.Empty, "no fix is offered");
        var fix = findings[0].Fixes[0];
        var mended = fix.ApplyTo(rule.Text);
        // A case does not say the line end of its last line.
        Assert.That(mended.TrimEnd('\n'), Is.EqualTo(rule.Fixed.TrimEnd('\n')));
        Assert.That(fix.Following.Select(file => $"{file.Suffix}\n{file.Text}".TrimEnd('\n')), Is.EqualTo(rule.Made));
        Assert.That(Lint(rule, mended).Count(finding => finding.Id == rule.Rule), Is.LessThan(findings.Count), "the fix does not mend");
    }

    [Test]
    public void Every_rule_has_six_cases_and_among_them_some_that_it_reports_and_some_that_it_does_not()
    {
        var cases = RuleCases.All().ToLookup(each => each.Rule);
        foreach (var id in RuleCatalog.Rules.Select(rule => rule.Descriptor.Id))
        {
            Assert.That(cases[id].Count(), Is.GreaterThanOrEqualTo(6), id);
            Assert.That(cases[id].Count(each => each.Expected.Any()), Is.GreaterThanOrEqualTo(2), id);
            Assert.That(cases[id].Count(each => !each.Expected.Any()), Is.GreaterThanOrEqualTo(2), id);
            Assert.That(cases[id].Select(each => each.Title), Is.Unique, id);
        }
    }

    [TestCase("PGM101", "PGM132")]
    [TestCase("PGM106", "PGM131")]
    [TestCase("PGM117", "PGM118")]
    [TestCase("PGM120", "PGM121")]
    public void The_more_specific_of_two_rules_speaks_alone(string one, string other)
    {
        foreach (var rule in RuleCases.All().Where(each => each.Rule == one || each.Rule == other))
        {
            var findings = Lint(rule, rule.Text).ToLookup(finding => finding.Id);
            Assert.That(findings[one].Where(finding => findings[other].Any(second => finding.Span.Start < second.Span.End && second.Span.Start < finding.Span.End)), Is.Empty, rule.Title);
        }
    }

    [TestCaseSource(typeof(RuleCases), nameof(RuleCases.All))]
    public void A_rule_says_of_the_same_words_one_thing(RuleCase rule)
    {
        Assert.That(Lint(rule, rule.Text).Where(finding => finding.Id.StartsWith("PGM1", StringComparison.Ordinal)).GroupBy(finding => (finding.Id, finding.Span)).Where(group => group.Count() > 1), Is.Empty);
    }

    private static IEnumerable<Finding> LintNext(RuleCase rule) => MigrationLinter
        .Lint([.. rule.Next.Prepend(rule.Text).Prepend(rule.Before).Select((text, i) => new SourceFile($"migrations/{i + 1}_m.sql", text))], rule.Options)
        .Where(finding => !finding.Diagnostic.File.Path.EndsWith("/1_m.sql", StringComparison.Ordinal) && !finding.Diagnostic.File.Path.EndsWith("/2_m.sql", StringComparison.Ordinal));

    private static EquatableArray<Finding> Lint(RuleCase rule, string text)
    {
        var before = MigrationLinter.Replay([new SourceFile("migrations/1_before.sql", rule.Before)], rule.Options);
        return MigrationLinter.Lint(before, new SourceFile("migrations/2_file.sql", text), rule.Options).Findings;
    }
}
