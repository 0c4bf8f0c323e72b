using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class FileDirectivesTests
{
    [TestCase("-- atlas:txmode none\n\nSELECT 1;\n", TransactionMode.None)]
    [TestCase("-- atlas:txmode none\r\n\r\nSELECT 1;\r\n", TransactionMode.None)]
    [TestCase("-- a word\n# another\n-- atlas:txmode file\n\nSELECT 1;\n", TransactionMode.File)]
    [TestCase("-- atlas:txmode none", TransactionMode.None)]
    [TestCase("\n-- atlas:txmode none\n\nSELECT 1;\n", TransactionMode.Unspecified)]
    [TestCase("-- a word\n\n-- atlas:txmode none\n\nSELECT 1;\n", TransactionMode.Unspecified)]
    [TestCase("SELECT 1;\n", TransactionMode.Unspecified)]
    [TestCase("", TransactionMode.Unspecified)]
    public void The_transaction_mode_stands_in_the_comment_block_at_the_top(string text, TransactionMode expected)
    {
        Assert.That(Read(text, out var diagnostics).TransactionMode, Is.EqualTo(expected));
        Assert.That(diagnostics, Is.Empty);
    }

    [Test]
    public void A_directive_that_touches_the_first_statement_has_no_effect_and_is_reported()
    {
        var directives = Read("-- atlas:txmode none\nSELECT 1;\n", out var diagnostics);

        Assert.That(directives.TransactionMode, Is.EqualTo(TransactionMode.Unspecified));
        Assert.That(diagnostics.Select(diagnostic => diagnostic.ToString()), Is.EqualTo(new[]
        {
            "1.sql(1,4): warning MB2008: atlas:txmode has no effect here, because the comment belongs to the statement below it. " +
            "Put an empty line after the comment.",
        }));
    }

    [Test]
    public void A_mode_that_no_file_can_have_is_reported()
    {
        Read("-- atlas:txmode all\n\nSELECT 1;\n", out var diagnostics);

        Assert.That(diagnostics.Select(diagnostic => diagnostic.ToString()), Is.EqualTo(new[]
        {
            "1.sql(1,4): error MB2007: A file cannot ask for the transaction mode 'all'. " +
            "Write 'none' to run it outside a transaction, or 'file'.",
        }));
    }

    [Test]
    public void Two_modes_are_reported_at_the_second()
    {
        Read("-- atlas:txmode none\n-- atlas:txmode file\n\nSELECT 1;\n", out var diagnostics);

        Assert.That(diagnostics.Select(diagnostic => diagnostic.ToString()), Is.EqualTo(new[]
        {
            "1.sql(2,4): error MB2007: The file sets atlas:txmode twice. Keep one of the two lines.",
        }));
    }

    [TestCase("-- atlas:delimiter \\n\\n\\n\nSELECT 1", "\n\n\n")]
    [TestCase("-- atlas:delimiter -- end\n\nSELECT 1", "-- end")]
    [TestCase("-- other\n-- atlas:delimiter GO\n\nSELECT 1", null)]
    public void The_delimiter_stands_on_the_first_line(string text, string? expected) =>
        Assert.That(Read(text, out _).Delimiter, Is.EqualTo(expected));

    [Test]
    public void A_checkpoint_may_have_a_tag() => Assert.Multiple(() =>
    {
        Assert.That(Read("-- atlas:checkpoint\n\n", out _), Has.Property("IsCheckpoint").True.And.Property("CheckpointTag").Empty);
        Assert.That(Read("-- atlas:checkpoint v2\n\n", out _), Has.Property("IsCheckpoint").True.And.Property("CheckpointTag").EqualTo("v2"));
    });

    [Test]
    public void A_directive_knows_its_arguments_and_its_place()
    {
        var directive = Directive.Read("-- for now: atlas:nolint PG101  DS103 ");

        Assert.That(directive, Is.EqualTo(new Directive("nolint", "PG101  DS103", new TextSpan(12, 25))));
        Assert.That(directive!.Arguments, Is.EqualTo(new[] { "PG101", "DS103" }));
    }

    private static FileDirectives Read(string text, out List<SourceDiagnostic> diagnostics) =>
        FileDirectives.Read(new SourceFile("1.sql", text), diagnostics = []);
}
