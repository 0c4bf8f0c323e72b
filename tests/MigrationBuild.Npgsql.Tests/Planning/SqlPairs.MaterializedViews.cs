namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private const string Numbers = "CREATE TABLE t (id int PRIMARY KEY, n text, at timestamptz); ";

    private const string Kept = Numbers + "CREATE MATERIALIZED VIEW m AS SELECT id, n FROM t WHERE id > 0; ";

    private static IEnumerable<SqlPair> MaterializedViews =>
    [
        new("materialized view added", Numbers, Kept),
        new("materialized view added with indexes and comments",
            Numbers,
            Kept + "CREATE UNIQUE INDEX mi ON m (id); CREATE INDEX ON m (lower(n)) WHERE id > 5; COMMENT ON MATERIALIZED VIEW m IS 'm'; COMMENT ON COLUMN m.n IS 'n'; COMMENT ON INDEX mi IS 'i'"),
        new("materialized view of another query, with its indexes",
            Kept + "CREATE UNIQUE INDEX mi ON m (id); CREATE INDEX mn ON m (n DESC); COMMENT ON INDEX mi IS 'i'; COMMENT ON MATERIALIZED VIEW m IS 'm'",
            Numbers + "CREATE MATERIALIZED VIEW m AS SELECT id, n, at FROM t; CREATE UNIQUE INDEX mi ON m (id); CREATE INDEX ma ON m (at); COMMENT ON INDEX mi IS 'i'; COMMENT ON COLUMN m.at IS 'at'")
            { Rows = "INSERT INTO t VALUES (1, 'a', now())" },
        new("materialized view of another query, under views",
            Kept + "CREATE VIEW v AS SELECT n FROM m; CREATE MATERIALIZED VIEW mm AS SELECT count(*) AS c FROM v; CREATE UNIQUE INDEX mmi ON mm (c); COMMENT ON INDEX mmi IS 'c'",
            Numbers + "CREATE MATERIALIZED VIEW m AS SELECT id, n FROM t; CREATE VIEW v AS SELECT n FROM m; CREATE MATERIALIZED VIEW mm AS SELECT count(*) AS c FROM v; CREATE UNIQUE INDEX mmi ON mm (c); COMMENT ON INDEX mmi IS 'c'"),
        new("index of a materialized view added", Kept, Kept + "CREATE UNIQUE INDEX mi ON m (id) INCLUDE (n); CREATE INDEX mh ON m USING hash (n); COMMENT ON INDEX mh IS 'h'"),
        new("index of a materialized view renamed and one changed",
            Kept + "CREATE INDEX a ON m (id); CREATE INDEX b ON m (n)",
            Kept + "CREATE INDEX c ON m (id); CREATE INDEX b ON m (n) WHERE n <> ''"),
        new("storage parameters of a materialized view",
            Numbers + "CREATE MATERIALIZED VIEW m WITH (fillfactor = 70, autovacuum_enabled = false) AS SELECT id, n FROM t",
            Numbers + "CREATE MATERIALIZED VIEW m WITH (fillfactor = 80, toast.autovacuum_enabled = false) AS SELECT id, n FROM t"),
        new("comments of a materialized view",
            Kept + "CREATE INDEX mi ON m (id); COMMENT ON MATERIALIZED VIEW m IS 'm'; COMMENT ON COLUMN m.id IS 'i'; COMMENT ON INDEX mi IS 'x'",
            Kept + "CREATE INDEX mi ON m (id); COMMENT ON MATERIALIZED VIEW m IS 'other'; COMMENT ON COLUMN m.n IS 'n'"),
        new("materialized view with columns of its own names",
            Numbers,
            Numbers + """CREATE MATERIALIZED VIEW "M" ("Id", "select") AS SELECT id, n FROM t UNION ALL VALUES (0, 'none'); CREATE INDEX "I x" ON "M" ("select", "Id" DESC NULLS LAST)"""),
        new("column under a materialized view changes type",
            Kept + "CREATE UNIQUE INDEX mi ON m (id)",
            "CREATE TABLE t (id bigint PRIMARY KEY, n varchar(20), at timestamptz); CREATE MATERIALIZED VIEW m AS SELECT id, n FROM t WHERE id > 0; CREATE UNIQUE INDEX mi ON m (id)")
            { Rows = "INSERT INTO t VALUES (1, 'a', now())" },
        new("column under a materialized view goes",
            Kept + "CREATE INDEX mn ON m (n)",
            "CREATE TABLE t (id int PRIMARY KEY, at timestamptz); CREATE MATERIALIZED VIEW m AS SELECT id FROM t WHERE id > 0"),
        new("table under a materialized view goes", Kept + "CREATE INDEX mn ON m (n)", ""),
        new("materialized view becomes a view", Kept + "CREATE INDEX mn ON m (n); COMMENT ON MATERIALIZED VIEW m IS 'm'", Numbers + "CREATE VIEW m AS SELECT id, n FROM t WHERE id > 0; COMMENT ON VIEW m IS 'v'"),
        new("materialized view becomes a table", Kept + "CREATE INDEX mn ON m (n)", Numbers + "CREATE TABLE m (id int, n text); CREATE INDEX mn ON m (n)"),
        new("index of a materialized view goes to a table",
            Kept + "CREATE INDEX i ON m (n)",
            Kept + "CREATE INDEX i ON t (n)"),
        new("function in a materialized view and its index",
            Numbers,
            Numbers + "CREATE FUNCTION f(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1'; CREATE MATERIALIZED VIEW m AS SELECT id, f(n) AS n FROM t; CREATE INDEX mi ON m (f(n))"),
        new("function in the index of a materialized view gets another result",
            Kept + "CREATE FUNCTION f(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1'; CREATE INDEX mi ON m (f(n))",
            Kept + "CREATE FUNCTION f(text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE INDEX mi ON m (f(n))"),
        new("function in a materialized view and its index goes",
            Kept + "CREATE FUNCTION f(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1'; CREATE MATERIALIZED VIEW x AS SELECT f(n) AS n FROM t; CREATE INDEX xi ON x (f(n)); CREATE INDEX mi ON m (f(n))",
            Kept),
        new("enum under a materialized view is rebuilt",
            "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e); CREATE MATERIALIZED VIEW m AS SELECT e FROM t; CREATE INDEX mi ON m (e) WHERE e = 'a'",
            "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TABLE t (e e); CREATE MATERIALIZED VIEW m AS SELECT e FROM t; CREATE INDEX mi ON m (e) WHERE e = 'a'")
            { Rows = "INSERT INTO t VALUES ('a')" },
        new("materialized view in a schema that comes",
            "",
            "CREATE SCHEMA s; CREATE TABLE s.t (id int); CREATE MATERIALIZED VIEW s.m AS SELECT id FROM s.t; CREATE INDEX ON s.m (id)"),
        new("materialized view after renames",
            "",
            Kept + "CREATE INDEX mi ON m (n) WHERE id > 1; CREATE SCHEMA s; ALTER TABLE t RENAME TO people; ALTER TABLE people RENAME n TO name; ALTER MATERIALIZED VIEW m RENAME n TO label; "
                + "ALTER MATERIALIZED VIEW m RENAME TO labels; ALTER INDEX mi RENAME TO by_label; ALTER MATERIALIZED VIEW labels SET SCHEMA s; ALTER MATERIALIZED VIEW s.labels SET (fillfactor = 50)"),
    ];
}
