namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private const string Floats = "CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi); ";

    private const string OfInt4 =
        """
        CREATE TYPE num; CREATE FUNCTION num_in(cstring) RETURNS num LANGUAGE internal IMMUTABLE STRICT AS 'int4in'; CREATE FUNCTION num_out(num) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
        CREATE TYPE num (INPUT = num_in, OUTPUT = num_out, LIKE = int4, CATEGORY = 'N', DEFAULT = '7', DELIMITER = ';');

        """;

    private static IEnumerable<SqlPair> BaseTypes =>
    [
        new("base type added", "CREATE TABLE t (a int)", OfInt4 + "COMMENT ON TYPE num IS 'n'; CREATE TABLE t (a int, b num DEFAULT '3', c num[]); CREATE DOMAIN d AS num; CREATE VIEW v AS SELECT b FROM t; CREATE CAST (num AS int) WITHOUT FUNCTION AS IMPLICIT"),
        new("base type that others use, in a schema",
            "CREATE SCHEMA s",
            """
            CREATE SCHEMA s; CREATE TYPE s.txt; CREATE FUNCTION s.i(cstring, oid, int4) RETURNS s.txt LANGUAGE internal IMMUTABLE STRICT AS 'varcharin'; CREATE FUNCTION s.o(s.txt) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
            CREATE FUNCTION s.r(internal, oid, int4) RETURNS s.txt LANGUAGE internal IMMUTABLE STRICT AS 'varcharrecv'; CREATE FUNCTION s.s(s.txt) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'varcharsend';
            CREATE TYPE s.txt (INPUT = s.i, OUTPUT = s.o, RECEIVE = s.r, SEND = s.s, TYPMOD_IN = varchartypmodin, TYPMOD_OUT = varchartypmodout, INTERNALLENGTH = VARIABLE, STORAGE = extended, COLLATABLE = true, PREFERRED = false);
            CREATE FUNCTION s.f(s.txt) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE s.t (a s.txt)
            """),
        new("base type that is a shell, and one that is made of it", "CREATE TYPE shell; CREATE TYPE num", OfInt4 + "CREATE TYPE shell"),
        new("base type that goes with its functions", OfInt4 + "CREATE TABLE t (a num); CREATE FUNCTION f(num) RETURNS num LANGUAGE sql AS 'SELECT $1'", "CREATE TABLE t (a int)"),
        new("owner and grants of a base type", OfInt4, OfInt4 + "ALTER TYPE num OWNER TO writer; REVOKE USAGE ON TYPE num FROM PUBLIC; GRANT USAGE ON TYPE num TO reader"),
        new("range with a canonical function",
            "CREATE TABLE t (a int)",
            "CREATE TYPE r; CREATE FUNCTION rc(r) RETURNS r LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical'; CREATE TYPE r AS RANGE (SUBTYPE = int4, CANONICAL = rc); CREATE TABLE t (a int, b r DEFAULT '[1,4)', c r_multirange)"),
        new("range over an operator class of the schema",
            "CREATE TABLE t (a int)",
            "CREATE OPERATOR CLASS oc FOR TYPE text USING btree AS OPERATOR 1 ~<~, OPERATOR 2 ~<=~, OPERATOR 3 =, OPERATOR 4 ~>=~, OPERATOR 5 ~>~, FUNCTION 1 bttext_pattern_cmp(text, text); CREATE TYPE r AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = oc); CREATE TABLE t (a int, b r)"),
    ];

    private static IEnumerable<SqlPair> Ranges =>
    [
        new("range type added", "", Floats + "COMMENT ON TYPE floatrange IS 'r'; COMMENT ON TYPE floatmultirange IS 'm'"),
        new("range type of a column",
            "CREATE TABLE t (id int)",
            Floats + "CREATE TABLE t (id int, r floatrange DEFAULT floatrange(0, 1.5), m floatmultirange DEFAULT floatmultirange(floatrange(0, 1)), a floatrange[]); CREATE INDEX ON t USING gist (r)"),
        new("range type with all that can be said",
            "",
            "CREATE SCHEMA s; CREATE FUNCTION apart(text, text) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT 1.0::float8'; "
                + "CREATE TYPE \"Words\" AS RANGE (subtype = text, collation = \"C\", subtype_opclass = text_pattern_ops, subtype_diff = apart, multirange_type_name = s.\"Sentences\"); "
                + "CREATE TABLE t (s s.\"Sentences\", w \"Words\" CHECK (w <> \"Words\"('a', 'b')))"),
        new("range type over a type of its own", "", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TYPE letters AS RANGE (subtype = e); CREATE TABLE t (l letters DEFAULT letters('a', 'b'))"),
        new("range type of another subtype",
            Floats,
            "CREATE TYPE floatrange AS RANGE (subtype = numeric)"),
        new("range type of another multirange", Floats, "CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi, multirange_type_name = floats)"),
        new("range type after renames",
            "",
            "CREATE SCHEMA s; CREATE TYPE spans AS RANGE (subtype = int); CREATE TABLE t (a spans, b spans_multirange); ALTER TYPE spans RENAME TO span; ALTER TYPE spans_multirange RENAME TO many; ALTER TYPE span SET SCHEMA s"),
    ];
}
