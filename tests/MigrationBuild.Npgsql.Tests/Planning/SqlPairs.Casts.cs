namespace MigrationBuild.Npgsql.Tests.Planning;

/// <content>Casts, operator classes and families, languages, transforms, access methods and conversions.</content>
internal static partial class SqlPairs
{
    private const string Converted = Points + "CREATE FUNCTION to_p(int) RETURNS p LANGUAGE sql IMMUTABLE AS 'SELECT $1, $1'; CREATE FUNCTION to_p2(int) RETURNS p LANGUAGE sql IMMUTABLE AS 'SELECT $1, 0'; CREATE FUNCTION s.n_p(p, int, boolean) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1.x::numeric'; ";

    private const string Compared =
        """
        CREATE SCHEMA s;
        CREATE FUNCTION lt(numeric, numeric) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'numeric_gt';
        CREATE FUNCTION le(numeric, numeric) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'numeric_ge';
        CREATE FUNCTION eq(numeric, numeric) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'numeric_eq';
        CREATE FUNCTION ge(numeric, numeric) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'numeric_le';
        CREATE FUNCTION gt(numeric, numeric) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'numeric_lt';
        CREATE FUNCTION cmp(numeric, numeric) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT -pg_catalog.numeric_cmp($1, $2)';
        CREATE FUNCTION lt(numeric, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1 OPERATOR(pg_catalog.>) $2';
        CREATE FUNCTION cmp(numeric, int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT -pg_catalog.numeric_cmp($1, $2)';
        CREATE OPERATOR s.|< (LEFTARG = numeric, RIGHTARG = numeric, FUNCTION = lt);
        CREATE OPERATOR s.|<= (LEFTARG = numeric, RIGHTARG = numeric, FUNCTION = le);
        CREATE OPERATOR |= (LEFTARG = numeric, RIGHTARG = numeric, FUNCTION = eq);
        CREATE OPERATOR |>= (LEFTARG = numeric, RIGHTARG = numeric, FUNCTION = ge);
        CREATE OPERATOR |> (LEFTARG = numeric, RIGHTARG = numeric, FUNCTION = gt);
        CREATE OPERATOR |< (LEFTARG = numeric, RIGHTARG = int, FUNCTION = lt);

        """;

    private const string Class = "OPERATOR 1 s.|<, OPERATOR 2 s.|<=, OPERATOR 3 |=, OPERATOR 4 |>=, OPERATOR 5 |>, FUNCTION 1 cmp(numeric, numeric)";

    private static IEnumerable<SqlPair> Casts =>
    [
        new("casts", Converted, Converted + "CREATE CAST (int AS p) WITH FUNCTION to_p(int) AS ASSIGNMENT; CREATE CAST (p AS numeric) WITH FUNCTION s.n_p(p, int, boolean) AS IMPLICIT; CREATE TYPE e AS ENUM ('a'); CREATE CAST (text AS e) WITH INOUT AS IMPLICIT; CREATE CAST (varchar(10) AS e) WITH INOUT; CREATE CAST (bigint AS timestamptz) WITHOUT FUNCTION; CREATE CAST (p[] AS text[]) WITH INOUT AS ASSIGNMENT; COMMENT ON CAST (int AS p) IS 'it''s'; CREATE TYPE r AS RANGE (subtype = float8)"),
        new("cast changed", Converted + "CREATE CAST (int AS p) WITH FUNCTION to_p(int); COMMENT ON CAST (int AS p) IS 'x'; CREATE CAST (p AS numeric) WITH INOUT", Converted + "CREATE CAST (int AS p) WITH FUNCTION to_p2(int) AS IMPLICIT; COMMENT ON CAST (int AS p) IS 'y'; CREATE CAST (p AS numeric) WITH FUNCTION s.n_p(p, int, boolean)"),
        new("casts in expressions", Converted, Converted + "CREATE CAST (int AS p) WITH FUNCTION to_p(int); CREATE TABLE t (id int, a p DEFAULT 3::p, CHECK ((id::p).x > 0)); CREATE VIEW v AS SELECT id::p AS a FROM t"),
        new("cast by another function, which its users call", Converted + "CREATE FUNCTION made(int) RETURNS p LANGUAGE sql AS 'SELECT ROW($1, $1)::p'; CREATE CAST (int AS p) WITH FUNCTION made(int); CREATE TABLE t (id int); CREATE VIEW v AS SELECT id::p AS a FROM t", Converted + "CREATE CAST (int AS p) WITH FUNCTION to_p(int); CREATE TABLE t (id int); CREATE VIEW v AS SELECT id::p AS a FROM t"),
        new("cast that an assignment makes", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (a text)", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE CAST (text AS e) WITH INOUT AS ASSIGNMENT; CREATE TABLE t (a text); ALTER TABLE t ALTER a TYPE e") { Rows = "INSERT INTO t VALUES ('a')" },
        new("types and function of a cast renamed", Converted + "CREATE CAST (int AS p) WITH FUNCTION to_p(int); CREATE VIEW v AS SELECT 1::p AS a", Converted + "CREATE CAST (int AS p) WITH FUNCTION to_p(int); CREATE VIEW v AS SELECT 1::p AS a; ALTER TYPE p RENAME TO \"My p\"; ALTER TYPE \"My p\" SET SCHEMA s; ALTER FUNCTION to_p(int) RENAME TO f"),
        new("cast dropped with its function and its type", Converted + "CREATE CAST (int AS p) WITH FUNCTION to_p(int); DROP CAST (int AS p); DROP CAST IF EXISTS (int AS p); DROP CAST IF EXISTS (nope AS p)", Converted + "CREATE CAST (int AS p) WITH FUNCTION to_p(int); CREATE VIEW v AS SELECT 1::p AS a; DROP FUNCTION to_p CASCADE; CREATE CAST (p AS text) WITH INOUT; DROP TYPE p CASCADE"),
    ];

