using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;

namespace MigrationBuild.Postgres.Tests.Parsing;

public sealed class PlpgsqlTests
{
    [TestCase("DO $$ BEGIN INTO t; END $$")]
    [TestCase("DO $$ BEGIN LOOP public ; END LOOP; END LOOP; END $$")]
    public void What_is_no_statement_is_not_understood(string sql)
    {
        var script = SqlParser.Parse(sql);

        Assert.That(script.Diagnostics, Is.Empty);
        Assert.That(((DoStmt)script.Statements.Single().Syntax).Block, Is.Null.Or.Property(nameof(PlpgsqlBlock.IsComplete)).False);
    }

    [Test]
    public void The_statement_in_an_if_is_found_at_its_place()
    {
        const string sql = """
            DO $$
            BEGIN
              IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'x') THEN
                ALTER TABLE "t" ADD CONSTRAINT "x" CHECK (a > 0);
              ELSIF a = 1 THEN
                RAISE NOTICE 'there; is';
              ELSE
                NULL;
              END IF;
            END
            $$;
            """;
        var script = SqlParser.Parse(sql);

        var branch = (PlpgsqlIf)Block(script.Statements[0].Syntax).Statements[0];
        Assert.That(branch.Branches, Has.Count.EqualTo(2));
        Assert.That(branch.Branches[0].Condition, Is.Not.Null);
        var statement = ((PlpgsqlSql)branch.Branches[0].Statements[0]).Statement;
        Assert.That(statement, Is.InstanceOf<AlterTableStmt>());
        Assert.That(script.File.Substring(statement.Span), Is.EqualTo("ALTER TABLE \"t\" ADD CONSTRAINT \"x\" CHECK (a > 0)"));
        Assert.That(((PlpgsqlRaise)branch.Branches[1].Statements[0]).Level, Is.EqualTo("notice"));
        Assert.That(((PlpgsqlOther)branch.Else[0]).Keyword, Is.EqualTo("null"));
    }

    [Test]
    public void The_handlers_of_a_block_say_what_they_catch()
    {
        var block = Block("DO $$ BEGIN CREATE TYPE e AS ENUM('a'); EXCEPTION WHEN duplicate_object OR SQLSTATE '42P07' THEN null; END $$;");

        Assert.That(block.Statements, Has.Count.EqualTo(1));
        Assert.That(block.Handlers[0].Conditions, Is.EqualTo(new[] { "duplicate_object", "sqlstate '42P07'" }));
    }

    [Test]
    public void Loops_cases_labels_and_declarations_are_passed_through()
    {
        var block = Block("""
            DO $body$
            DECLARE
              r record;
              n int := (SELECT 1);
            BEGIN
              <<outer>>
              FOR r IN SELECT 1 AS a LOOP
                CASE r.a WHEN 1 THEN DROP TABLE a; ELSE DROP TABLE b; END CASE;
              END LOOP outer;
              n := n + 1;
              BEGIN
                EXECUTE 'DROP TABLE c';
                EXECUTE format('DROP TABLE %I', r.a) USING n;
              END;
            END $body$
            """);

        var loop = (PlpgsqlLoop)block.Statements[0];
        Assert.That(((PlpgsqlCase)loop.Statements[0]).Else, Has.Count.EqualTo(1));
        var inner = (PlpgsqlBlock)block.Statements[2];
        Assert.That(((PlpgsqlExecute)inner.Statements[0]).Statements, Has.Count.EqualTo(1));
        Assert.That(((PlpgsqlExecute)inner.Statements[1]).Statements, Is.Empty);
        Assert.That(((PlpgsqlExecute)inner.Statements[1]).Command, Is.Not.Null);
    }

    [TestCase("DO $$ BEGIN IF true THEN END $$")]
    [TestCase("DO $$ BEGIN $$")]
    [TestCase("DO $$ print(1) $$ LANGUAGE plpython3u")]
    public void A_body_that_is_not_read_leaves_the_statement_whole(string sql)
    {
        var script = SqlParser.Parse(sql);

        Assert.That(script.Diagnostics, Is.Empty);
        Assert.That(((DoStmt)script.Statements[0].Syntax).Block, Is.Null);
    }

