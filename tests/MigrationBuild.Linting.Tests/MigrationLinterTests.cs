using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Tests;

public sealed class MigrationLinterTests
{
    private static IEnumerable<string> Lint(LintOptions options, params string[] files) => MigrationLinter
        .Lint([.. files.Select((text, index) => new SourceFile($"migrations/2026010{index + 1}_m.sql", text))], options)
        .Where(finding => finding.Diagnostic.Severity > DiagnosticSeverity.Hidden)
        .Select(finding => finding.ToString());

    [Test]
    public void A_syntax_error_is_reported_where_it_is_and_the_rest_is_checked()
    {
        Assert.That(
            Lint(LintOptions.Default, "CREATE TABLE a (id int,, x int);\nDROP TABLE IF EXISTS b;"),
            Is.EqualTo(new[]
            {
                "migrations/20260101_m.sql(1,24): error MB1001: syntax error at or near \",\"",
                "migrations/20260101_m.sql(2,1): error PGM201: The rows of b are gone for good, and code that still uses it fails. "
                    + "Rename the table now and drop it in a later release. If it is meant, write above the statement: -- migrationbuild:ignore PGM201 <why>",
            }));
    }

    [Test]
    public void Syntax_that_the_targeted_version_does_not_know_is_reported_at_its_words()
    {
        const string sql = "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a) VIRTUAL, id bigint PRIMARY KEY);";

        Assert.That(
            Lint(LintOptions.Default with { PostgresVersion = 17 }, sql),
            Is.EqualTo(new[] { "migrations/20260101_m.sql(1,54): error MB1005: A virtual generated column needs PostgreSQL 18; the script is for 17" }));
        Assert.That(Lint(LintOptions.Default with { PostgresVersion = 18 }, sql), Is.Empty);
    }

    [Test]
    public void A_migration_knows_what_those_before_it_did()
    {
        Assert.That(
            Lint(LintOptions.Default, "CREATE TABLE a (id bigint PRIMARY KEY, x varchar(10));", "ALTER TABLE a ALTER x TYPE varchar(20);", "ALTER TABLE a ALTER x TYPE varchar(15);")
                .Where(finding => finding.Contains("PGM117")),
            Has.One.Items.And.One.Contains("20260103_m.sql(1,23): error PGM117"));
    }

    [Test]
    public void A_finding_says_where_its_table_is_made()
    {
        var made = new SourceFile("migrations/20260101_m.sql", "SELECT 1;\nCREATE TABLE a (x int);");
        var findings = MigrationLinter.Lint([made, new SourceFile("migrations/20260102_m.sql", "CREATE INDEX i ON a (x);")], LintOptions.Default);
        var related = findings.Single(finding => finding.Id == "PGM101").Related.Single();
        Assert.That((related.File, made.Substring(related.Span), related.Message), Is.EqualTo((made, "CREATE TABLE a (x int)", "a is made here")));
    }

    [Test]
    public void Files_before_the_first_linted_version_are_replayed_only()
    {
        Assert.That(
            Lint(LintOptions.Default with { LintSince = "20260102" }, "CREATE INDEX i ON a (x);", "CREATE INDEX j ON a (x);"),
            Has.One.Items.And.One.Contains("20260102_m.sql(1,1): error PGM101"));
    }

    [Test]
    public void A_rule_can_be_turned_off_or_made_milder()
    {
        var options = LintOptions.Default with
        {
            SeverityOf = descriptor => descriptor.Id switch
            {
                "PGM201" or "PGM508" => null,
                "PGM529" => DiagnosticSeverity.Info,
                _ => descriptor.DefaultSeverity,
            },
        };
        Assert.That(Lint(options, "DROP TABLE a;"), Has.One.Items.And.One.Contains("info PGM529"));
    }

    [TestCase("DROP TABLE \uFFFC")]
    [TestCase("ALTER TABLE {0} DROP COLUMN x")]
    [TestCase("CREATE TABLE t (\uFFFC)")]
    public void What_a_program_fills_in_is_no_syntax_error(string sql)
    {
        Assert.That(Lint(LintOptions.Default with { IsEmbedded = true }, sql), Has.None.Contains("MB1001"));
    }

    [Test]
    public void An_unknown_statement_is_reported()
    {
        Assert.That(Lint(LintOptions.Default, "\\connect other"), Has.One.Contains("MB1003"));
    }
}