    private static IEnumerable<SqlPair> OperatorClasses =>
    [
        new("operator families", "CREATE SCHEMA s", "CREATE SCHEMA s; CREATE OPERATOR FAMILY s.\"My f\" USING btree; CREATE OPERATOR FAMILY f USING gist; CREATE OPERATOR FAMILY f USING hash; COMMENT ON OPERATOR FAMILY s.\"My f\" USING btree IS 'it''s'; ALTER OPERATOR FAMILY s.\"My f\" USING btree ADD OPERATOR 1 < (int4, int8), FUNCTION 1 (int4, int8) btint48cmp(int4, int8), OPERATOR 3 = (int4, int4)"),
        new("operator classes", Compared, Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}, OPERATOR 1 |< (numeric, int), FUNCTION 1 (numeric, int) cmp(numeric, int); CREATE OPERATOR FAMILY s.fam USING hash; CREATE OPERATOR CLASS s.\"My h\" FOR TYPE numeric USING hash FAMILY s.fam AS OPERATOR 1 |=, FUNCTION 1 hash_numeric(numeric); COMMENT ON OPERATOR CLASS down USING btree IS 'it''s'; CREATE TABLE t (a numeric PRIMARY KEY, b numeric); CREATE INDEX i ON t (b down DESC); CREATE INDEX j ON t USING hash (b s.\"My h\"); CREATE INDEX k ON t ((b + 1) down, a)"),
        new("operator class by default", Points, Points + """
            CREATE FUNCTION p_lt(p, p) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.x OPERATOR(pg_catalog.<) $2.x';
            CREATE FUNCTION p_hash(p) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT pg_catalog.hashint4($1.x)';
            CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq, COMMUTATOR = ===, HASHES);
            CREATE OPERATOR CLASS p_ops DEFAULT FOR TYPE p USING hash AS OPERATOR 1 ===, FUNCTION 1 p_hash(p);
            CREATE TABLE t (a p, b p, EXCLUDE USING hash (b WITH ===));
            CREATE INDEX i ON t USING hash (a);
            CREATE INDEX j ON t USING hash (b p_ops);
            """),
        new("members of an operator family", Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}; COMMENT ON OPERATOR FAMILY down USING btree IS 'x'; CREATE TABLE t (b numeric); CREATE INDEX i ON t (b down)", Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}; ALTER OPERATOR FAMILY down USING btree ADD OPERATOR 1 |< (numeric, int), FUNCTION 1 (numeric, int) cmp(numeric, int); COMMENT ON OPERATOR FAMILY down USING btree IS 'y'; CREATE TABLE t (b numeric); CREATE INDEX i ON t (b down)"),
        new("operator class of others, with its indexes", Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}, STORAGE numeric, FUNCTION 4 btequalimage(oid); CREATE FUNCTION cmp2(numeric, numeric) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT pg_catalog.numeric_cmp($2, $1)'; COMMENT ON OPERATOR CLASS down USING btree IS 'c'; CREATE TABLE t (b numeric); CREATE INDEX i ON t (b down); COMMENT ON INDEX i IS 'i'", Compared + $"CREATE FUNCTION cmp2(numeric, numeric) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT pg_catalog.numeric_cmp($2, $1)'; CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class.Replace("cmp(", "cmp2(", StringComparison.Ordinal)}; ALTER OPERATOR FAMILY down USING btree ADD FUNCTION 2 (numeric, numeric) btfloat8sortsupport(internal); COMMENT ON OPERATOR CLASS down USING btree IS 'c'; CREATE TABLE t (b numeric); CREATE INDEX i ON t (b down); COMMENT ON INDEX i IS 'i'"),
        new("operator family altered", Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}, OPERATOR 1 |< (numeric, int); ALTER OPERATOR FAMILY down USING btree DROP OPERATOR 1 (numeric, int); CREATE OPERATOR CLASS x FOR TYPE text USING btree AS STORAGE text; DROP OPERATOR CLASS x USING btree; DROP OPERATOR FAMILY x USING btree; DROP OPERATOR FAMILY IF EXISTS x USING btree; DROP OPERATOR CLASS IF EXISTS x USING hash", Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}; ALTER OPERATOR CLASS down USING btree RENAME TO d; ALTER OPERATOR CLASS d USING btree SET SCHEMA s; ALTER OPERATOR FAMILY down USING btree SET SCHEMA s; ALTER OPERATOR FAMILY s.down USING btree RENAME TO \"D d\"; ALTER OPERATOR FAMILY s.\"D d\" USING btree ADD FUNCTION 2 (numeric, numeric) numeric_sortsupport(internal)"),
        new("operator class renamed under its index", Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}; CREATE TABLE t (b numeric); CREATE INDEX i ON t (b down)", Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}; CREATE TABLE t (b numeric); CREATE INDEX i ON t (b down); ALTER OPERATOR CLASS down USING btree RENAME TO \"My d\"; ALTER OPERATOR s.|< (numeric, numeric) SET SCHEMA public; ALTER FUNCTION cmp(numeric, numeric) RENAME TO c; ALTER SCHEMA s RENAME TO r"),
        new("operator family dropped with its class", Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}; DROP OPERATOR FAMILY down USING btree", Compared + $"CREATE OPERATOR CLASS down FOR TYPE numeric USING btree AS {Class}; CREATE TABLE t (b numeric); CREATE INDEX i ON t (b down); DROP OPERATOR CLASS down USING btree CASCADE"),
        new("operator class of boxes", "CREATE TABLE t (b box)", "CREATE TABLE t (b box); CREATE OPERATOR CLASS bo FOR TYPE box USING gist AS OPERATOR 1 <<, OPERATOR 3 &&, OPERATOR 15 <-> (box, point) FOR ORDER BY pg_catalog.float_ops, FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal), FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal), STORAGE box; CREATE INDEX i ON t USING gist (b bo)"),
    ];

    private static IEnumerable<SqlPair> LanguagesAndMethods =>
    [
        new("languages", "", "CREATE LANGUAGE pl HANDLER plpgsql_call_handler; CREATE TRUSTED PROCEDURAL LANGUAGE \"My pl\" HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator; COMMENT ON LANGUAGE pl IS 'it''s'; CREATE FUNCTION f() RETURNS int LANGUAGE \"My pl\" AS 'BEGIN RETURN 1; END'"),
        new("language changed", "CREATE LANGUAGE pl HANDLER plpgsql_call_handler; CREATE FUNCTION f() RETURNS int LANGUAGE pl AS 'BEGIN RETURN 1; END'", "CREATE TRUSTED LANGUAGE pl HANDLER plpgsql_call_handler; CREATE OR REPLACE TRUSTED LANGUAGE pl HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler; CREATE FUNCTION f() RETURNS int LANGUAGE pl AS 'BEGIN RETURN 1; END'"),
        new("language renamed", "CREATE LANGUAGE pl HANDLER plpgsql_call_handler; CREATE FUNCTION f() RETURNS int LANGUAGE pl AS 'BEGIN RETURN 1; END'", "CREATE LANGUAGE pl HANDLER plpgsql_call_handler; CREATE FUNCTION f() RETURNS int LANGUAGE pl AS 'BEGIN RETURN 1; END'; ALTER LANGUAGE pl RENAME TO pl2; CREATE LANGUAGE pl HANDLER plpgsql_call_handler; CREATE FUNCTION g() RETURNS int LANGUAGE pl AS 'BEGIN RETURN 1; END'; DROP LANGUAGE pl CASCADE; DROP LANGUAGE IF EXISTS pl"),
        new("transforms", "CREATE TYPE e AS ENUM ('a')", "CREATE TYPE e AS ENUM ('a'); CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal)); CREATE TRANSFORM FOR e LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal)); COMMENT ON TRANSFORM FOR int LANGUAGE sql IS 'it''s'"),
        new("transform changed", "CREATE TYPE e AS ENUM ('a'); CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal)); COMMENT ON TRANSFORM FOR int LANGUAGE sql IS 'x'; CREATE TRANSFORM FOR e LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal))", "CREATE TYPE e AS ENUM ('a'); CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal)); CREATE OR REPLACE TRANSFORM FOR int LANGUAGE sql (TO SQL WITH FUNCTION int4recv(internal)); COMMENT ON TRANSFORM FOR int LANGUAGE sql IS 'x'; CREATE TRANSFORM FOR e LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal)); ALTER TYPE e RENAME TO e2; DROP TRANSFORM IF EXISTS FOR e LANGUAGE sql"),
        new("access methods", "CREATE TABLE t (b box)", "CREATE ACCESS METHOD gist2 TYPE INDEX HANDLER gisthandler; CREATE ACCESS METHOD \"My heap\" TYPE TABLE HANDLER heap_tableam_handler; COMMENT ON ACCESS METHOD gist2 IS 'it''s'; CREATE TABLE t (b box); CREATE TABLE h (id int) USING \"My heap\"; CREATE OPERATOR CLASS bo DEFAULT FOR TYPE box USING gist2 AS OPERATOR 1 <<, FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal), FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal); CREATE INDEX i ON t USING gist2 (b)"),
        new("access method of another handler", "CREATE FUNCTION h(internal) RETURNS index_am_handler LANGUAGE internal AS 'gisthandler'; CREATE ACCESS METHOD gist2 TYPE INDEX HANDLER gisthandler; CREATE OPERATOR FAMILY f USING gist2", "CREATE FUNCTION h(internal) RETURNS index_am_handler LANGUAGE internal AS 'gisthandler'; CREATE ACCESS METHOD gist2 TYPE INDEX HANDLER h; CREATE OPERATOR FAMILY f USING gist2; CREATE ACCESS METHOD gist3 TYPE INDEX HANDLER h; CREATE OPERATOR FAMILY f USING gist3; DROP ACCESS METHOD gist3; DROP ACCESS METHOD IF EXISTS gist3"),
        new("conversions", "CREATE SCHEMA s", "CREATE SCHEMA s; CREATE CONVERSION s.\"My c\" FOR 'latin1' TO 'unicode' FROM iso8859_1_to_utf8; CREATE DEFAULT CONVERSION c FOR 'UTF8' TO 'iso-8859-1' FROM utf8_to_iso8859_1; COMMENT ON CONVERSION c IS 'it''s'"),
        new("conversion changed", "CREATE SCHEMA s; CREATE CONVERSION c FOR 'latin1' TO 'utf8' FROM iso8859_1_to_utf8; CREATE CONVERSION d FOR 'latin1' TO 'utf8' FROM iso8859_1_to_utf8", "CREATE SCHEMA s; CREATE DEFAULT CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8; CREATE CONVERSION d FOR 'latin1' TO 'utf8' FROM iso8859_1_to_utf8; ALTER CONVERSION d RENAME TO e; ALTER CONVERSION e SET SCHEMA s; CREATE CONVERSION x FOR 'latin1' TO 'utf8' FROM iso8859_1_to_utf8; DROP CONVERSION x; DROP CONVERSION IF EXISTS x"),
    ];
}
