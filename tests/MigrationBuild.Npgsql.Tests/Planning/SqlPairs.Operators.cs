namespace MigrationBuild.Npgsql.Tests.Planning;

/// <content>Operators.</content>
internal static partial class SqlPairs
{
    private const string Points =
        """
        CREATE SCHEMA s;
        CREATE TYPE p AS (x int, y int);
        CREATE FUNCTION p_eq(p, p) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.x OPERATOR(pg_catalog.=) $2.x';
        CREATE FUNCTION p_ne(p, p) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.x OPERATOR(pg_catalog.<>) $2.x';
        CREATE FUNCTION p_add(p, int) RETURNS p LANGUAGE sql IMMUTABLE AS 'SELECT $1';
        CREATE FUNCTION add_p(int, p) RETURNS p LANGUAGE sql IMMUTABLE AS 'SELECT $2';
        CREATE FUNCTION p_size(p) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1.x';
        CREATE FUNCTION near(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';

        """;

    private static IEnumerable<SqlPair> Operators =>
    [
        new("operators", Points,
            Points + """
            CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, PROCEDURE = p_eq, COMMUTATOR = ===, NEGATOR = !===, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
            CREATE OPERATOR !=== (LEFTARG = p, RIGHTARG = p, FUNCTION = p_ne, RESTRICT = neqsel, JOIN = neqjoinsel);
            CREATE OPERATOR s.|/| (RIGHTARG = p, FUNCTION = p_size);
            CREATE OPERATOR s.+ (LEFTARG = p, RIGHTARG = integer, FUNCTION = p_add, COMMUTATOR = OPERATOR(s.+));
            CREATE OPERATOR s.+ (LEFTARG = int, RIGHTARG = p, FUNCTION = add_p);
            COMMENT ON OPERATOR s.|/| (NONE, p) IS 'it''s';
            COMMENT ON OPERATOR === (p, p) IS 'equal';
            """),
        new("operators in expressions", Points,
            Points + """
            CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq);
            CREATE OPERATOR <~> (LEFTARG = text, RIGHTARG = text, FUNCTION = near);
            CREATE OPERATOR s.|/| (RIGHTARG = p, FUNCTION = p_size);
            CREATE OPERATOR s.+ (LEFTARG = p, RIGHTARG = integer, FUNCTION = p_add);
            CREATE TABLE t (id int, a p, b p DEFAULT ROW(1, 2)::p OPERATOR(s.+) 1, n text, m varchar(10), CHECK (a === b), CHECK (OPERATOR(s.|/|) a > 1), CHECK (n <~> 'x'), CHECK (m <~> n OR n <~> ANY (ARRAY['a', 'b'])));
            CREATE INDEX t_i ON t ((OPERATOR(s.|/|) a)) WHERE a === b;
            CREATE VIEW v AS SELECT id, (OPERATOR(s.|/|) (a OPERATOR(s.+) 1)) * 2 + 1 AS size, a OPERATOR(s.+) 1 AS more FROM t WHERE NOT a === b AND m <~> 'y';
            CREATE FUNCTION g(a p) RETURNS boolean LANGUAGE sql RETURN a === a;
            """),
        new("estimates of an operator",
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq, RESTRICT = eqsel); COMMENT ON OPERATOR === (p, p) IS 'x'; CREATE VIEW v AS SELECT ROW(1, 2)::p === ROW(1, 2)::p AS a",
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq, JOIN = eqjoinsel); COMMENT ON OPERATOR === (p, p) IS 'y'; CREATE VIEW v AS SELECT ROW(1, 2)::p === ROW(1, 2)::p AS a"),
        new("operator by another function, with its users",
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq); COMMENT ON OPERATOR === (p, p) IS 'x'; CREATE TABLE t (a p, b p, CONSTRAINT c CHECK (a === b)); CREATE VIEW v AS SELECT a FROM t WHERE a === b; COMMENT ON VIEW v IS 'v'",
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_ne); COMMENT ON OPERATOR === (p, p) IS 'x'; CREATE TABLE t (a p, b p, CONSTRAINT c CHECK (a === b)); CREATE VIEW v AS SELECT a FROM t WHERE a === b; COMMENT ON VIEW v IS 'v'"),
        new("partner of an operator",
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq)",
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq); CREATE OPERATOR !=== (LEFTARG = p, RIGHTARG = p, FUNCTION = p_ne, NEGATOR = ===)"),
        new("operator altered",
            Points,
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq, RESTRICT = eqsel); ALTER OPERATOR === (p, p) SET (RESTRICT = NONE, JOIN = eqjoinsel); ALTER OPERATOR === (p, p) SET SCHEMA s; CREATE OPERATOR !=== (LEFTARG = p, RIGHTARG = p, FUNCTION = p_ne); DROP OPERATOR !=== (p, p); DROP OPERATOR IF EXISTS !=== (p, p)"),
        new("operator of what is renamed",
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq, NEGATOR = !===); CREATE OPERATOR !=== (LEFTARG = p, RIGHTARG = p, FUNCTION = p_ne); CREATE TABLE t (a p, b p, CONSTRAINT c CHECK (a === b)); CREATE VIEW v AS SELECT a FROM t WHERE a !=== b",
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq, NEGATOR = !===); CREATE OPERATOR !=== (LEFTARG = p, RIGHTARG = p, FUNCTION = p_ne); CREATE TABLE t (a p, b p, CONSTRAINT c CHECK (a === b)); CREATE VIEW v AS SELECT a FROM t WHERE a !=== b; ALTER TYPE p RENAME TO \"My p\"; ALTER FUNCTION p_eq(\"My p\", \"My p\") RENAME TO eq; ALTER OPERATOR === (\"My p\", \"My p\") SET SCHEMA s; ALTER SCHEMA s RENAME TO r"),
        new("operator dropped with its function and its users",
            Points + "CREATE OPERATOR === (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq); CREATE VIEW v AS SELECT ROW(1, 2)::p === ROW(1, 2)::p AS a; DROP FUNCTION p_eq CASCADE",
            Points + "CREATE OPERATOR s.=== (LEFTARG = p, RIGHTARG = p, FUNCTION = p_eq); DROP SCHEMA s CASCADE"),
    ];
}
