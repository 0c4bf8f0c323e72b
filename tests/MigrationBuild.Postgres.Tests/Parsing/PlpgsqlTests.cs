using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Routines;

namespace MigrationBuild.Postgres.Tests.Parsing;

public sealed class PlpgsqlTests
{
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
        Assert.That(((PlpgsqlOther)branch.Branches[1].Statements[0]).Keyword, Is.EqualTo("raise"));
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

    private static PlpgsqlBlock Block(string sql) => Block(SqlParser.Parse(sql).Statements[0].Syntax);

    private static PlpgsqlBlock Block(Syntax.Statement statement) => ((DoStmt)statement).Block!;
}
