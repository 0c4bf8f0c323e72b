using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Tests.Printing;

public sealed class SqlPrinterTests
{
    [TestCase("users", "users")]
    [TestCase("_a1", "_a1")]
    [TestCase("Users", "\"Users\"")]
    [TestCase("a b", "\"a b\"")]
    [TestCase("1a", "\"1a\"")]
    [TestCase("a$b", "\"a$b\"")]
    [TestCase("é", "\"é\"")]
    [TestCase("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [TestCase("", "\"\"")]
    [TestCase("name", "name")]
    [TestCase("value", "value")]
    [TestCase("values", "\"values\"")]
    [TestCase("left", "\"left\"")]
    [TestCase("user", "\"user\"")]
    [TestCase("order", "\"order\"")]
    public void Names_are_quoted_as_quote_ident_does(string name, string expected) =>
        Assert.That(SqlPrinter.QuoteIdentifier(name), Is.EqualTo(expected));

    [TestCase("a", "'a'")]
    [TestCase("it's", "'it''s'")]
    [TestCase("a\\b", "E'a\\\\b'")]
    [TestCase("", "''")]
    public void Strings_are_quoted_as_quote_literal_does(string value, string expected) =>
        Assert.That(SqlPrinter.QuoteLiteral(value), Is.EqualTo(expected));

    [TestCase("(a) + ((b * c))", "a + b * c")]
    [TestCase("(a + b) * c", "(a + b) * c")]
    [TestCase("a - (b - c)", "a - (b - c)")]
    [TestCase("(a = b) IS NULL", "a = b IS NULL")]
    [TestCase("(not (a is null)) and b", "NOT a IS NULL AND b")]
    [TestCase("cast((-1) as int)", "(-1)::integer")]
    [TestCase("a <> all(array[1])", "a <> ALL (ARRAY[1])")]
    [TestCase("x between (a and b) and c", "x BETWEEN (a AND b) AND c")]
    [TestCase("position((a in (1)) in b)", "POSITION((a IN (1)) IN b)")]
    [TestCase("extract(YEAR from now())", "EXTRACT(year FROM now())")]
    [TestCase("now() at time zone 'utc'", "now() AT TIME ZONE 'utc'")]
    [TestCase("pg_catalog.timezone('utc', now())", "now() AT TIME ZONE 'utc'")]
    [TestCase("left(a, 1)", "left(a, 1)")]
    [TestCase("\"Left\"(a)", "\"Left\"(a)")]
    [TestCase("a not in (select 1)", "a NOT IN (SELECT 1)")]
    [TestCase("timestamp '2020-01-01'", "'2020-01-01'::timestamp without time zone")]
    [TestCase("interval '1' day", "'1'::interval day")]
    [TestCase("count(*) filter (where a) over (order by b desc nulls last)", "count(*) FILTER (WHERE a) OVER (ORDER BY b DESC NULLS LAST)")]
    [TestCase("current_timestamp(3)", "CURRENT_TIMESTAMP(3)")]
    [TestCase("\"user\".\"Id\"", "\"user\".\"Id\"")]
    [TestCase("(a).b[1]", "(a).b[1]")]
    [TestCase("a->'b'->>'c'", "a -> 'b' ->> 'c'")]
    [TestCase("- (- a)", "-(-a)")]
    public void Expressions_are_written_in_one_form(string sql, string expected) =>
        Assert.That(SqlPrinter.Print(SqlParser.ParseExpression(sql).Node!), Is.EqualTo(expected));

    [TestCase("table t", "SELECT * FROM t")]
    [TestCase("(select 1 union select 2) intersect select 3", "(SELECT 1 UNION SELECT 2) INTERSECT SELECT 3")]
    [TestCase("select 1 union select 2 union select 3", "SELECT 1 UNION SELECT 2 UNION SELECT 3")]
    [TestCase("select 1 union (select 2 union select 3)", "SELECT 1 UNION (SELECT 2 UNION SELECT 3)")]
    [TestCase("select a x from b y, c join (d cross join e) on true", "SELECT a AS x FROM b AS y, c JOIN (d CROSS JOIN e) ON true")]
    [TestCase("delete from t where current of c", "DELETE FROM t WHERE CURRENT OF c")]
    [TestCase(
        "insert into t(a) values (1) on conflict (lower(a)) do update set a=excluded.a returning *",
        "INSERT INTO t (a) VALUES (1) ON CONFLICT (lower(a)) DO UPDATE SET a = excluded.a RETURNING *")]
    public void Queries_are_written_in_one_form(string sql, string expected) =>
        Assert.That(SqlPrinter.Print(SqlParser.Parse(sql).Statements.Single().Syntax), Is.EqualTo(expected));

