namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private const string Floats = "CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi); ";

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
