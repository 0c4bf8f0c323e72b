using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Parsing;

public sealed class ScriptTests
{
    [Test]
    public void A_syntax_error_is_placed_and_the_rest_is_parsed()
    {
        var script = SqlParser.Parse("foo bar;\nCHECKPOINT;\nselect 'x");

        Assert.That(
            script.Diagnostics.Where(d => d.Id == "MB1001").Select(d => d.ToString()),
            Is.EqualTo(new[]
            {
                "(1,1): error MB1001: syntax error at or near \"foo\"",
                "(3,8): error MB1001: unterminated quoted string at or near \"'x\"",
            }));
        Assert.That(script.Statements, Has.Count.EqualTo(3));
        Assert.That(script.Statements[0].Syntax, Is.InstanceOf<InvalidStatement>());
        Assert.That(script.File.Substring(script.Statements[1].FullSpan), Is.EqualTo("CHECKPOINT;"));
    }

    [TestCase("create function f() begin atomic select 1; select 2; end; select 3", 2)]
    [TestCase("create rule r as on update to t do also (delete from u; delete from v); select 3", 2)]
    [TestCase("copy t from stdin;\n1;2\n\\.\nselect 3;;", 2)]
    [TestCase("\\connect db\nselect (1; select 2", 3)]
    [TestCase("-- atlas:delimiter GO\nselect 1; select 2 GO select 3", 3)]
    [TestCase("-- nothing", 0)]
    public void A_script_is_split_where_its_parser_sees_its_statements(string sql, int count)
    {
        var split = SqlParser.Split(new SourceFile("", sql));

        Assert.That(split, Has.Count.EqualTo(count));
        Assert.That(split, Is.EqualTo(SqlParser.Parse(sql).Statements.Select(AsSplit)));
    }

    [Test]
    [Category("Corpora")]
    public void Real_scripts_are_split_where_their_parser_sees_their_statements()
    {
        var files = Corpora.FindFiles("*.sql");
        foreach (var path in files)
        {
            var file = new SourceFile(path, File.ReadAllText(path));
            Assert.That(SqlParser.Split(file), Is.EqualTo(SqlParser.Parse(file).Statements.Select(AsSplit)), path);
        }

        TestContext.Out.WriteLine($"{files.Count} files");
    }

    private static SplitStatement AsSplit(ScriptStatement statement) =>
        new(statement.Span, statement.FullSpan.End, statement.Syntax is MetaCommandStmt);

    [Test]
    public void Comments_directly_above_belong_to_a_statement()
    {
        var script = SqlParser.Parse("-- file\n\n-- far\n\n-- one\n/* two */\nCHECKPOINT; -- behind\nCHECKPOINT;");

        Assert.That(Texts(script, 0), Is.EqualTo(new[] { "one", "two" }));
        Assert.That(Texts(script, 1), Is.Empty);
        Assert.That(script.HeaderComments.Select(c => c.GetText(script.File)), Is.EqualTo(new[] { "file" }));
        Assert.That(script.File.Substring(script.Statements[0].FullSpan), Is.EqualTo("-- one\n/* two */\nCHECKPOINT;"));
        Assert.That(script.Comments, Has.Count.EqualTo(5));
    }

    [Test]
    public void A_comment_directly_above_the_first_statement_is_no_header()
    {
        var script = SqlParser.Parse("-- atlas:txmode none\nCHECKPOINT;");

        Assert.That(script.HeaderComments, Is.Empty);
        Assert.That(Texts(script, 0), Is.EqualTo(new[] { "atlas:txmode none" }));
    }

    [Test]
    public void A_file_of_comments_only_is_all_header()
    {
        var script = SqlParser.Parse("-- a\n-- b\n");

        Assert.That(script.HeaderComments, Has.Count.EqualTo(2));
        Assert.That(script.Statements, Is.Empty);
    }

    [Test]
    public void The_delimiter_of_the_first_line_ends_statements()
    {
        var script = SqlParser.Parse("-- atlas:delimiter \\n\\n\\n\nCHECKPOINT\n\n\nCHECKPOINT\n");

        Assert.That(script.Statements.Select(s => script.File.Substring(s.Span)), Is.EqualTo(new[] { "CHECKPOINT", "CHECKPOINT" }));
    }

    [Test]
    public void A_psql_command_is_kept_and_reported()
    {
        var script = SqlParser.Parse("\\connect db\nCHECKPOINT;");

        Assert.That(script.Statements[0].Syntax, Is.EqualTo(new MetaCommandStmt("\\connect db")));
        Assert.That(
            script.Diagnostics[0].ToString(),
            Is.EqualTo("(1,1): warning MB1003: \\connect db is a command to psql, which no other client understands; remove it, or run the file with psql"));
    }

