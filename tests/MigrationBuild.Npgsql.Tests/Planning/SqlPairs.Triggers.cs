namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private const string Fire = "CREATE FUNCTION fire() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';";

    private const string Notice = "CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';";

    private static IEnumerable<SqlPair> Triggers =>
    [
        new("triggers of every form", "",
            Fire + """
            CREATE SCHEMA s;
            CREATE FUNCTION s."Fire!"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
            CREATE TYPE e AS ENUM ('a', 'b');
            CREATE TABLE t (id int PRIMARY KEY, name varchar(20), "Odd" e DEFAULT 'a', doc tsvector, g int GENERATED ALWAYS AS (1) STORED);
            CREATE TABLE s.u (id int REFERENCES t);
            CREATE VIEW v AS SELECT id, name FROM t;
            CREATE TRIGGER a BEFORE INSERT OR UPDATE ON t FOR EACH ROW EXECUTE FUNCTION fire();
            CREATE TRIGGER b AFTER DELETE OR TRUNCATE ON t EXECUTE PROCEDURE fire();
            CREATE TRIGGER c AFTER UPDATE OF name, "Odd" OR INSERT ON t FOR EACH ROW WHEN (new."Odd" IN ('a', 'b') AND new.name LIKE 'x%' AND new.id BETWEEN 1 AND 9) EXECUTE FUNCTION s."Fire!"('it''s', 1, 2.5, word);
            CREATE TRIGGER d AFTER UPDATE ON t FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION fire();
            CREATE TRIGGER e AFTER UPDATE ON t FOR EACH ROW WHEN (OLD.name::text IS DISTINCT FROM NEW.name::text OR pg_trigger_depth() = 0) EXECUTE FUNCTION fire();
            CREATE TRIGGER "F f" AFTER UPDATE ON t REFERENCING OLD TABLE AS "Before" NEW TABLE after FOR EACH STATEMENT EXECUTE FUNCTION fire();
            CREATE TRIGGER g AFTER INSERT ON s.u REFERENCING NEW TABLE AS n FOR EACH ROW EXECUTE FUNCTION fire();
            CREATE TRIGGER h BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
            CREATE TRIGGER i BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger(doc, 'pg_catalog.english', name);
            CREATE TRIGGER j INSTEAD OF INSERT OR DELETE OR UPDATE ON v FOR EACH ROW EXECUTE FUNCTION fire();
            CREATE TRIGGER k AFTER INSERT ON v EXECUTE FUNCTION fire();
            CREATE CONSTRAINT TRIGGER l AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION fire();
            CREATE CONSTRAINT TRIGGER m AFTER INSERT OR UPDATE OF id ON s.u FROM t DEFERRABLE FOR EACH ROW WHEN (new.id > 0) EXECUTE FUNCTION fire();
            CREATE CONSTRAINT TRIGGER n AFTER DELETE ON t INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fire();
            ALTER TABLE t DISABLE TRIGGER a, ENABLE REPLICA TRIGGER b, ENABLE ALWAYS TRIGGER n;
            COMMENT ON TRIGGER a ON t IS 'it''s a';
            COMMENT ON TRIGGER j ON v IS 'j';
            """),
        new("trigger condition changed", Fire + "CREATE TABLE t (a int, b int); CREATE TRIGGER x AFTER UPDATE OF a ON t FOR EACH ROW WHEN (new.a > 1) EXECUTE FUNCTION fire(); COMMENT ON TRIGGER x ON t IS 'c'", Fire + "CREATE TABLE t (a int, b int); CREATE TRIGGER x BEFORE INSERT OR UPDATE OF b ON t FOR EACH ROW WHEN (new.b > 1) EXECUTE FUNCTION fire('y'); COMMENT ON TRIGGER x ON t IS 'd'"),
        new("triggers enabled and disabled",
            Fire + "CREATE TABLE t (a int); CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION fire(); CREATE TRIGGER y AFTER INSERT ON t EXECUTE FUNCTION fire(); CREATE TRIGGER z AFTER INSERT ON t EXECUTE FUNCTION fire(); ALTER TABLE t DISABLE TRIGGER USER",
            Fire + "CREATE TABLE t (a int); CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION fire(); CREATE TRIGGER y AFTER INSERT ON t EXECUTE FUNCTION fire(); CREATE TRIGGER z AFTER DELETE ON t EXECUTE FUNCTION fire(); ALTER TABLE t ENABLE ALWAYS TRIGGER y, DISABLE TRIGGER z"),
        new("constraint trigger changed", Fire + "CREATE TABLE t (a int); CREATE CONSTRAINT TRIGGER x AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION fire(); COMMENT ON TRIGGER x ON t IS 'c'", Fire + "CREATE TABLE t (a int); CREATE CONSTRAINT TRIGGER x AFTER INSERT ON t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION fire(); COMMENT ON TRIGGER x ON t IS 'c'"),
        new("trigger becomes a constraint trigger", Fire + "CREATE TABLE t (a int); CREATE TRIGGER x AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION fire()", Fire + "CREATE TABLE t (a int); CREATE CONSTRAINT TRIGGER x AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION fire()"),
        new("trigger dropped with its function", Fire + "CREATE TABLE t (a int); CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION fire()", "CREATE TABLE t (a int)") { Rows = "INSERT INTO t VALUES (1)" },
        new("trigger dropped with its table and function", Fire + "CREATE TABLE t (a int); CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION fire(); CREATE TABLE u ()", "CREATE TABLE u ()"),
        new("trigger calls another function", Fire + "CREATE TABLE t (a int); CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION fire()", Fire.Replace("fire", "shoot", StringComparison.Ordinal) + "CREATE TABLE t (a int); CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION shoot()"),
        new("function of a trigger's condition changes its result",
            Fire + "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int); CREATE TRIGGER x AFTER UPDATE ON t FOR EACH ROW WHEN (f(new.a) > 1) EXECUTE FUNCTION fire(); ALTER TABLE t DISABLE TRIGGER x",
            Fire + "CREATE FUNCTION f(a int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'; CREATE TABLE t (a int); CREATE TRIGGER x AFTER UPDATE ON t FOR EACH ROW WHEN (f(new.a) > 1) EXECUTE FUNCTION fire(); ALTER TABLE t DISABLE TRIGGER x"),
        new("column of a trigger changes type",
            Fire + "CREATE TABLE t (a int, b int); CREATE TRIGGER x AFTER UPDATE OF a ON t EXECUTE FUNCTION fire(); CREATE TRIGGER y AFTER UPDATE ON t FOR EACH ROW WHEN (new.b > 1) EXECUTE FUNCTION fire(); CREATE TRIGGER z AFTER UPDATE ON t FOR EACH ROW WHEN (new.* IS NOT NULL) EXECUTE FUNCTION fire(); COMMENT ON TRIGGER y ON t IS 'kept'",
            Fire + "CREATE TABLE t (a bigint, b bigint); CREATE TRIGGER x AFTER UPDATE OF a ON t EXECUTE FUNCTION fire(); CREATE TRIGGER y AFTER UPDATE ON t FOR EACH ROW WHEN (new.b > 1) EXECUTE FUNCTION fire(); CREATE TRIGGER z AFTER UPDATE ON t FOR EACH ROW WHEN (new.* IS NOT NULL) EXECUTE FUNCTION fire(); COMMENT ON TRIGGER y ON t IS 'kept'") { Rows = "INSERT INTO t VALUES (1, 1)" },
        new("column of a trigger goes", Fire + "CREATE TABLE t (a int, b int); CREATE TRIGGER x AFTER UPDATE OF a, b ON t EXECUTE FUNCTION fire(); CREATE TRIGGER y AFTER UPDATE ON t FOR EACH ROW WHEN (new.b > 1) EXECUTE FUNCTION fire()", Fire + "CREATE TABLE t (a int); CREATE TRIGGER x AFTER UPDATE OF a ON t EXECUTE FUNCTION fire(); CREATE TRIGGER y AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION fire()"),
        new("trigger on a new column", Fire + "CREATE TABLE t (a int); CREATE TRIGGER x AFTER UPDATE ON t EXECUTE FUNCTION fire()", Fire + "CREATE TABLE t (a int, b int); CREATE TRIGGER x AFTER UPDATE OF b ON t EXECUTE FUNCTION fire(); CREATE TRIGGER y AFTER UPDATE ON t FOR EACH ROW WHEN (new.b > 1) EXECUTE FUNCTION fire()"),
        new("view is made again under its triggers",
            Fire + "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a, b FROM t; CREATE TRIGGER x INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION fire(); CREATE TRIGGER y INSTEAD OF DELETE ON v FOR EACH ROW EXECUTE FUNCTION fire(); CREATE TRIGGER z AFTER DELETE ON v EXECUTE FUNCTION fire(); COMMENT ON TRIGGER x ON v IS 'kept'",
            Fire + "CREATE TABLE t (a bigint, b int); CREATE VIEW v AS SELECT a, b FROM t; CREATE TRIGGER x INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION fire(); CREATE TRIGGER y INSTEAD OF DELETE ON v FOR EACH ROW EXECUTE FUNCTION fire('other'); COMMENT ON TRIGGER x ON v IS 'kept'"),
        new("view gets a column under its triggers", Fire + "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; CREATE TRIGGER x INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION fire()", Fire + "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a, b FROM t; CREATE TRIGGER x INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION fire()"),
        new("view dropped with its triggers", Fire + "CREATE VIEW v AS SELECT 1 AS a; CREATE TRIGGER x INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION fire()", Fire),
        new("table of a constraint trigger goes", Fire + "CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE CONSTRAINT TRIGGER x AFTER INSERT ON u FROM t FOR EACH ROW EXECUTE FUNCTION fire(); CREATE CONSTRAINT TRIGGER y AFTER INSERT ON u FROM t FOR EACH ROW EXECUTE FUNCTION fire()", Fire + "CREATE TABLE u (a int); CREATE CONSTRAINT TRIGGER y AFTER INSERT ON u FOR EACH ROW EXECUTE FUNCTION fire()"),
        new("trigger of a partitioned table", Fire + "CREATE TABLE t (a int) PARTITION BY RANGE (a)", Fire + "CREATE TABLE t (a int) PARTITION BY RANGE (a); CREATE TRIGGER x AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION fire()"),
        new("trigger of a table that is renamed",
            Fire + "CREATE TABLE old (a int, b int); CREATE TRIGGER x AFTER UPDATE OF a ON old FOR EACH ROW WHEN (old.b < new.a) EXECUTE FUNCTION fire()",
            Fire + "CREATE TABLE old (a int, b int); CREATE TRIGGER x AFTER UPDATE OF a ON old FOR EACH ROW WHEN (old.b < new.a) EXECUTE FUNCTION fire(); ALTER TABLE old RENAME a TO c; ALTER TABLE old RENAME TO new; ALTER TABLE new RENAME b TO \"D d\"; ALTER FUNCTION fire RENAME TO shoot; ALTER TRIGGER x ON new RENAME TO y"),
        new("event triggers", Notice,
            Notice + """
            CREATE SCHEMA s;
            CREATE FUNCTION s."Watch!"() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
            CREATE EVENT TRIGGER "A a" ON ddl_command_end WHEN TAG IN ('create table', 'ALTER TABLE') EXECUTE PROCEDURE watch();
            CREATE EVENT TRIGGER b ON sql_drop EXECUTE FUNCTION s."Watch!"();
            CREATE EVENT TRIGGER c ON table_rewrite EXECUTE FUNCTION watch();
            ALTER EVENT TRIGGER b DISABLE;
            ALTER EVENT TRIGGER c ENABLE ALWAYS;
            COMMENT ON EVENT TRIGGER b IS 'it''s b';
            """),
        new("event triggers enabled, disabled and changed",
            Notice + "CREATE EVENT TRIGGER a ON ddl_command_end EXECUTE FUNCTION watch(); CREATE EVENT TRIGGER b ON sql_drop EXECUTE FUNCTION watch(); ALTER EVENT TRIGGER b ENABLE REPLICA; CREATE EVENT TRIGGER c ON sql_drop EXECUTE FUNCTION watch(); COMMENT ON EVENT TRIGGER c IS 'c'",
            Notice + "CREATE EVENT TRIGGER a ON ddl_command_end EXECUTE FUNCTION watch(); ALTER EVENT TRIGGER a DISABLE; CREATE EVENT TRIGGER b ON sql_drop EXECUTE FUNCTION watch(); CREATE EVENT TRIGGER c ON sql_drop WHEN TAG IN ('DROP VIEW') EXECUTE FUNCTION watch(); COMMENT ON EVENT TRIGGER c IS 'd'"),
        new("event trigger calls another function", Notice + "CREATE EVENT TRIGGER a ON sql_drop EXECUTE FUNCTION watch()", "CREATE FUNCTION see() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER a ON sql_drop EXECUTE FUNCTION see()"),
        new("event trigger of what is renamed", Notice, Notice + "CREATE SCHEMA s; CREATE EVENT TRIGGER a ON sql_drop EXECUTE FUNCTION watch(); ALTER EVENT TRIGGER a RENAME TO \"B b\"; ALTER EVENT TRIGGER \"B b\" DISABLE; ALTER FUNCTION watch() RENAME TO w; ALTER FUNCTION w() SET SCHEMA s; ALTER SCHEMA s RENAME TO r"),
    ];
}
