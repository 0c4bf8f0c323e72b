using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>What a server was seen to say of rules, and what becomes of them.</summary>
public sealed class RuleReplayTests
{
    private const string Before =
        """
        CREATE TABLE t (id int, name varchar(10), n bigint);
        CREATE TABLE log (id int, txt text);
        CREATE VIEW v AS SELECT id, name FROM t;
        CREATE MATERIALIZED VIEW mv AS SELECT 1 AS a;
        CREATE SEQUENCE sq;
        CREATE RULE x AS ON INSERT TO t DO ALSO INSERT INTO log VALUES (NEW.n);
        CREATE RULE y AS ON INSERT TO t DO ALSO DELETE FROM log WHERE CURRENT OF c;

        """;

    [TestCase("CREATE RULE r AS ON DELETE TO nope DO INSTEAD NOTHING", "t.sql(1,31): error MB4001: relation \"nope\" does not exist (42P01)")]
    [TestCase("CREATE RULE r AS ON DELETE TO mv DO INSTEAD NOTHING", "rules on materialized views are not supported (0A000)")]
    [TestCase("CREATE RULE r AS ON DELETE TO sq DO INSTEAD NOTHING", "relation \"sq\" cannot have rules (42809)")]
    [TestCase("CREATE RULE r AS ON INSERT TO t WHERE OLD.id = 1 DO INSTEAD NOTHING", "invalid reference to FROM-clause entry for table \"old\" (42P01)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t WHERE NEW.id = 1 DO INSTEAD NOTHING", "invalid reference to FROM-clause entry for table \"new\" (42P01)")]
    [TestCase("CREATE RULE r AS ON UPDATE TO t WHERE id = 1 DO INSTEAD NOTHING", "column reference \"id\" is ambiguous (42702)")]
    [TestCase("CREATE RULE r AS ON INSERT TO t WHERE nope = 1 DO INSTEAD NOTHING", "column \"nope\" does not exist (42703)")]
    [TestCase("CREATE RULE r AS ON UPDATE TO t WHERE OLD.id = 1 DO NOTIFY p", "rules with WHERE conditions can only have SELECT, INSERT, UPDATE, or DELETE actions (42P17)")]
    [TestCase("CREATE RULE r AS ON UPDATE TO t WHERE OLD.id = 1 DO SELECT 1 UNION SELECT 2", "conditional UNION/INTERSECT/EXCEPT statements are not implemented (0A000)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO SELECT 1 UNION SELECT OLD.id", "UNION/INTERSECT/EXCEPT member statement cannot refer to other relations of same query level (42P10)")]
    [TestCase("CREATE RULE r AS ON INSERT TO t DO SELECT OLD.id", "ON INSERT rule cannot use OLD (42P17)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO SELECT NEW.id", "ON DELETE rule cannot use NEW (42P17)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO SELECT id", "column \"id\" does not exist (42703)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO INSERT INTO log (nope) VALUES (1)", "t.sql(1,53): error MB4001: column \"nope\" of relation \"log\" does not exist (42703)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO INSERT INTO nope VALUES (1)", "relation \"nope\" does not exist (42P01)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO INSERT INTO log (id) VALUES (1, 2)", "INSERT has more expressions than target columns (42601)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO INSERT INTO log VALUES (1, 'a', 2)", "INSERT has more expressions than target columns (42601)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO INSERT INTO log (id, txt) SELECT 1", "INSERT has more target columns than expressions (42601)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO INSERT INTO log (id, id) VALUES (1, 2)", "column \"id\" specified more than once (42701)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO UPDATE log SET nope = 1", "column \"nope\" of relation \"log\" does not exist (42703)")]
    [TestCase("CREATE RULE r AS ON DELETE TO t DO DELETE FROM log WHERE nope = 1", "column \"nope\" does not exist (42703)")]
    [TestCase("CREATE RULE r AS ON DELETE TO v DO INSTEAD DELETE FROM t RETURNING id", "RETURNING list has too few entries (42P17)")]
    [TestCase("CREATE RULE r AS ON DELETE TO v DO INSTEAD DELETE FROM t RETURNING *", "RETURNING list has too many entries (42P17)")]
    [TestCase("CREATE RULE r AS ON DELETE TO v DO ALSO DELETE FROM t RETURNING id, name", "RETURNING lists are not supported in non-INSTEAD rules (0A000)")]
    [TestCase("CREATE RULE r AS ON DELETE TO v WHERE id = 1 DO INSTEAD DELETE FROM t RETURNING id, name", "RETURNING lists are not supported in conditional rules (0A000)")]
    [TestCase("CREATE RULE r AS ON DELETE TO v DO INSTEAD (DELETE FROM t RETURNING id, name; DELETE FROM t RETURNING id, name)", "cannot have multiple RETURNING lists in a rule (0A000)")]
    [TestCase("CREATE RULE \"_RETURN\" AS ON DELETE TO t DO INSTEAD NOTHING", "non-view rule for \"t\" must not be named \"_RETURN\" (42P17)")]
    [TestCase("CREATE RULE x AS ON DELETE TO t DO INSTEAD NOTHING", "t.sql(1,13): error MB4002: rule \"x\" for relation \"t\" already exists (42710)")]
    [TestCase("CREATE RULE y AS ON DELETE TO t DO INSTEAD NOTHING", "rule \"y\" for relation \"t\" already exists (42710)")]
    [TestCase("ALTER RULE nope ON t RENAME TO z", "rule \"nope\" for relation \"t\" does not exist (42704)")]
    [TestCase("ALTER RULE x ON nope RENAME TO z", "relation \"nope\" does not exist (42P01)")]
    [TestCase("ALTER RULE x ON t RENAME TO y", "rule \"y\" for relation \"t\" already exists (42710)")]
    [TestCase("ALTER RULE x ON t RENAME TO \"_RETURN\"", "non-view rule for \"t\" must not be named \"_RETURN\" (42P17)")]
    [TestCase("ALTER TABLE t DISABLE RULE nope", "rule \"nope\" for relation \"t\" does not exist (42704)")]
    [TestCase("ALTER TABLE v DISABLE RULE x", "ALTER action DISABLE RULE cannot be performed on relation \"v\" (42809)")]
    [TestCase("DROP RULE nope ON t", "t.sql(1,11): error MB4001: rule \"nope\" for relation \"t\" does not exist (42704)")]
    [TestCase("DROP RULE x ON nope", "relation \"nope\" does not exist (42P01)")]
    [TestCase("COMMENT ON RULE nope ON t IS 'c'", "rule \"nope\" for relation \"t\" does not exist (42704)")]
    [TestCase("ALTER TABLE t ALTER n TYPE int", "cannot alter type of a column used by a view or rule (0A000)")]
    [TestCase("ALTER TABLE log ALTER id TYPE bigint", "cannot alter type of a column used by a view or rule (0A000)")]
    [TestCase("ALTER TABLE t DROP n", "cannot drop column n of table t because other objects depend on it: rule x on table t (2BP01)")]
    [TestCase("DROP TABLE log", "cannot drop table log because other objects depend on it: rule x on table t (2BP01)")]
    public void Errors_are_those_of_the_server(string sql, string expected)
    {
        var before = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(before, SqlParser.Parse(new SourceFile("t.sql", sql)));
        Assert.Multiple(() =>
        {
            Assert.That(string.Join("\n", step.Diagnostics), Does.Contain(expected));
            Assert.That(step.State.Catalog, Is.EqualTo(before.Catalog));
        });
    }

