using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Tests;

/// <summary>What is said of the comments that suppress.</summary>
public sealed class SuppressionReviewTests
{
    private static readonly LintOptions Options = LintOptions.Default with { Today = new DateTime(2027, 1, 31) };

    private static List<Finding> Lint(string sql) =>
        [.. MigrationLinter.Lint([new SourceFile("1.sql", sql)], Options).Where(finding => finding.Diagnostic.Severity > DiagnosticSeverity.Hidden)];

    private static IEnumerable<string> Ids(string comment) => Lint(comment + "\nDROP TABLE IF EXISTS t;").Select(finding => finding.Id);

    [TestCase("-- migrationbuild:ignore PGM201 until 2027-01-31 then all use the new one")]
    [TestCase("-- migrationbuild:ignore PGM201 drop-table, until 2027-02-01: reason")]
    [TestCase("-- migrationbuild:ignore until 2027-01-31 a day more")]
    [TestCase("-- migrationbuild:ignore-file PGM201 until 2027-01-31")]
    [TestCase("-- migrationbuild:ignore PGM201 until Monday nobody uses it")]
    [TestCase("-- squawk-ignore ban-drop-table until 2020-01-01")]
    public void A_comment_holds_to_the_end_of_the_day_that_it_names(string comment) => Assert.That(Ids(comment), Is.Empty);

    [Test]
    public void What_has_run_out_is_due()
    {
        Assert.That(
            Lint("-- migrationbuild:ignore PGM201 until 2027-01-30 soon\nDROP TABLE IF EXISTS t;").Select(finding => finding.ToString()),
            Has.Exactly(2).Items.And.Some.EqualTo("1.sql(1,1): warning MB1012: This was to be silent until 2027-01-30. Do now what was put off, or name a later day").And.Some.Contains("PGM201"));
    }

    [TestCase("-- migrationbuild:ignore PGM2O1 a slip", "There is no rule PGM2O1. The comment silences nothing")]
    [TestCase("-- migrationbuild:ignore drop-tabel a slip", "There is no rule drop-tabel. The comment silences nothing")]
    [TestCase("-- migrationbuild:ignore-file", "A whole file is silent for rules that are named, and none is. The comment silences nothing")]
    [TestCase("-- migrationbuild:ignore until 2027-02-30", "2027-02-30 is no day. It is written until 2027-01-31. The comment silences nothing")]
    public void What_is_not_understood_silences_nothing_and_is_told(string comment, string message)
    {
        var findings = Lint(comment + "\nDROP TABLE IF EXISTS t;");
        Assert.That(findings.Select(finding => finding.Id), Is.EqualTo(new[] { "MB1014", "PGM201" }));
        Assert.That(findings[0].Message, Is.EqualTo(message));
    }

    [Test]
    public void A_rule_that_is_known_is_silenced_beside_one_that_is_not()
    {
        Assert.That(Ids("-- migrationbuild:ignore PGM201 PGM2O2 reason"), Is.EqualTo(new[] { "MB1014" }));
    }

    [TestCase("-- migrationbuild:ignore PGM202 reason")]
    [TestCase("-- migrationbuild:ignore-file PGM202 reason")]
    public void What_silences_nothing_is_told(string comment) => Assert.That(Ids(comment), Is.EqualTo(new[] { "MB1011", "PGM201" }));

    [TestCase("-- atlas:nolint DS103")]
    [TestCase("-- squawk-ignore ban-drop-column")]
    [TestCase("-- squawk-ignore a-rule-of-theirs")]
    [TestCase("-- migrationbuild:ignore MB1011 reason")]
    [TestCase("-- migrationbuild:ignored")]
    public void Other_comments_are_not_judged(string comment) => Assert.That(Ids(comment), Is.EqualTo(new[] { "PGM201" }));

    [Test]
    public void What_a_rule_that_is_off_would_find_counts()
    {
        var options = Options with { Settings = RuleSettings.Create([new("migrationbuild.PGM201.severity", "none")]) };
        Assert.That(MigrationLinter.Lint([new SourceFile("1.sql", "-- migrationbuild:ignore PGM201 reason\nDROP TABLE IF EXISTS public.t;")], options), Is.Empty);
    }

    [Test]
    public void Nothing_is_unused_where_a_statement_could_not_be_read()
    {
        Assert.That(Ids("-- migrationbuild:ignore PGM202 reason\nALTER TABLE t DROP COLUMM x;").Distinct(), Does.Not.Contain("MB1011"));
    }

    [Test]
    public void A_missing_reason_is_told_to_those_who_ask()
    {
        var options = Options with { Settings = RuleSettings.Create([new("migrationbuild.suppression-without-reason.severity", "warning")]) };
        string[] Found(string comment) => [.. MigrationLinter.Lint([new SourceFile("1.sql", comment + "\nDROP TABLE IF EXISTS public.t;")], options).Select(finding => finding.Id)];

        Assert.That(Found("-- migrationbuild:ignore PGM201"), Is.EqualTo(new[] { "MB1013" }));
        Assert.That(Found("-- migrationbuild:ignore PGM201 until 2028-01-01"), Is.EqualTo(new[] { "MB1013" }));
        Assert.That(Found("-- migrationbuild:ignore PGM201 reason"), Is.Empty);
    }

    [Test]
    public void Files_before_the_first_linted_version_are_not_judged()
    {
        Assert.That(
            MigrationLinter.Lint([new SourceFile("1.sql", "-- migrationbuild:ignore PGM202 reason\nSELECT 1;")], Options with { LintSince = "2" }), Is.Empty);
    }

    [TestCase("SELECT 1;\r\n  -- migrationbuild:ignore PGM202 x\r\nSELECT 2;", "SELECT 1;\r\nSELECT 2;")]
    [TestCase("SELECT 1; -- migrationbuild:ignore PGM202 x\nSELECT 2;", "SELECT 1;\nSELECT 2;")]
    [TestCase("/* migrationbuild:ignore PGM202 x */ SELECT 2;", "SELECT 2;")]
    [TestCase("SELECT 2;\n-- migrationbuild:ignore PGM202 x", "SELECT 2;\n")]
    public void The_fix_removes_the_comment(string sql, string expected)
    {
        Assert.That(Lint(sql).Single().Fixes.Single().ApplyTo(sql), Is.EqualTo(expected));
    }
}
