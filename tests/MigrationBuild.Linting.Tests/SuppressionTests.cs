using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Tests;

public sealed class SuppressionTests
{
    /// <summary>What is found of the statements; the comments are judged elsewhere.</summary>
    private static IEnumerable<string> Lint(string sql) => MigrationLinter.Lint([new SourceFile("1.sql", sql)], LintOptions.Default)
        .Where(finding => finding.Diagnostic.Severity > DiagnosticSeverity.Hidden)
        .Select(finding => finding.Id)
        .Where(id => !id.StartsWith("MB101", StringComparison.Ordinal));

    [TestCase("-- migrationbuild:ignore PGM201 nobody uses it")]
    [TestCase("-- migrationbuild:ignore drop-table")]
    [TestCase("-- migrationbuild:ignore PGM202, PGM201 -- reason")]
    [TestCase("/* migrationbuild:ignore PGM201 */")]
    [TestCase("-- migrationbuild:ignore PGM201 reason\n\n-- another comment\n")]
    [TestCase("-- migrationbuild:ignore-file PGM201 reason")]
    [TestCase("-- atlas:nolint DS102")]
    [TestCase("-- atlas:nolint destructive")]
    [TestCase("-- atlas:nolint")]
    [TestCase("-- squawk-ignore ban-drop-table, prefer-robust-stmts")]
    [TestCase("-- squawk-ignore-file ban-drop-table")]
    [TestCase("-- squawk-ignore-file")]
    [TestCase("-- eugene: ignore")]
    [TestCase("-- pgls-ignore lint/safety/drop-table: reason")]
    public void A_comment_silences_the_statement_below_it(string comment)
    {
        Assert.That(Lint($"{comment}\nDROP TABLE IF EXISTS t;"), Is.Empty);
    }

    [TestCase("-- migrationbuild:ignore PGM202 another rule")]
    [TestCase("-- migrationbuild:ignore PGM2O1 a typo")]
    [TestCase("-- migrationbuild:ignored PGM201")]
    [TestCase("-- migrationbuild:ignore-file")]
    [TestCase("-- atlas:nolint DS103")]
    [TestCase("-- squawk-ignore")]
    [TestCase("-- squawk-ignore ban-drop-column")]
    [TestCase("-- a comment that names PGM201")]
    public void A_comment_that_names_something_else_silences_nothing(string comment)
    {
        Assert.That(Lint($"{comment}\nDROP TABLE IF EXISTS t;"), Is.EqualTo(new[] { "PGM201" }));
    }

    [Test]
    public void Only_the_next_statement_is_silenced()
    {
        Assert.That(
            Lint("-- migrationbuild:ignore PGM201 reason\nDROP TABLE IF EXISTS a;\nDROP TABLE IF EXISTS b;"),
            Is.EqualTo(new[] { "PGM201" }));
    }

    [Test]
    public void A_comment_at_the_end_of_a_statements_line_silences_that_statement()
    {
        Assert.That(
            Lint("DROP TABLE IF EXISTS a; -- migrationbuild:ignore PGM201 reason\nDROP TABLE IF EXISTS b, c;"),
            Is.EqualTo(new[] { "PGM201", "PGM201" }));
    }

    [Test]
    public void A_comment_within_a_statement_silences_its_line_or_the_next()
    {
        const string Sql = """
            SET lock_timeout = '2s';
            SET statement_timeout = '9s';
            ALTER TABLE public.t
                -- migrationbuild:ignore PGM202 unused
                DROP COLUMN IF EXISTS a,
                DROP COLUMN IF EXISTS b, -- migrationbuild:ignore PGM202 unused
                DROP COLUMN IF EXISTS c;
            """;
        Assert.That(
            MigrationLinter.Lint([new SourceFile("1.sql", Sql)], LintOptions.Default).Select(finding => finding.ToString()),
            Has.One.Items.And.One.StartsWith("1.sql(7,5): error PGM202"));
    }

    [Test]
    public void Atlas_directives_in_the_header_hold_for_the_file()
    {
        Assert.That(Lint("-- atlas:nolint DS102\n\nDROP TABLE IF EXISTS a;\nDROP TABLE IF EXISTS b;"), Is.Empty);
    }

    [Test]
    public void A_syntax_error_is_not_silenced_by_a_bare_comment()
    {
        Assert.That(Lint("-- atlas:nolint\nDROP TABEL t;"), Is.EqualTo(new[] { "MB1001" }));
    }
}