    [TestCase("n := count(*) FROM t WHERE a > 0", "count(*) FROM t WHERE a > 0")]
    [TestCase("n = 1 + 1", "1 + 1")]
    [TestCase("r.a[2] := f(x)", "f(x)")]
    [TestCase("PERFORM f(x) FROM t", "PERFORM f(x) FROM t")]
    [TestCase("SELECT a, b INTO STRICT x, y FROM t", "SELECT a, b INTO STRICT x, y FROM t")]
    [TestCase("SELECT a FROM t INTO x", "SELECT a FROM t")]
    [TestCase("INSERT INTO t VALUES (1) RETURNING a INTO x", "INSERT INTO t VALUES (1) RETURNING a")]
    [TestCase("WITH w AS (INSERT INTO t VALUES (1) RETURNING a) SELECT a INTO x FROM w", "WITH w AS (INSERT INTO t VALUES (1) RETURNING a) SELECT a INTO x FROM w")]
    [TestCase("RETURN QUERY SELECT 1 UNION SELECT 2", "SELECT 1 UNION SELECT 2")]
    [TestCase("RETURN NEXT r", "r")]
    [TestCase("RETURN n + 1", "n + 1")]
    [TestCase("FOR r IN SELECT 1 LOOP NULL; END LOOP", "SELECT 1")]
    [TestCase("FOR a, b IN UPDATE t SET x = 1 RETURNING a, b LOOP NULL; END LOOP", "UPDATE t SET x = 1 RETURNING a, b")]
    [TestCase("FOR i IN REVERSE 10..n BY 2 LOOP NULL; END LOOP", "n")]
    [TestCase("FOR r IN c(1) LOOP NULL; END LOOP", "c(1)")]
    [TestCase("FOREACH x SLICE 1 IN ARRAY a || b LOOP NULL; END LOOP", "a || b")]
    [TestCase("WHILE n > (SELECT 1) LOOP NULL; END LOOP", "n > (SELECT 1)")]
    [TestCase("OPEN c FOR SELECT 1", "SELECT 1")]
    [TestCase("OPEN c(1, a := 2)", "c(1, a := 2)")]
    [TestCase("RAISE EXCEPTION '% of %', (SELECT 1), n USING ERRCODE = 'P0001', HINT = h || 'x'", "(SELECT 1)")]
    [TestCase("RAISE unique_violation USING MESSAGE = f(x)", "f(x)")]
    [TestCase("ASSERT (SELECT true), 'no'", "(SELECT true)")]
    [TestCase("EXIT outer WHEN n > 1", "n > 1")]
    [TestCase("CONTINUE WHEN n > 1", "n > 1")]
    [TestCase("CASE n WHEN 1, 2 THEN NULL; ELSE NULL; END CASE", "1, 2")]
    [TestCase("IF NOT FOUND THEN CALL p(1); END IF", "CALL p(1)")]
    [TestCase("COMMIT AND CHAIN", "COMMIT AND CHAIN")]
    [TestCase("EXECUTE 'DROP TABLE ' || quote_ident(a) INTO x USING b, c", "'DROP TABLE ' || quote_ident(a)")]
    [TestCase("EXECUTE 'DROP TABLE a'", "DROP TABLE a")]
    [TestCase("GET DIAGNOSTICS n = ROW_COUNT", "")]
    [TestCase("FETCH c INTO x", "")]
    public void The_sql_in_a_statement_is_found_at_its_place(string statement, string expected)
    {
        var script = SqlParser.Parse($"DO $$ BEGIN {statement}; END $$");
        var block = Block(script.Statements[0].Syntax);

        Assert.That(block.IsComplete, Is.True);
        Assert.That(Descendants(block.Statements[0]).Select(node => script.File.Substring(node.Span)).Append(""), Has.Member(expected));
    }

    [Test]
    public void Declarations_have_types_defaults_and_queries()
    {
        var script = SqlParser.Parse("""
            DO $$
            #variable_conflict use_column
            <<main>>
            DECLARE
              a CONSTANT text COLLATE "C" NOT NULL := 'x';
              b t.c%TYPE[] DEFAULT (SELECT 1);
              c public.t%ROWTYPE;
              d ALIAS FOR $1;
              e NO SCROLL CURSOR (n int) FOR SELECT n;
              f int[] = '{}';
            BEGIN
            END main $$
            """);
        var block = Block(script.Statements[0].Syntax);

        Assert.That(block.IsComplete, Is.True);
        Assert.That(block.Label!.Name, Is.EqualTo("main"));
        Assert.That(
            block.Declarations.Select(each => string.Join(" | ", new SyntaxNode?[] { each.Name, each.Type, each.Collation, each.Default, each.Query }
                .OfType<SyntaxNode>().Select(node => script.File.Substring(node.Span)))),
            Is.EqualTo(new[]
            {
                "a | text | \"C\" | 'x'", "b | t.c%TYPE[] | (SELECT 1)", "c | public.t%ROWTYPE", "d | $1", "e | SELECT n", "f | int[] | '{}'",
            }));
    }

