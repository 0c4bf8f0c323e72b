using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Printing;

public sealed class ScriptPrinterTests
{
    [TestCase("select 1; -- one\n/* two */ select\n  2", "SELECT 1;\nSELECT 2;\n")]
    [TestCase("", "")]
    [TestCase("\\connect db\nselect 1 \\g\n\\echo 'a;b'\n", "\\connect db\nSELECT 1;\n\\g\n\\echo 'a;b'\n")]
    [TestCase(
        "copy t (a, b) from stdin;\n1\tx;y\n\\N\t--\n\\.\nselect 2;",
        "COPY t (a, b) FROM STDIN;\n1\tx;y\n\\N\t--\n\\.\nSELECT 2;\n")]
    [TestCase("copy t from stdin;\n\\.\n", "COPY t FROM STDIN;\n\\.\n")]
    [TestCase("copy t from stdin;\nselect 1;", "COPY t FROM STDIN;\nSELECT 1;\n")]
    [TestCase("select  1 from;\nSELECT 2", "select  1 from;\nSELECT 2;\n")]
    [TestCase("select 1;\nselect 'open\n", "SELECT 1;\nselect 'open\n")]
    [TestCase("select 1 from", "select 1 from")]
    [TestCase("select 1 from \\g", "select 1 from\n\\g\n")]
    [TestCase("comment on table t is 'a\nb';", "COMMENT ON TABLE t IS 'a\nb';\n")]
    [TestCase("-- atlas:delimiter \\n\\n\ncreate table a ()\n\nselect 1", "CREATE TABLE a ();\nSELECT 1;\n")]
    public void A_script_is_written_one_statement_a_line(string sql, string expected)
    {
        var script = SqlParser.Parse(sql);
        var printed = SqlPrinter.Print(script);

        Assert.That(printed, Is.EqualTo(expected));
        Assert.That(Parts(SqlParser.Parse(printed)), Is.EqualTo(Parts(script)));
    }

    [Test]
    public void Every_script_of_the_test_data_survives_printing() => AssertSurvival(TestData.FindFiles("*.sql"), 90);

    [Test]
    [Category("Corpora")]
    public void Every_real_script_survives_printing() => AssertSurvival(Corpora.FindFiles("*.sql"), Corpora.AreHere ? 1_500 : 0);

    [TestCase("begin end", "$$begin end$$")]
    [TestCase("", "$$$$")]
    [TestCase("it's E'\\n'", "$$it's E'\\n'$$")]
    [TestCase("a $$b$$ c", "$body$a $$b$$ c$body$")]
    [TestCase("ends with $", "$body$ends with $$body$")]
    [TestCase("$$ $body$", "$body2$$$ $body$$body2$")]
    [TestCase("$$ $body", "$body2$$$ $body$body2$")]
    [TestCase("$$ $body$ $body2$", "$body3$$$ $body$ $body2$$body3$")]
    [TestCase("$$ $BODY$", "$body$$$ $BODY$$body$")]
    [TestCase("two\r\nlines", "$$two\r\nlines$$")]
    public void A_body_stands_in_the_first_dollar_quotes_that_it_does_not_hold(string body, string expected)
    {
        var block = new DoStmt(null, new StringConstant(body));

        var printed = SqlPrinter.Print(block);

        Assert.That(printed, Is.EqualTo("DO " + expected));
        Assert.That(SqlParser.Parse(printed).Statements.Single().Syntax, Is.EqualTo(block));
    }

    [Test]
    public void A_block_is_what_its_body_says_however_that_is_quoted()
    {
        var quoted = (DoStmt)SqlParser.Parse("do 'begin raise notice ''x''; end'").Statements.Single().Syntax;
        var dollar = (DoStmt)SqlParser.Parse(SqlPrinter.Print(quoted)).Statements.Single().Syntax;

        Assert.That(quoted.Block, Is.Not.Null);
        Assert.That(dollar.Block, Is.EqualTo(quoted.Block));
        Assert.That(dollar, Is.EqualTo(quoted));
        Assert.That(dollar.GetHashCode(), Is.EqualTo(quoted.GetHashCode()));
    }

    [Test]
    public void A_reading_of_a_body_cannot_be_written()
    {
        var block = new PlpgsqlBlock(null, default, default, default);

        Assert.That(() => SqlPrinter.Print(block), Throws.TypeOf<NotSupportedException>().With.Message.EqualTo("There is no SQL for a PlpgsqlBlock."));
    }

    private static void AssertSurvival(IReadOnlyList<string> paths, int minimum)
    {
        var failures = new List<string>();
        foreach (var path in paths)
        {
            var script = SqlParser.Parse(new SourceFile(path, File.ReadAllText(path)));
            if (!Parts(SqlParser.Parse(SqlPrinter.Print(script))).SequenceEqual(Parts(script)))
            {
                failures.Add(path);
            }
        }

        TestContext.Out.WriteLine($"{paths.Count} scripts");
        Assert.That(paths, Has.Count.AtLeast(minimum));
        Assert.That(failures, Is.Empty);
    }

    /// <summary>The statements, and behind each its data.</summary>
    private static IEnumerable<object> Parts(SqlScript script) =>
        script.Statements.SelectMany(statement => new object[] { statement.Syntax, DataOf(statement, script.File) });

    private static string DataOf(ScriptStatement statement, SourceFile file) => statement.Syntax is CopyStmt copy ? file.Substring(copy.Data.Span) : "";
}