    [Test]
    public void The_comments_around_a_node_are_found()
    {
        var script = SqlParser.Parse("""
            CREATE TABLE t ( -- the table
              -- above a
              /* and again */ a int, -- behind a
              b int /* inside b */ NOT NULL -- behind b
            );
            DO $$
            BEGIN
              -- why
              UPDATE t SET a = 1; -- what for
            END
            $$;
            """);
        var columns = ((CreateStmt)script.Statements[0].Syntax).Elements;
        var update = ((PlpgsqlSql)((DoStmt)script.Statements[1].Syntax).Block!.Statements[0]).Statement;

        Assert.That(Say(script.LeadingComments(columns[0])), Is.EqualTo(new[] { "above a", "and again" }));
        Assert.That(Say(script.TrailingComments(columns[0])), Is.EqualTo(new[] { "behind a" }));
        Assert.That(Say(script.LeadingComments(columns[1])), Is.Empty);
        Assert.That(Say(script.TrailingComments(columns[1])), Is.EqualTo(new[] { "behind b" }));
        Assert.That(Say(script.LeadingComments(update)), Is.EqualTo(new[] { "why" }));
        Assert.That(Say(script.TrailingComments(update)), Is.EqualTo(new[] { "what for" }));
        Assert.That(Say(script.Comments), Is.EqualTo(new[] { "the table", "above a", "and again", "behind a", "inside b", "behind b" }));
        Assert.That(Say(script.BodyComments), Is.EqualTo(new[] { "why", "what for" }));

        IEnumerable<string> Say(IEnumerable<Comment> comments) => comments.Select(comment => comment.GetText(script.File));
    }

    [TestCase("SELECT 'a' -- one\n -- two\n 'b'")]
    [TestCase("SELECT U&'a' -- one\n UESCAPE -- two\n '!'")]
    public void Comments_between_the_parts_of_a_constant_are_kept(string sql)
    {
        var script = SqlParser.Parse(sql);

        Assert.That(script.Diagnostics, Is.Empty);
        Assert.That(script.Comments.Select(comment => comment.GetText(script.File)), Is.EqualTo(new[] { "one", "two" }));
    }

    [Test]
    public void Each_variable_of_psql_is_reported_by_name()
    {
        var script = SqlParser.Parse("ALTER TABLE t OWNER TO :owner;\nSELECT :'a', :\"b\", :{?c}, x[1:n];\nSELECT x[1:n], y[:n];");

        Assert.That(script.Diagnostics.Select(found => found.ToString()), Is.EqualTo(new[]
        {
            "(1,24): error MB1006: :owner is a variable of psql, which no other client replaces; write its value, or run the file with psql",
            "(2,8): error MB1006: :'a' is a variable of psql, which no other client replaces; write its value, or run the file with psql",
            "(2,14): error MB1006: :\"b\" is a variable of psql, which no other client replaces; write its value, or run the file with psql",
            "(2,20): error MB1006: :{?c} is a variable of psql, which no other client replaces; write its value, or run the file with psql",
        }));
        Assert.That(script.Statements[2].Syntax, Is.InstanceOf<SelectStmt>());
    }

    [TestCase("\\if :done\nSELECT 1;\n\\endif", "\\if :done", "\\endif")]
    [TestCase("SELECT 'DROP TABLE t' \\gexec\nSELECT 1;", "\\gexec")]
    [TestCase("\\copy t FROM 'x.csv' CSV\nSELECT 1;", "\\copy t FROM 'x.csv' CSV")]
    [TestCase("\\restrict abc\nSELECT 1;\n\\unrestrict abc", "\\restrict abc", "\\unrestrict abc")]
    public void A_command_to_psql_ends_at_its_line_and_the_rest_is_parsed(string sql, params string[] commands)
    {
        var script = SqlParser.Parse(sql);

        Assert.That(script.Statements.Select(statement => statement.Syntax).OfType<MetaCommandStmt>().Select(command => command.Text), Is.EqualTo(commands));
        Assert.That(script.Diagnostics.Select(found => found.Id), Is.EqualTo(commands.Select(_ => "MB1003")));
        Assert.That(script.Statements.Select(statement => statement.Syntax).OfType<SelectStmt>(), Is.Not.Empty);
    }

    [Test]
    public void What_pg_dump_writes_for_psql_is_called_so()
    {
        Assert.That(
            SqlParser.Parse("\\restrict k3y").Diagnostics.Single().Message,
            Is.EqualTo("\\restrict k3y is a command to psql, which pg_dump writes to keep the dump from running others; no other client understands it: remove it"));
    }

    private static IEnumerable<string> Texts(SqlScript script, int statement) =>
        script.Statements[statement].LeadingComments.Select(c => c.GetText(script.File));
}