    [TestCase("'BEGIN INSERT INTO t VALUES (''it''''s''); END'")]
    [TestCase("E'BEGIN INSERT INTO\\n t VALUES (\\'it\\'\\'s\\'); END'")]
    [TestCase("'BEGIN INSERT'\n -- and on\n ' INTO t VALUES (''it''''s''); END'")]
    public void A_body_in_quotes_is_read_as_it_is_meant_and_placed_as_it_is_written(string body)
    {
        var script = SqlParser.Parse($"DO {body}");
        var block = Block(script.Statements[0].Syntax);

        var insert = (InsertStmt)((PlpgsqlSql)block.Statements[0]).Statement;
        var value = Descendants(insert).OfType<StringConstant>().Single();
        Assert.That(value.Value, Is.EqualTo("it's"));
        Assert.That(script.File.Substring(value.Span), Is.EqualTo("''it''''s''").Or.EqualTo("\\'it\\'\\'s\\'"));
        Assert.That(script.File.Substring(insert.Span), Does.StartWith("INSERT").And.EndsWith(")"));
    }

    [Test]
    public void A_command_in_a_body_in_quotes_is_placed_through_both()
    {
        var script = SqlParser.Parse("DO 'BEGIN EXECUTE ''COMMENT ON TABLE t IS ''''x''''''; END'");
        var execute = (PlpgsqlExecute)Block(script.Statements[0].Syntax).Statements[0];

        Assert.That(script.File.Substring(execute.Statements[0].Span), Is.EqualTo("COMMENT ON TABLE t IS ''''x''''"));
    }

    [Test]
    public void The_structure_of_a_formatted_command_is_known()
    {
        var script = SqlParser.Parse("DO $$ BEGIN EXECUTE format('ALTER TABLE %I.%2$I ADD CHECK (a <> %L)', s, t, v); END $$");
        var execute = (PlpgsqlExecute)Block(script.Statements[0].Syntax).Statements[0];

        Assert.That(execute.Statements, Is.Empty);
        var alter = (AlterTableStmt)execute.Template[0];
        Assert.That(script.File.Substring(alter.Relation.Span), Is.EqualTo("%I.%2$I"));
        Assert.That(Descendants(alter).OfType<Hole>().Select(hole => script.File.Substring(hole.Span)), Is.EqualTo(new[] { "%L" }));
    }

    [TestCase("CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$")]
    [TestCase("CREATE FUNCTION f() RETURNS int AS $$ BEGIN RETURN 1; END $$ LANGUAGE 'plpgsql' STABLE")]
    public void The_block_of_a_function_is_read_wherever_its_language_stands(string sql)
    {
        var function = (CreateFunctionStmt)SqlParser.Parse(sql).Statements[0].Syntax;

        Assert.That(((PlpgsqlReturn)function.Block!.Statements[0]).Value, Is.EqualTo(new NumericConstant("1")));
        Assert.That(Descendants(function), Has.Member(function.Block));
    }

    [Test]
    public void What_is_not_understood_is_kept_and_said()
    {
        var block = Block("DO $$ BEGIN frobnicate the table; UPDATE t SET a = 1; END $$");

        Assert.That(block.IsComplete, Is.False);
        Assert.That(((PlpgsqlOther)block.Statements[0]).Text, Is.EqualTo("frobnicate the table"));
        Assert.That(((PlpgsqlSql)block.Statements[1]).Statement, Is.InstanceOf<UpdateStmt>());
    }

    [Test]
    [Category("Corpora")]
    public void Every_body_of_real_projects_is_understood_wholly()
    {
        var (bodies, read, complete) = (0, 0, 0);
        foreach (var path in Corpora.FindFiles("*.sql"))
        {
            // One project's migrations are templates: what they leave open is a name.
            var text = Regex.Replace(File.ReadAllText(path), @"\{\{[^}]*\}\}", "x");
            foreach (var statement in SqlParser.Parse(text).Statements.Select(each => each.Syntax))
            {
                var isBody = statement is DoStmt { Language: null or { Name: "plpgsql" } }
                    || (statement is CreateFunctionStmt function
                        && function.Options.OfType<FunctionLanguageOption>().Any(option => option.Language.Name == "plpgsql"));
                var block = (statement as DoStmt)?.Block ?? (statement as CreateFunctionStmt)?.Block;
                bodies += isBody ? 1 : 0;
                read += block is null ? 0 : 1;
                complete += block is { IsComplete: true } ? 1 : 0;
                if (isBody && block is not { IsComplete: true })
                {
                    TestContext.Out.WriteLine($"{path}: {statement.Span}");
                }
            }
        }

        TestContext.Out.WriteLine($"{bodies} bodies, {read} read, {complete} understood wholly");
        Assert.That(complete, Is.EqualTo(bodies));
    }

    private static IEnumerable<SyntaxNode> Descendants(SyntaxNode node) => node.ChildNodes().SelectMany(child => Descendants(child).Prepend(child));

    private static PlpgsqlBlock Block(string sql) => Block(SqlParser.Parse(sql).Statements[0].Syntax);

    private static PlpgsqlBlock Block(Syntax.Statement statement) => ((DoStmt)statement).Block!;
}
