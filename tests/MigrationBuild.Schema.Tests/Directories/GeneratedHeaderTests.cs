using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class GeneratedHeaderTests
{
    private static readonly string Generated = GeneratedHeader.Write("SELECT 1;\n", TransactionMode.None, "schema.prisma");

    [Test]
    public void A_generated_file_says_so_on_its_first_line() => Assert.That(Generated, Is.EqualTo(
        """
        -- migrationbuild:generated 8376f88adebad72d from schema.prisma. Edit freely: an edited file is kept.
        -- atlas:txmode none

        SELECT 1;

        """));

    [Test]
    public void The_header_does_not_hide_the_directive() =>
        Assert.That(
            FileDirectives.Read(new SourceFile("1.sql", Generated), new List<SourceDiagnostic>()).TransactionMode,
            Is.EqualTo(TransactionMode.None));

    [Test]
    public void A_file_without_a_directive_has_an_empty_line_after_its_header() =>
        Assert.That(GeneratedHeader.Write("SELECT 1;\n", TransactionMode.Unspecified, "schema.prisma"), Does.EndWith("kept.\n\nSELECT 1;\n"));

    [Test]
    public void A_file_as_it_was_generated_is_intact() => Assert.That(GeneratedHeader.StateOf(Generated), Is.EqualTo(GeneratedState.Intact));

    [Test]
    public void A_checkout_with_other_line_ends_is_no_edit() =>
        Assert.That(GeneratedHeader.StateOf(Generated.Replace("\n", "\r\n", StringComparison.Ordinal)), Is.EqualTo(GeneratedState.Intact));

    [TestCase("SELECT 1;", "SELECT 2;")]
    [TestCase("txmode none", "txmode file")]
    [TestCase("SELECT 1;\n", "SELECT 1;\n-- a word\n")]
    public void An_edit_is_noticed(string before, string after) =>
        Assert.That(GeneratedHeader.StateOf(Generated.Replace(before, after, StringComparison.Ordinal)), Is.EqualTo(GeneratedState.Edited));

    [TestCase("SELECT 1;\n")]
    [TestCase("")]
    [TestCase("-- first\n-- migrationbuild:generated 9a4d1a6d4bdf4c0c\n")]
    public void A_file_of_a_person_is_not_generated(string text) =>
        Assert.That(GeneratedHeader.StateOf(text), Is.EqualTo(GeneratedState.NotGenerated));
}
