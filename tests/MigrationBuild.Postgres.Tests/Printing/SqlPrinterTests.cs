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
