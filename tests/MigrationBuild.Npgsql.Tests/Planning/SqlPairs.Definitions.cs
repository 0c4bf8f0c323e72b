namespace MigrationBuild.Npgsql.Tests.Planning;

/// <content>Objects that are the statements which make them.</content>
internal static partial class SqlPairs
{
    private static IEnumerable<SqlPair> Definitions => [.. Collations, .. Statistics, .. Publications, .. Subscriptions, .. Foreign, .. TextSearch];

    private static IEnumerable<SqlPair> Collations =>
    [
        new("statistics with a target over a column that gets another type",
            "CREATE TABLE t (a int, b int, c int); CREATE TABLE u () INHERITS (t); CREATE STATISTICS s ON a, b FROM t; ALTER STATISTICS s SET STATISTICS 300; CREATE STATISTICS o ON c, b FROM t; ALTER STATISTICS o SET STATISTICS 20; CREATE STATISTICS d ON a, c FROM u; ALTER STATISTICS d SET STATISTICS 9; CREATE STATISTICS g ON a, c FROM t; ALTER STATISTICS g SET STATISTICS 8; CREATE STATISTICS n ON a, c FROM t",
            "CREATE TABLE t (a bigint, b int, c int); CREATE TABLE u () INHERITS (t); CREATE STATISTICS s ON a, b FROM t; ALTER STATISTICS s SET STATISTICS 300; CREATE STATISTICS o ON c, b FROM t; ALTER STATISTICS o SET STATISTICS 20; CREATE STATISTICS d ON a, c FROM u; ALTER STATISTICS d SET STATISTICS 9; CREATE STATISTICS g ON a, c FROM t; CREATE STATISTICS n ON a, c FROM t; ALTER STATISTICS n SET STATISTICS 7"),
        new("statistics with a target over an enum that is made again", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (a int, e e); CREATE STATISTICS s ON a, e FROM t; ALTER STATISTICS s SET STATISTICS 300", "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TABLE t (a int, e e); CREATE STATISTICS s ON a, e FROM t; ALTER STATISTICS s SET STATISTICS 300"),
        new("publication of a table and its child, both by name", "CREATE TABLE t (a int); CREATE TABLE u () INHERITS (t); CREATE PUBLICATION p FOR TABLE t, u", "CREATE TABLE t (a int); CREATE TABLE u () INHERITS (t); CREATE PUBLICATION p FOR TABLE u, t, u; CREATE PUBLICATION q FOR TABLE t, t"),
        new("collation of our own", "", "CREATE SCHEMA s; CREATE COLLATION c (LOCALE = 'C'); CREATE COLLATION s.\"My c\" (LC_COLLATE = 'C', LC_CTYPE = 'POSIX'); CREATE COLLATION d FROM c; COMMENT ON COLLATION s.\"My c\" IS 'it''s'"),
        new("collation for a column, a domain, an attribute, an index and an expression",
            "CREATE TABLE t (id int, a text)",
            """
            CREATE COLLATION c (LOCALE = 'C');
            CREATE DOMAIN d AS text COLLATE c CHECK (VALUE < 'x' COLLATE c);
            CREATE TYPE k AS (a text COLLATE c);
            CREATE TABLE t (id int, a text, b text COLLATE c DEFAULT 'x', e d CHECK (e > 'a' COLLATE c), k k);
            CREATE INDEX i ON t (a COLLATE c, (lower(a) COLLATE c));
            CREATE VIEW v AS SELECT a COLLATE c AS a FROM t ORDER BY b COLLATE c;
            """) { Rows = "INSERT INTO t VALUES (1, 'x')" },
        new("collation of another locale", "CREATE COLLATION c (LOCALE = 'C'); COMMENT ON COLLATION c IS 'x'; CREATE TABLE t (a text); CREATE INDEX i ON t (a COLLATE c)", "CREATE COLLATION c (LOCALE = 'POSIX'); COMMENT ON COLLATION c IS 'x'; CREATE TABLE t (a text); CREATE INDEX i ON t (a COLLATE c)") { Rows = "INSERT INTO t VALUES ('x')" },
        new("collation of columns that get another one", "CREATE COLLATION c (LOCALE = 'C'); CREATE TABLE t (a text COLLATE c)", "CREATE COLLATION c (LOCALE = 'POSIX'); CREATE COLLATION d (LOCALE = 'C'); CREATE TABLE t (a text COLLATE d)") { Rows = "INSERT INTO t VALUES ('x')" },
        new("collation moved and renamed", "CREATE SCHEMA s; CREATE COLLATION c (LOCALE = 'C'); CREATE TABLE t (a text COLLATE c CHECK (a > 'x' COLLATE c))", "CREATE SCHEMA s; CREATE COLLATION c (LOCALE = 'C'); CREATE TABLE t (a text COLLATE c CHECK (a > 'x' COLLATE c)); ALTER COLLATION c RENAME TO d; ALTER COLLATION d SET SCHEMA s"),
    ];

    private static IEnumerable<SqlPair> Statistics =>
    [
        new("statistics", "CREATE TABLE t (a int, b int, c text)", "CREATE SCHEMA s; CREATE TABLE t (a int, b int, c text); CREATE STATISTICS x ON b, a FROM t; CREATE STATISTICS s.\"My x\" (mcv, ndistinct) ON a, lower(c), (b + 1) FROM t; CREATE STATISTICS y ON (a % 10) FROM t; COMMENT ON STATISTICS s.\"My x\" IS 'it''s'; ALTER STATISTICS x SET STATISTICS 500"),
        new("statistics of other kinds", "CREATE TABLE t (a int, b int); CREATE STATISTICS x ON a, b FROM t; COMMENT ON STATISTICS x IS 'x'", "CREATE TABLE t (a int, b int); CREATE STATISTICS x (dependencies) ON a, b FROM t; COMMENT ON STATISTICS x IS 'y'"),
        new("target of statistics", "CREATE TABLE t (a int, b int); CREATE STATISTICS x ON a, b FROM t; ALTER STATISTICS x SET STATISTICS 10", "CREATE TABLE t (a int, b int); CREATE STATISTICS x ON a, b FROM t; ALTER STATISTICS x SET STATISTICS 0"),
        new("statistics of a table that goes, and of one that comes", "CREATE TABLE t (a int, b int); CREATE STATISTICS x ON a, b FROM t", "CREATE TABLE u (a int, b int); CREATE STATISTICS x ON a, b FROM u"),
        new("statistics of a column that goes", "CREATE TABLE t (a int, b int, c int); CREATE STATISTICS x ON a, b FROM t; CREATE STATISTICS y ON b, c FROM t", "CREATE TABLE t (a int, c int, d text); CREATE STATISTICS x ON a, c FROM t; CREATE STATISTICS z ON c, d FROM t"),
        new("statistics of a column that changes its type", "CREATE TABLE t (a int, b int); CREATE STATISTICS x ON a, b, (a + b) FROM t", "CREATE TABLE t (a bigint, b int); CREATE STATISTICS x ON a, b, (a + b) FROM t") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("statistics by a function", "CREATE TABLE t (a int, b int)", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1'; CREATE TABLE t (a int, b int); CREATE STATISTICS x ON a, f(b) FROM t"),
        new("statistics of what is renamed",
            "CREATE SCHEMA s; CREATE TABLE t (a int, b int); CREATE STATISTICS x ON a, (b + 1) FROM t",
            "CREATE SCHEMA s; CREATE TABLE t (a int, b int); CREATE STATISTICS x ON a, (b + 1) FROM t; ALTER TABLE t RENAME b TO c; ALTER TABLE t RENAME TO u; ALTER TABLE u SET SCHEMA s; ALTER STATISTICS x RENAME TO y; ALTER STATISTICS y SET SCHEMA s"),
    ];

    /// <summary>Without a slot, nobody is asked at the other end.</summary>
    private static IEnumerable<SqlPair> Subscriptions =>
    [
        new("subscriptions", "CREATE TABLE t (id int PRIMARY KEY)", "CREATE TABLE t (id int PRIMARY KEY); CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION p, o WITH (connect = false, slot_name = NONE); CREATE SUBSCRIPTION \"My s\" CONNECTION 'host=a password=''b c''' PUBLICATION \"My p\" WITH (connect = off, slot_name = 'none', binary, streaming = on, synchronous_commit = 'local'); COMMENT ON SUBSCRIPTION s IS 's'"),
        new("subscription changed", "CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION a, b WITH (connect = false, slot_name = NONE, binary = true)", "CREATE SUBSCRIPTION s CONNECTION 'dbname=y' PUBLICATION b, c WITH (connect = false, slot_name = NONE, streaming = true, synchronous_commit = off)"),
        new("subscription altered", "CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION a WITH (connect = false, slot_name = NONE)", "CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION a WITH (connect = false, slot_name = NONE); ALTER SUBSCRIPTION s ADD PUBLICATION b, c WITH (refresh = false); ALTER SUBSCRIPTION s DROP PUBLICATION b WITH (refresh = false); ALTER SUBSCRIPTION s CONNECTION 'dbname=z'; ALTER SUBSCRIPTION s SET (binary = true); ALTER SUBSCRIPTION s DISABLE; ALTER SUBSCRIPTION s RENAME TO t; ALTER SUBSCRIPTION t SET PUBLICATION c, d WITH (refresh = false)"),
        new("subscription dropped and another made", "CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION a WITH (connect = false, slot_name = NONE)", "CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION a WITH (connect = false, slot_name = NONE); DROP SUBSCRIPTION s; DROP SUBSCRIPTION IF EXISTS s; CREATE SUBSCRIPTION t CONNECTION 'dbname=x' PUBLICATION a WITH (slot_name = NONE, connect = false)"),
    ];

    private static IEnumerable<SqlPair> Publications =>
    [
        new("publications", "CREATE TABLE t (id int PRIMARY KEY)", "CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE u (id int PRIMARY KEY); CREATE PUBLICATION \"every\" FOR ALL TABLES WITH (publish = 'insert, update'); CREATE PUBLICATION none; CREATE PUBLICATION p FOR TABLE u, ONLY t WITH (publish_via_partition_root = true); COMMENT ON PUBLICATION p IS 'it''s'"),
        new("publication of parts of tables", "CREATE TABLE t (id int PRIMARY KEY, a int, b text)", "CREATE SCHEMA s; CREATE TABLE t (id int PRIMARY KEY, a int, b text); CREATE TABLE u (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE t (a, id) WHERE (id > 10), TABLE u WHERE (id IN (1, 2)); CREATE PUBLICATION q FOR TABLES IN SCHEMA s, public") { MinimumVersion = 15 },
        new("publication changed", "CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE u (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE t; COMMENT ON PUBLICATION p IS 'x'", "CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE v (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE v, t WITH (publish = 'delete'); COMMENT ON PUBLICATION p IS 'y'"),
        new("publication of a table and its heirs", "CREATE TABLE t (id int); CREATE TABLE u (a int) INHERITS (t); CREATE PUBLICATION p FOR TABLE t; CREATE TABLE v () INHERITS (u)", "CREATE TABLE t (id int); CREATE TABLE u (a int) INHERITS (t); CREATE TABLE v () INHERITS (u); CREATE PUBLICATION p FOR TABLE t; CREATE PUBLICATION q FOR TABLE ONLY t"),
        new("publication of nothing any more", "CREATE TABLE t (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE t", "CREATE TABLE t (id int PRIMARY KEY); CREATE PUBLICATION p; COMMENT ON PUBLICATION p IS 'x'"),
        new("publication of all tables becomes one of some", "CREATE TABLE t (id int PRIMARY KEY); CREATE PUBLICATION p FOR ALL TABLES", "CREATE TABLE t (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE t"),
        new("columns of a publication", "CREATE TABLE t (id int PRIMARY KEY, a int, b text); CREATE PUBLICATION p FOR TABLE t (id, a) WHERE (id > 1)", "CREATE TABLE t (id bigint PRIMARY KEY, b text, c int); CREATE PUBLICATION p FOR TABLE t (id, c) WHERE (id > 1)") { MinimumVersion = 15, Rows = "INSERT INTO t VALUES (1, 2, 'x')" },
        new("publication of what is renamed", "CREATE SCHEMA s; CREATE TABLE t (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE t", "CREATE SCHEMA s; CREATE TABLE t (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE t; ALTER TABLE t RENAME TO u; ALTER TABLE u SET SCHEMA s; ALTER PUBLICATION p RENAME TO q"),
        new("publication altered", "CREATE TABLE t (id int PRIMARY KEY)", "CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE u (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE t; ALTER PUBLICATION p ADD TABLE u; ALTER PUBLICATION p DROP TABLE t; ALTER PUBLICATION p SET (publish = 'insert'); ALTER PUBLICATION p SET (publish = 'insert,update, delete ,truncate', publish_via_partition_root); CREATE TABLE w (id int); ALTER PUBLICATION p ADD TABLE w; DROP TABLE w"),
    ];

    private static IEnumerable<SqlPair> Foreign =>
    [
        new("foreign-data wrapper and server", "", "CREATE FOREIGN DATA WRAPPER \"My w\" OPTIONS (b 'it''s', \"A\" '1'); CREATE FOREIGN DATA WRAPPER w NO HANDLER VALIDATOR postgresql_fdw_validator; CREATE SERVER \"My s\" TYPE 'x' VERSION '1.0' FOREIGN DATA WRAPPER \"My w\" OPTIONS (host 'h', dbname 'd'); COMMENT ON SERVER \"My s\" IS 'it''s'; COMMENT ON FOREIGN DATA WRAPPER w IS 'w'"),
        new("foreign-data wrapper of an extension", "", "CREATE EXTENSION postgres_fdw; CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'localhost', port '5433')"),
        new("options of a server and its wrapper", "CREATE FOREIGN DATA WRAPPER w OPTIONS (a '1', b '2'); CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (x '1', y '2', z '3'); COMMENT ON SERVER s IS 'x'", "CREATE FOREIGN DATA WRAPPER w VALIDATOR postgresql_fdw_validator; CREATE SERVER s VERSION '2' FOREIGN DATA WRAPPER w OPTIONS (host 'x', dbname 'y'); COMMENT ON SERVER s IS 'y'") { IsForward = true },
        new("options altered", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w", "CREATE FOREIGN DATA WRAPPER w OPTIONS (a '1'); ALTER FOREIGN DATA WRAPPER w OPTIONS (ADD b '2', SET a '3'); CREATE SERVER s FOREIGN DATA WRAPPER w; ALTER SERVER s VERSION '1' OPTIONS (x '1', y '2'); ALTER SERVER s VERSION NULL OPTIONS (DROP x)"),
        new("server of another type", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s TYPE 'a' FOREIGN DATA WRAPPER w; COMMENT ON SERVER s IS 'x'", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s TYPE 'b' FOREIGN DATA WRAPPER w; COMMENT ON SERVER s IS 'x'"),
        new("server of another wrapper", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w", "CREATE FOREIGN DATA WRAPPER v; CREATE SERVER s FOREIGN DATA WRAPPER v"),
        new("server and wrapper renamed", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w", "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; ALTER FOREIGN DATA WRAPPER w RENAME TO v; ALTER SERVER s RENAME TO t"),
    ];

    private static IEnumerable<SqlPair> TextSearch =>
    [
        new("text search configuration that is a copy", "", "CREATE TEXT SEARCH CONFIGURATION c (COPY = russian); CREATE SCHEMA s; CREATE TEXT SEARCH CONFIGURATION s.\"My c\" (COPY = c); COMMENT ON TEXT SEARCH CONFIGURATION s.\"My c\" IS 'it''s'; CREATE TEXT SEARCH CONFIGURATION d (COPY = pg_catalog.simple); CREATE TEXT SEARCH CONFIGURATION e (PARSER = pg_catalog.\"default\")"),
        new("text search configuration with a dictionary of an extension", "CREATE TABLE t (a text)", "CREATE EXTENSION unaccent; CREATE TEXT SEARCH CONFIGURATION fr (COPY = french); ALTER TEXT SEARCH CONFIGURATION fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem; CREATE TABLE t (a text, v tsvector GENERATED ALWAYS AS (to_tsvector('fr', a)) STORED); CREATE INDEX i ON t USING gin (to_tsvector('public.fr', a))"),
        new("text search configuration with an extension in a schema of its own", "", "CREATE SCHEMA ext; CREATE EXTENSION unaccent SCHEMA ext; CREATE TEXT SEARCH CONFIGURATION c (COPY = simple); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING REPLACE simple WITH ext.unaccent"),
        new("text search dictionaries", "", "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, StopWords = english, Accept = false); CREATE SCHEMA s; CREATE TEXT SEARCH DICTIONARY s.\"My d\" (TEMPLATE = pg_catalog.snowball, Language = 'russian'); COMMENT ON TEXT SEARCH DICTIONARY d IS 'it''s'; CREATE TEXT SEARCH CONFIGURATION c (COPY = english); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word, asciiword WITH d, s.\"My d\", simple; ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR email, url"),
        new("mapping of a configuration in use", "CREATE TEXT SEARCH CONFIGURATION c (COPY = english); CREATE TABLE t (a text); CREATE INDEX i ON t USING gin (to_tsvector('c', a))", "CREATE TEXT SEARCH CONFIGURATION c (COPY = english); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word, hword WITH simple; ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR email; ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR tag, entity WITH simple, english_stem; CREATE TABLE t (a text); CREATE INDEX i ON t USING gin (to_tsvector('c', a))"),
        new("options of a dictionary in use", "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, StopWords = english); CREATE TEXT SEARCH CONFIGURATION c (COPY = simple); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH d", "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple); ALTER TEXT SEARCH DICTIONARY d (Accept = false, StopWords = russian); ALTER TEXT SEARCH DICTIONARY d (StopWords); CREATE TEXT SEARCH CONFIGURATION c (COPY = simple); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH d"),
        new("dictionary of another template in use", "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple); CREATE TEXT SEARCH CONFIGURATION c (COPY = simple); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH d; COMMENT ON TEXT SEARCH CONFIGURATION c IS 'x'; CREATE TABLE t (a text, v tsvector GENERATED ALWAYS AS (to_tsvector('c', a)) STORED); CREATE INDEX i ON t USING gin (to_tsvector('c', a))", "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = snowball, Language = english); CREATE TEXT SEARCH CONFIGURATION c (COPY = simple); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH d; COMMENT ON TEXT SEARCH CONFIGURATION c IS 'x'; CREATE TABLE t (a text, v tsvector GENERATED ALWAYS AS (to_tsvector('c', a)) STORED); CREATE INDEX i ON t USING gin (to_tsvector('c', a))"),
        new("text search objects renamed and moved", "CREATE SCHEMA s; CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple); CREATE TEXT SEARCH CONFIGURATION c (COPY = simple); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH d; CREATE TABLE t (a text); CREATE INDEX i ON t USING gin (to_tsvector('c', a))", "CREATE SCHEMA s; CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple); CREATE TEXT SEARCH CONFIGURATION c (COPY = simple); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH d; CREATE TABLE t (a text); CREATE INDEX i ON t USING gin (to_tsvector('c', a)); ALTER TEXT SEARCH DICTIONARY d RENAME TO e; ALTER TEXT SEARCH DICTIONARY e SET SCHEMA s; ALTER TEXT SEARCH CONFIGURATION c SET SCHEMA s; ALTER SCHEMA s RENAME TO z"),
        new("text search parser and template", "", "CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline); CREATE TEXT SEARCH TEMPLATE m (LEXIZE = dsimple_lexize, INIT = dsimple_init); CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = m); CREATE TEXT SEARCH CONFIGURATION c (PARSER = p); ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word WITH d; COMMENT ON TEXT SEARCH PARSER p IS 'p'; COMMENT ON TEXT SEARCH TEMPLATE m IS 'm'"),
    ];
}
