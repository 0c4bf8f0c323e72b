using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Two scripts that leave a server with the same functions leave the same catalog.</summary>
public sealed class RoutineReplayTests
{
    [TestCase("CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'x'", "CREATE FUNCTION public.f(IN integer) RETURNS int4 AS 'x' LANGUAGE SQL VOLATILE CALLED ON NULL INPUT SECURITY INVOKER NOT LEAKPROOF PARALLEL UNSAFE COST 100")]
    [TestCase("CREATE FUNCTION f() RETURNS SETOF int LANGUAGE sql AS 'x'", "CREATE FUNCTION f() RETURNS SETOF int LANGUAGE sql ROWS 1000 AS $$x$$")]
    [TestCase("CREATE FUNCTION f(a int, OUT b text) LANGUAGE sql AS ''", "CREATE FUNCTION f(a int, OUT b text) RETURNS text LANGUAGE sql AS ''")]
    [TestCase("CREATE FUNCTION f(a varchar(20), b numeric(5)) RETURNS char(3) LANGUAGE sql AS ''", "CREATE FUNCTION f(a varchar, b numeric) RETURNS bpchar LANGUAGE sql AS ''")]
    [TestCase("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS '' SET search_path = a, 'B'", "SET search_path = a, \"B\"; CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS '' SET search_path FROM CURRENT")]
    [TestCase("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS ''", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS '' SET work_mem = 1 STABLE STRICT; ALTER FUNCTION f RESET ALL VOLATILE CALLED ON NULL INPUT")]
    [TestCase("CREATE FUNCTION g(int) RETURNS int LANGUAGE sql AS ''; CREATE TABLE t (id int DEFAULT g(1), CHECK (g(id) > 0))", "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS ''; CREATE TABLE t (id int DEFAULT f(1), CHECK (f(id) > 0)); ALTER FUNCTION f RENAME TO g")]
    [TestCase("CREATE SCHEMA s; CREATE FUNCTION s.f(int) RETURNS int LANGUAGE sql AS ''; CREATE TABLE t (id int DEFAULT s.f(1))", "CREATE SCHEMA s; CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS ''; CREATE TABLE t (id int DEFAULT f(1)); ALTER FUNCTION f(int) SET SCHEMA s")]
    [TestCase("CREATE TYPE n AS ENUM (); CREATE FUNCTION f(n) RETURNS n LANGUAGE sql AS ''; CREATE TABLE t (e n DEFAULT f(NULL))", "CREATE TYPE o AS ENUM (); CREATE FUNCTION f(o) RETURNS o LANGUAGE sql AS ''; CREATE TABLE t (e o DEFAULT f(NULL)); ALTER TYPE o RENAME TO n")]
    [TestCase("CREATE SCHEMA n; CREATE FUNCTION n.f() RETURNS int LANGUAGE sql AS ''; CREATE FUNCTION n.g() RETURNS int RETURN n.f()", "CREATE SCHEMA o; CREATE FUNCTION o.f() RETURNS int LANGUAGE sql AS ''; CREATE FUNCTION o.g() RETURNS int RETURN o.f(); ALTER SCHEMA o RENAME TO n")]
    [TestCase("CREATE TABLE t (id int)", "CREATE TABLE t (id int); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS ''; ALTER TABLE t ALTER id SET DEFAULT f(); DROP FUNCTION f CASCADE")]
    [TestCase("CREATE FUNCTION f(a int) RETURNS int RETURN a + 1", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql RETURN (f.a + 1)")]
    [TestCase("CREATE FUNCTION f(a int) RETURNS int RETURN $1 + 1", "CREATE FUNCTION f(a int) RETURNS int RETURN a + 1")]
    [TestCase("CREATE TABLE t (id int, n int); CREATE FUNCTION f(n int) RETURNS SETOF t BEGIN ATOMIC SELECT * FROM t WHERE t.n = f.n; END", "CREATE TABLE t (id int, n int); CREATE FUNCTION f(n int) RETURNS SETOF t BEGIN ATOMIC SELECT t.id, t.n FROM t WHERE (t.n = $1); END")]
    [TestCase("CREATE FUNCTION g() RETURNS int LANGUAGE sql AS ''; CREATE VIEW v AS SELECT g() AS x", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS ''; CREATE VIEW v AS SELECT f() AS x; ALTER FUNCTION f RENAME TO g")]
    public void They_are_the_same(string left, string right) => Assert.That(Replay(left), Is.EqualTo(Replay(right)));

    /// <summary>What a call means decides what may be dropped.</summary>
    [TestCase("f('x')", "text")]
    [TestCase("f('x'::varchar)", "character varying")]
    [TestCase("f(1)", "integer")]
    [TestCase("f(1, 2, 3)", "integer, integer[]")]
    [TestCase("f(now())", "timestamp with time zone")]
    public void A_call_uses_the_overload_that_the_server_would_take(string call, string signature)
    {
        var catalog = Replay(
            $"""
            CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS '';
            CREATE FUNCTION f(varchar) RETURNS int LANGUAGE sql AS '';
            CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS '';
            CREATE FUNCTION f(int, VARIADIC int[]) RETURNS int LANGUAGE sql AS '';
            CREATE FUNCTION f(timestamptz) RETURNS int LANGUAGE sql AS '';
            CREATE TABLE t (id int DEFAULT {call});
            """);
        var table = catalog.FindTable(new QualifiedName("public", "t"))!;
        Assert.That(table.Columns[0].Default!.References, Is.EqualTo(new[] { new ObjectId(ObjectKind.Routine, new QualifiedName("public", "f"), signature) }));
    }

    private static Catalog Replay(string sql)
    {
        var result = CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(sql)]);
        Assert.That(result.Diagnostics, Is.Empty);
        return result.Catalog;
    }
}
