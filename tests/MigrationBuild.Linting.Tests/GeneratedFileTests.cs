using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Linting.Tests;

public sealed class GeneratedFileTests
{
    private const string Body = "CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON parcels (area);\n";

    private static IEnumerable<string> Lint(string text) =>
        MigrationLinter.Lint([new SourceFile("1.sql", text)], LintOptions.Default)
        .Where(finding => finding.Diagnostic.Severity > DiagnosticSeverity.Hidden).Select(finding => finding.Id);

    [Test]
    public void A_generated_index_is_lint_clean_as_our_runner_drops_an_invalid_left_over()
    {
        Assert.That(Lint(GeneratedHeader.Write(Body, TransactionMode.None, "schema.prisma")), Is.Empty);
    }

    [Test]
    public void A_generated_file_that_a_person_edited_is_theirs()
    {
        Assert.That(
            Lint(GeneratedHeader.Write(Body, TransactionMode.None, "schema.prisma").Replace("(area)", "(label)")),
            Is.EqualTo(new[] { "PGM516" }));
    }

    [Test]
    public void Types_that_the_schema_chose_are_no_warning_in_a_generated_file()
    {
        const string Table = "CREATE TABLE t (id bigint PRIMARY KEY, at timestamp(3) NOT NULL);\n";
        DiagnosticSeverity SeverityIn(string text) => MigrationLinter.Lint([new SourceFile("1.sql", text)], LintOptions.Default).Single(finding => finding.Id == "PGM606").Diagnostic.Severity;

        Assert.That(SeverityIn(Table), Is.EqualTo(DiagnosticSeverity.Warning));
        Assert.That(SeverityIn(GeneratedHeader.Write(Table, TransactionMode.Unspecified, "schema.prisma")), Is.EqualTo(DiagnosticSeverity.Info));
    }
}
