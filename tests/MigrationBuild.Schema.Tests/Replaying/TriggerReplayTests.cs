using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>What a server was seen to say of triggers, and what becomes of them.</summary>
public sealed class TriggerReplayTests
{
    private const string Before =
        """
        CREATE TABLE t (a int, b int, g int GENERATED ALWAYS AS (a + 1) STORED, CONSTRAINT k CHECK (a > 0));
        CREATE VIEW v AS SELECT a, b FROM t;
        CREATE SEQUENCE sq;
        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE FUNCTION n() RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE PROCEDURE pr() LANGUAGE sql AS 'SELECT 1';
        CREATE TABLE u (a int, b int);
        CREATE TRIGGER y AFTER UPDATE OF a ON u FOR EACH ROW WHEN (new.b > 1) EXECUTE FUNCTION f();
        CREATE CONSTRAINT TRIGGER ct AFTER INSERT ON u FOR EACH ROW EXECUTE FUNCTION f();
        CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
        CREATE EVENT TRIGGER et ON sql_drop EXECUTE FUNCTION e();

        """;

    [TestCase("CREATE TRIGGER x BEFORE INSERT ON nope EXECUTE FUNCTION f()", "t.sql(1,35): error MB4001: relation \"nope\" does not exist (42P01)")]
    [TestCase("CREATE TRIGGER x BEFORE INSERT ON sq EXECUTE FUNCTION f()", "relation \"sq\" cannot have triggers (42809)")]
    [TestCase("CREATE TRIGGER x INSTEAD OF INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()", "\"t\" is a table: Tables cannot have INSTEAD OF triggers (42809)")]
    [TestCase("CREATE TRIGGER x BEFORE INSERT ON v FOR EACH ROW EXECUTE FUNCTION f()", "\"v\" is a view: Views cannot have row-level BEFORE or AFTER triggers (42809)")]
    [TestCase("CREATE TRIGGER x BEFORE TRUNCATE ON v EXECUTE FUNCTION f()", "\"v\" is a view: Views cannot have TRUNCATE triggers (42809)")]
    [TestCase("CREATE TRIGGER x BEFORE TRUNCATE ON t FOR EACH ROW EXECUTE FUNCTION f()", "TRUNCATE FOR EACH ROW triggers are not supported (0A000)")]
    [TestCase("CREATE TRIGGER x INSTEAD OF INSERT ON v EXECUTE FUNCTION f()", "INSTEAD OF triggers must be FOR EACH ROW (0A000)")]
    [TestCase("CREATE TRIGGER x INSTEAD OF INSERT ON v FOR EACH ROW WHEN (true) EXECUTE FUNCTION f()", "INSTEAD OF triggers cannot have WHEN conditions (0A000)")]
    [TestCase("CREATE TRIGGER x INSTEAD OF UPDATE OF a ON v FOR EACH ROW EXECUTE FUNCTION f()", "INSTEAD OF triggers cannot have column lists (0A000)")]
    [TestCase("CREATE TRIGGER x AFTER INSERT ON t REFERENCING NEW ROW AS r EXECUTE FUNCTION f()", "ROW variable naming in the REFERENCING clause is not supported (0A000)")]
    [TestCase("CREATE TRIGGER x BEFORE INSERT ON t REFERENCING NEW TABLE AS r EXECUTE FUNCTION f()", "transition table name can only be specified for an AFTER trigger (42P17)")]
    [TestCase("CREATE TRIGGER x AFTER TRUNCATE ON t REFERENCING NEW TABLE AS r EXECUTE FUNCTION f()", "TRUNCATE triggers with transition tables are not supported (0A000)")]
    [TestCase("CREATE TRIGGER x AFTER INSERT OR UPDATE ON t REFERENCING NEW TABLE AS r EXECUTE FUNCTION f()", "transition tables cannot be specified for triggers with more than one event (0A000)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE OF a ON t REFERENCING NEW TABLE AS r EXECUTE FUNCTION f()", "transition tables cannot be specified for triggers with column lists (0A000)")]
    [TestCase("CREATE TRIGGER x AFTER DELETE ON t REFERENCING NEW TABLE AS r EXECUTE FUNCTION f()", "NEW TABLE can only be specified for an INSERT or UPDATE trigger (42P17)")]
    [TestCase("CREATE TRIGGER x AFTER INSERT ON t REFERENCING OLD TABLE AS r EXECUTE FUNCTION f()", "OLD TABLE can only be specified for a DELETE or UPDATE trigger (42P17)")]
    [TestCase("CREATE TRIGGER x AFTER INSERT ON t REFERENCING NEW TABLE AS r NEW TABLE AS s EXECUTE FUNCTION f()", "NEW TABLE cannot be specified multiple times (42P17)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE ON t REFERENCING NEW TABLE AS r OLD TABLE AS r EXECUTE FUNCTION f()", "OLD TABLE name and NEW TABLE name cannot be the same (42P17)")]
    [TestCase("CREATE TRIGGER x AFTER INSERT ON v REFERENCING NEW TABLE AS r EXECUTE FUNCTION f()", "\"v\" is a view: Triggers on views cannot have transition tables (42809)")]
    [TestCase("CREATE TRIGGER x AFTER INSERT ON t WHEN (new.a > 1) EXECUTE FUNCTION f()", "t.sql(1,42): error MB4004: statement trigger's WHEN condition cannot reference column values (42P17)")]
    [TestCase("CREATE TRIGGER x AFTER INSERT ON t FOR EACH ROW WHEN (old.a > 1) EXECUTE FUNCTION f()", "INSERT trigger's WHEN condition cannot reference OLD values (42P17)")]
    [TestCase("CREATE TRIGGER x AFTER DELETE ON t FOR EACH ROW WHEN (new.a > 1) EXECUTE FUNCTION f()", "DELETE trigger's WHEN condition cannot reference NEW values (42P17)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE ON t FOR EACH ROW WHEN (a > 1) EXECUTE FUNCTION f()", "t.sql(1,55): error MB4004: column reference \"a\" is ambiguous (42702)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE ON t FOR EACH ROW WHEN (new.zz > 1) EXECUTE FUNCTION f()", "t.sql(1,55): error MB4001: column new.zz does not exist (42703)")]
    [TestCase("CREATE TRIGGER x BEFORE UPDATE ON t FOR EACH ROW WHEN (new.g > 1) EXECUTE FUNCTION f()", "BEFORE trigger's WHEN condition cannot reference NEW generated columns (42P17)")]
    [TestCase("CREATE TRIGGER x BEFORE UPDATE ON t FOR EACH ROW WHEN (new.* IS DISTINCT FROM old.*) EXECUTE FUNCTION f()", "BEFORE trigger's WHEN condition cannot reference NEW generated columns (42P17)")]
    [TestCase("CREATE TRIGGER x BEFORE UPDATE ON t FOR EACH ROW WHEN (new.xmin IS NULL) EXECUTE FUNCTION f()", "BEFORE trigger's WHEN condition cannot reference NEW system columns (0A000)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE ON t FOR EACH ROW WHEN (new.a IN (SELECT 1)) EXECUTE FUNCTION f()", "cannot use subquery in trigger WHEN condition (0A000)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE ON t EXECUTE FUNCTION nope()", "t.sql(1,53): error MB4001: function nope() does not exist (42883)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE ON t EXECUTE FUNCTION nowhere.f()", "schema \"nowhere\" does not exist (3F000)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE ON t EXECUTE FUNCTION n()", "function n must return type trigger (42P17)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE ON t EXECUTE FUNCTION pr()", "function pr() does not exist (42883)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE OF zz ON t EXECUTE FUNCTION f()", "column \"zz\" of relation \"t\" does not exist (42703)")]
    [TestCase("CREATE TRIGGER x AFTER UPDATE OF a, a ON t EXECUTE FUNCTION f()", "t.sql(1,37): error MB4002: column \"a\" specified more than once (42701)")]
    [TestCase("CREATE CONSTRAINT TRIGGER x AFTER INSERT ON t FROM nope FOR EACH ROW EXECUTE FUNCTION f()", "relation \"nope\" does not exist (42P01)")]
    [TestCase("CREATE CONSTRAINT TRIGGER k AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()", "duplicate key value violates unique constraint \"pg_constraint_conrelid_contypid_conname_index\" (23505)")]
    [TestCase("CREATE TRIGGER y AFTER INSERT ON u EXECUTE FUNCTION f()", "trigger \"y\" for relation \"u\" already exists (42710)")]
    [TestCase("CREATE OR REPLACE TRIGGER ct AFTER INSERT ON u EXECUTE FUNCTION f()", "trigger \"ct\" for relation \"u\" is a constraint trigger (42710)")]
    [TestCase("ALTER TABLE u ADD CONSTRAINT ct CHECK (a > 1)", "constraint \"ct\" for relation \"u\" already exists (42710)")]
    [TestCase("ALTER TRIGGER y ON u RENAME TO ct", "t.sql(1,32): error MB4002: trigger \"ct\" for relation \"u\" already exists (42710)")]
    [TestCase("ALTER TRIGGER nope ON t RENAME TO y", "trigger \"nope\" for table \"t\" does not exist (42704)")]
    [TestCase("ALTER TRIGGER nope ON nope RENAME TO y", "relation \"nope\" does not exist (42P01)")]
    [TestCase("ALTER TABLE t DISABLE TRIGGER nope", "trigger \"nope\" for table \"t\" does not exist (42704)")]
    [TestCase("ALTER TABLE v DISABLE TRIGGER nope", "ALTER action DISABLE TRIGGER cannot be performed on relation \"v\" (42809)")]
    [TestCase("COMMENT ON TRIGGER nope ON t IS 'x'", "trigger \"nope\" for table \"t\" does not exist (42704)")]
    [TestCase("DROP TRIGGER nope ON t", "trigger \"nope\" for table \"t\" does not exist (42704)")]
    [TestCase("DROP TRIGGER nope ON nope", "relation \"nope\" does not exist (42P01)")]
    [TestCase("ALTER TABLE u DROP COLUMN a", "cannot drop column a of table u because other objects depend on it: trigger y on table u (2BP01)")]
    [TestCase("ALTER TABLE u DROP COLUMN b", "cannot drop column b of table u because other objects depend on it: trigger y on table u (2BP01)")]
    [TestCase("ALTER TABLE u ALTER b TYPE bigint", "cannot alter type of column \"b\", which trigger y on table u uses (0A000)")]
    [TestCase("DROP FUNCTION f", "cannot drop function f() because other objects depend on it: trigger ct on table u, trigger y on table u (2BP01)")]
    [TestCase("CREATE EVENT TRIGGER a ON nope EXECUTE FUNCTION e()", "t.sql(1,27): error MB4004: unrecognized event name \"nope\" (42601)")]
    [TestCase("CREATE EVENT TRIGGER a ON sql_drop WHEN nope IN ('x') EXECUTE FUNCTION e()", "unrecognized filter variable \"nope\" (42601)")]
    [TestCase("CREATE EVENT TRIGGER a ON sql_drop WHEN tag IN ('DROP TABLE') AND tag IN ('DROP VIEW') EXECUTE FUNCTION e()", "filter variable \"tag\" specified more than once (42601)")]
    [TestCase("CREATE EVENT TRIGGER a ON sql_drop EXECUTE FUNCTION nope()", "t.sql(1,53): error MB4001: function nope() does not exist (42883)")]
    [TestCase("CREATE EVENT TRIGGER a ON sql_drop EXECUTE FUNCTION n()", "function n must return type event_trigger (42P17)")]
    [TestCase("CREATE EVENT TRIGGER et ON sql_drop EXECUTE FUNCTION e()", "event trigger \"et\" already exists (42710)")]
    [TestCase("ALTER EVENT TRIGGER nope DISABLE", "event trigger \"nope\" does not exist (42704)")]
    [TestCase("ALTER EVENT TRIGGER nope RENAME TO a", "event trigger \"nope\" does not exist (42704)")]
    [TestCase("COMMENT ON EVENT TRIGGER nope IS 'x'", "event trigger \"nope\" does not exist (42704)")]
    [TestCase("DROP EVENT TRIGGER nope", "event trigger \"nope\" does not exist (42704)")]
    [TestCase("DROP FUNCTION e", "cannot drop function e() because other objects depend on it: event trigger et (2BP01)")]
    public void It_is_raised(string sql, string expected)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(new SourceFile("t.sql", sql)));
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics.Select(diagnostic => diagnostic.ToString()), Has.Some.Contains(expected));
            Assert.That(step.State.Catalog, Is.EqualTo(state.Catalog));
        });
    }

    [TestCase("DROP TRIGGER IF EXISTS nope ON t")]
    [TestCase("DROP TRIGGER IF EXISTS nope ON nope")]
    [TestCase("DROP TRIGGER IF EXISTS nope ON nowhere.t")]
    [TestCase("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgname = 'y') THEN CREATE TRIGGER y AFTER INSERT ON u EXECUTE FUNCTION f(); END IF; END $$")]
    [TestCase("CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION f(); DROP TRIGGER x ON t")]
    [TestCase("CREATE OR REPLACE TRIGGER y AFTER UPDATE OF a ON u FOR EACH ROW WHEN (((NEW.b) > 1)) EXECUTE PROCEDURE public.f()")]
    [TestCase("ALTER TABLE u DISABLE TRIGGER y; ALTER TABLE u ENABLE TRIGGER USER")]
    [TestCase("ALTER TABLE u RENAME TO w; ALTER TABLE w RENAME a TO c; ALTER FUNCTION f RENAME TO g; ALTER TABLE w RENAME c TO a; ALTER FUNCTION g RENAME TO f; ALTER TABLE w RENAME TO u")]
    public void Nothing_is_left_of_it(string sql)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(sql));
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics, Is.Empty);
            Assert.That(step.State.Catalog, Is.EqualTo(state.Catalog));
        });
    }

    [TestCase("DROP FUNCTION f CASCADE", "")]
    [TestCase("ALTER TABLE u DROP COLUMN b CASCADE", "ct")]
    [TestCase("DROP TABLE t, u CASCADE; CREATE TABLE u ()", "")]
    [TestCase("ALTER TRIGGER y ON u RENAME TO z", "ct, z")]
    public void Triggers_are_left(string sql, string expected)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(sql));
        Assert.That(string.Join(", ", step.State.Catalog.FindTable(new QualifiedName("public", "u"))!.Triggers.Keys), Is.EqualTo(expected));
    }
}
