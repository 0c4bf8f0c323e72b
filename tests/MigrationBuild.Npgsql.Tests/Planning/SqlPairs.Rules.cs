namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private static IEnumerable<SqlPair> Rules =>
    [
        new("rules of every form", "",
            """
            CREATE SCHEMA s;
            CREATE TABLE t (id int PRIMARY KEY, name varchar(20), "Odd" text DEFAULT 'a', doc jsonb);
            CREATE TABLE s."Log" (id int, name text, at timestamptz DEFAULT now());
            CREATE VIEW v AS SELECT id, name FROM t;
            CREATE RULE a AS ON DELETE TO t WHERE OLD.id IS NULL DO INSTEAD NOTHING;
            CREATE RULE b AS ON UPDATE TO t DO ALSO NOTIFY changes;
            CREATE RULE c AS ON DELETE TO t DO ALSO SELECT 1 AS one;
            CREATE RULE "D d" AS ON INSERT TO t WHERE "Odd" IN ('a', 'b') AND name LIKE 'x%' DO ALSO INSERT INTO s."Log" (name, id) VALUES (NEW."Odd", NEW.id);
            CREATE RULE e AS ON UPDATE TO t WHERE NEW.* IS DISTINCT FROM OLD.* DO ALSO (INSERT INTO s."Log" VALUES (OLD.id, 'it''s', DEFAULT); UPDATE s."Log" l SET name = NEW.name, at = now() WHERE l.id = OLD.id; DELETE FROM s."Log" USING t WHERE t.id = "Log".id AND t.name = NEW.name);
            CREATE RULE f AS ON INSERT TO v DO INSTEAD INSERT INTO t (id, name) VALUES (NEW.id, NEW.name) RETURNING id, name;
            CREATE RULE g AS ON UPDATE TO v DO INSTEAD UPDATE t SET name = NEW.name WHERE id = OLD.id;
            CREATE RULE h AS ON DELETE TO v DO INSTEAD DELETE FROM t WHERE id = OLD.id;
            ALTER TABLE t DISABLE RULE a, ENABLE REPLICA RULE b, ENABLE ALWAYS RULE c;
            COMMENT ON RULE a ON t IS 'it''s a';
            COMMENT ON RULE f ON v IS 'f';
            """),
        new("rule changed", "CREATE TABLE t (a int, b int); CREATE RULE x AS ON UPDATE TO t DO ALSO NOTIFY p; ALTER TABLE t DISABLE RULE x; COMMENT ON RULE x ON t IS 'c'", "CREATE TABLE t (a int, b int); CREATE RULE x AS ON DELETE TO t WHERE OLD.b > 1 DO INSTEAD NOTHING; ALTER TABLE t ENABLE ALWAYS RULE x; COMMENT ON RULE x ON t IS 'd'"),
        new("actions of a rule changed", "CREATE TABLE t (a int, b int); CREATE TABLE u (a int, b int); CREATE RULE x AS ON INSERT TO t DO ALSO INSERT INTO u VALUES (NEW.a, 1); COMMENT ON RULE x ON t IS 'c'; ALTER TABLE t DISABLE RULE x", "CREATE TABLE t (a int, b int); CREATE TABLE u (a int, b int); CREATE RULE x AS ON INSERT TO t DO INSTEAD (INSERT INTO u SELECT NEW.a, NEW.b; NOTIFY done, 'p'); COMMENT ON RULE x ON t IS 'c'; ALTER TABLE t DISABLE RULE x"),
        new("rules enabled and disabled", "CREATE TABLE t (a int); CREATE RULE x AS ON INSERT TO t DO ALSO NOTIFY p; CREATE RULE y AS ON INSERT TO t DO ALSO NOTIFY q; ALTER TABLE t DISABLE RULE x", "CREATE TABLE t (a int); CREATE RULE x AS ON INSERT TO t DO ALSO NOTIFY p; CREATE RULE y AS ON INSERT TO t DO ALSO NOTIFY q; ALTER TABLE t ENABLE REPLICA RULE y"),
        new("rule dropped with its table", "CREATE TABLE t (a int); CREATE RULE x AS ON INSERT TO t DO ALSO NOTIFY p; CREATE TABLE u ()", "CREATE TABLE u ()"),
        new("rule dropped with what it writes", "CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE RULE x AS ON INSERT TO t DO ALSO INSERT INTO u VALUES (NEW.a)", "CREATE TABLE t (a int)"),
        new("rule dropped with a function", "CREATE FUNCTION f(int) RETURNS bool LANGUAGE sql AS 'SELECT true'; CREATE TABLE t (a int); CREATE RULE x AS ON INSERT TO t WHERE f(NEW.a) DO INSTEAD NOTHING", "CREATE TABLE t (a int)"),
        new("column of a rule changes type",
            "CREATE TABLE t (a int, b int); CREATE TABLE u (a int, b int); CREATE RULE x AS ON INSERT TO t DO ALSO INSERT INTO u VALUES (NEW.a); CREATE RULE y AS ON DELETE TO t WHERE b > 1 DO INSTEAD NOTHING; COMMENT ON RULE y ON t IS 'kept'; ALTER TABLE t DISABLE RULE y",
            "CREATE TABLE t (a bigint, b bigint); CREATE TABLE u (a bigint, b int); CREATE RULE x AS ON INSERT TO t DO ALSO INSERT INTO u VALUES (NEW.a); CREATE RULE y AS ON DELETE TO t WHERE b > 1 DO INSTEAD NOTHING; COMMENT ON RULE y ON t IS 'kept'; ALTER TABLE t DISABLE RULE y") { Rows = "INSERT INTO u VALUES (1, 1)" },
        new("column of a rule goes", "CREATE TABLE t (a int, b int); CREATE RULE x AS ON INSERT TO t DO ALSO SELECT NEW.b, NEW.a", "CREATE TABLE t (a int); CREATE RULE x AS ON INSERT TO t DO ALSO SELECT NEW.a"),
        new("rule on a new column", "CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE RULE x AS ON INSERT TO t DO ALSO INSERT INTO u VALUES (NEW.*)", "CREATE TABLE t (a int, b int); CREATE TABLE u (a int, b int); CREATE RULE x AS ON INSERT TO t DO ALSO INSERT INTO u VALUES (NEW.*)"),
        new("table gets a column that a rule does not know of", "CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE RULE x AS ON INSERT TO t DO ALSO INSERT INTO u VALUES (NEW.*)", "CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE RULE x AS ON INSERT TO t DO ALSO INSERT INTO u VALUES (NEW.*); ALTER TABLE t ADD b int; ALTER TABLE u ADD c int"),
        new("view is made again under its rules",
            "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a, b FROM t; CREATE RULE x AS ON INSERT TO v DO INSTEAD INSERT INTO t VALUES (NEW.a, NEW.b); CREATE RULE y AS ON DELETE TO v DO INSTEAD NOTHING; COMMENT ON RULE x ON v IS 'kept'",
            "CREATE TABLE t (a bigint, b int); CREATE VIEW v AS SELECT a, b FROM t; CREATE RULE x AS ON INSERT TO v DO INSTEAD INSERT INTO t VALUES (NEW.a, NEW.b); CREATE RULE y AS ON DELETE TO v DO ALSO NOTIFY gone; COMMENT ON RULE x ON v IS 'kept'"),
        new("view dropped with its rules", "CREATE VIEW v AS SELECT 1 AS a; CREATE RULE x AS ON INSERT TO v DO INSTEAD NOTHING", ""),
        new("rule that reads a view that is made again", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT 1 AS a; CREATE RULE x AS ON INSERT TO t DO ALSO SELECT a FROM v", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT 'x'::text AS a; CREATE RULE x AS ON INSERT TO t DO ALSO SELECT a FROM v"),
        new("rules of tables that write each other", "", "CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE RULE x AS ON INSERT TO t DO ALSO DELETE FROM u WHERE a = NEW.a; CREATE RULE x AS ON INSERT TO u DO ALSO DELETE FROM t WHERE a = NEW.a"),
        new("rule of a partitioned table", "CREATE TABLE t (a int) PARTITION BY RANGE (a); CREATE TABLE u PARTITION OF t DEFAULT", "CREATE TABLE t (a int) PARTITION BY RANGE (a); CREATE TABLE u PARTITION OF t DEFAULT; CREATE RULE x AS ON DELETE TO t DO INSTEAD NOTHING; CREATE RULE x AS ON DELETE TO u DO INSTEAD NOTHING"),
        new("rule of a table that is renamed",
            "CREATE TABLE old (a int, b int); CREATE TABLE log (a int); CREATE RULE x AS ON UPDATE TO old WHERE OLD.b < NEW.a DO ALSO INSERT INTO log SELECT OLD.a FROM old o WHERE o.b = 1",
            "CREATE TABLE old (a int, b int); CREATE TABLE log (a int); CREATE RULE x AS ON UPDATE TO old WHERE OLD.b < NEW.a DO ALSO INSERT INTO log SELECT OLD.a FROM old o WHERE o.b = 1; ALTER TABLE log RENAME a TO c; ALTER TABLE old RENAME TO new; ALTER TABLE new RENAME b TO \"D d\"; ALTER RULE x ON new RENAME TO y"),
        new("rules that write with queries of their own and where rows are there already",
            "CREATE TABLE t (a int, b int); CREATE TABLE log (a int PRIMARY KEY, n int, list int[])",
            """
            CREATE TABLE t (a int, b int); CREATE TABLE log (a int PRIMARY KEY, n int, list int[]);
            CREATE RULE a AS ON INSERT TO t DO ALSO INSERT INTO log VALUES (NEW.a, 1) ON CONFLICT (a) DO UPDATE SET n = log.n + excluded.n, list[1] = 3;
            CREATE RULE b AS ON DELETE TO t DO ALSO WITH w AS (SELECT 1 AS n) INSERT INTO log (a, n) SELECT OLD.a, w.n FROM w ON CONFLICT ON CONSTRAINT log_pkey DO NOTHING;
            CREATE RULE c AS ON UPDATE TO t DO ALSO (UPDATE log SET (n, list) = (SELECT NEW.b, ARRAY[OLD.b]) WHERE a = OLD.a; WITH w AS (SELECT 2 AS a) DELETE FROM log USING w WHERE log.a = w.a);
            CREATE RULE d AS ON UPDATE TO t DO ALSO WITH w AS (SELECT 1 AS x) SELECT x FROM w;
            """),
    ];
}