    [TestCase("create function f(\"a\" in int = 1, out varchar) returns int as 'select 1' external security definer returns null on null input language 'SQL'", "CREATE FUNCTION f(IN a integer DEFAULT 1, OUT character varying) RETURNS integer AS $$select 1$$ SECURITY DEFINER STRICT LANGUAGE \"SQL\"")]
    [TestCase("alter function f(int) immutable restrict", "ALTER FUNCTION f(integer) IMMUTABLE")]
    [TestCase("do 'begin end' language 'plpgsql'", "DO LANGUAGE plpgsql $$begin end$$")]
    [TestCase("create procedural language l handler h no validator", "CREATE LANGUAGE l HANDLER h")]
    [TestCase("create trigger t after insert on r execute procedure f(a, \"B\", 1)", "CREATE TRIGGER t AFTER INSERT ON r FOR EACH STATEMENT EXECUTE FUNCTION f('a', 'B', '1')")]
    [TestCase("create operator class c for type t using btree as operator 1 < for search", "CREATE OPERATOR CLASS c FOR TYPE t USING btree AS OPERATOR 1 <")]
    [TestCase("drop user if exists a", "DROP ROLE IF EXISTS a")]
    [TestCase("drop procedural language l", "DROP LANGUAGE l")]
    [TestCase("drop user mapping for user server s", "DROP USER MAPPING FOR CURRENT_USER SERVER s")]
    [TestCase("alter table t rename a to b", "ALTER TABLE t RENAME COLUMN a TO b")]
    [TestCase("alter group a rename to b", "ALTER ROLE a RENAME TO b")]
    [TestCase("alter user a with encrypted password 'x'", "ALTER ROLE a PASSWORD 'x'")]
    [TestCase("create role r in group a", "CREATE ROLE r IN ROLE a")]
    [TestCase("create policy p on t as permissive for all to public", "CREATE POLICY p ON t TO PUBLIC")]
    [TestCase("grant all privileges on t to group g", "GRANT ALL ON TABLE t TO g")]
    [TestCase("alter default privileges for user a grant all on routines to b", "ALTER DEFAULT PRIVILEGES FOR ROLE a GRANT ALL ON FUNCTIONS TO b")]
    [TestCase("alter extension e update to a to b", "ALTER EXTENSION e UPDATE TO 'b'")]
    [TestCase("create extension e with version v2", "CREATE EXTENSION e VERSION 'v2'")]
    [TestCase("create server s version null foreign data wrapper w", "CREATE SERVER s FOREIGN DATA WRAPPER w")]
    [TestCase("truncate a continue identity", "TRUNCATE TABLE a")]
    [TestCase("lock a", "LOCK TABLE a IN ACCESS EXCLUSIVE MODE")]
    [TestCase("vacuum full freeze verbose analyse a", "VACUUM (FULL, FREEZE, VERBOSE, ANALYZE) a")]
    [TestCase("analyse verbose a", "ANALYZE (VERBOSE) a")]
    [TestCase("cluster verbose i on t", "CLUSTER (VERBOSE) t USING i")]
    [TestCase("explain analyze verbose select 1", "EXPLAIN (ANALYZE, VERBOSE) SELECT 1")]
    [TestCase(
        "copy binary t from stdin using delimiters ';' with csv header null as '' quote '\"' force not null a, \"B\" force quote *",
        "COPY t FROM STDIN WITH (FORMAT binary, DELIMITER ';', FORMAT csv, HEADER, NULL '', QUOTE '\"', FORCE_NOT_NULL (a, \"B\"), FORCE_QUOTE *)")]
    [TestCase("deallocate prepare p", "DEALLOCATE p")]
    [TestCase("fetch c", "FETCH FROM c")]
    [TestCase("move forward all in c", "MOVE FORWARD ALL FROM c")]
    [TestCase("abort work", "ROLLBACK")]
    [TestCase("end transaction and no chain", "COMMIT AND NO CHAIN")]
    [TestCase("begin work read only isolation level serializable", "BEGIN READ ONLY, ISOLATION LEVEL SERIALIZABLE")]
    [TestCase("rollback to a", "ROLLBACK TO SAVEPOINT a")]
    [TestCase("set schema 'a'", "SET search_path TO a")]
    [TestCase("set names 'UTF8'", "SET client_encoding TO 'UTF8'")]
    [TestCase("set session authorization 'A b'", "SET session_authorization TO 'A b'")]
    [TestCase("set role none", "SET role TO none")]
    [TestCase("set time zone local", "SET timezone TO DEFAULT")]
    [TestCase("set xml option document", "SET xmloption TO document")]
    [TestCase("show transaction isolation level", "SHOW transaction_isolation")]
    [TestCase("reset time zone", "RESET timezone")]
    [TestCase("discard temporary", "DISCARD TEMP")]
    public void Statements_with_other_words_for_the_same_are_written_in_one_form(string sql, string expected)
    {
        var statement = SqlParser.Parse(sql).Statements.Single().Syntax;

        Assert.That(SqlPrinter.Print(statement), Is.EqualTo(expected));
        Assert.That(SqlParser.Parse(expected).Statements.Single().Syntax, Is.EqualTo(statement));
    }

    [TestCase("partition by range (a, lower(b) collate \"C\", (c + 1) int4_ops)", "PARTITION BY RANGE (a, lower(b) COLLATE \"C\", (c + 1) int4_ops)")]
    [TestCase("partition by list (\"Tenant\")", "PARTITION BY LIST (\"Tenant\")")]
    public void The_key_of_a_partitioned_table_is_written(string sql, string expected)
    {
        var table = (CreateStmt)SqlParser.Parse("create table t (a int) " + sql).Statements.Single().Syntax;

        Assert.That(SqlPrinter.Print(table.PartitionBy!), Is.EqualTo(expected));
    }

    [TestCase("for values in ('a', null)", "FOR VALUES IN ('a', NULL)")]
    [TestCase("for values from (minvalue, 1) to (10, maxvalue)", "FOR VALUES FROM (MINVALUE, 1) TO (10, MAXVALUE)")]
    [TestCase("for values with (modulus 4, remainder 0)", "FOR VALUES WITH (MODULUS 4, REMAINDER 0)")]
    [TestCase("default", "DEFAULT")]
    public void The_bound_of_a_partition_is_written(string sql, string expected)
    {
        var table = (CreateStmt)SqlParser.Parse("create table p partition of t " + sql).Statements.Single().Syntax;

        Assert.That(SqlPrinter.Print(table.Bound!), Is.EqualTo(expected));
    }
}