    [TestCase("CREATE RULE r AS ON INSERT TO t DO ALSO UPDATE log SET id = 1 WHERE CURRENT OF c")]
    [TestCase("CREATE RULE r AS ON INSERT TO t DO ALSO DELETE FROM log WHERE CURRENT OF c")]
    public void An_action_of_another_form_is_carried_as_text(string sql)
    {
        var step = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(new SourceFile("t.sql", Before + sql)));
        Assert.Multiple(() =>
        {
            Assert.That(step.State.Catalog.Carried.Find("RULE r ON public.t")?.Statement, Is.EqualTo(sql));
            Assert.That(step.Diagnostics[step.Diagnostics.Count - 1].ToString(), Is.EqualTo("t.sql(8,1): info MB4006: RULE r ON public.t is carried along as it was written; it is not compared"));
        });
    }

    [Test]
    public void A_rule_that_is_replaced_stays_disabled_and_keeps_its_comment()
    {
        var state = CatalogReplay.Apply(
            new ReplayState(Catalog.NewDatabase),
            SqlParser.Parse(Before + "ALTER TABLE t DISABLE RULE x; COMMENT ON RULE x ON t IS 'c'; CREATE OR REPLACE RULE x AS ON DELETE TO t DO INSTEAD NOTHING; CREATE OR REPLACE RULE y AS ON DELETE TO t DO INSTEAD NOTHING")).State;
        var rules = ((Table)state.Catalog.FindRelation(new QualifiedName("public", "t"))!).Rules;
        Assert.Multiple(() =>
        {
            Assert.That(rules["x"], Is.EqualTo(new RewriteRule("x", MigrationBuild.Postgres.Syntax.Views.RuleEvent.Delete)
            {
                IsInstead = true,
                Enabled = MigrationBuild.Postgres.Syntax.AlterTables.EnableMode.Disable,
                Comment = "c",
            }));
            Assert.That(rules["y"].Actions, Is.Empty);
            Assert.That(state.Catalog.Carried, Is.Empty);
        });
    }
}
