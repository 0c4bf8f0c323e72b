using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Views and tables that queries make; the messages are those of PostgreSQL 15.</summary>
public sealed class ViewReplayTests
{
    private const string Before =
        """
        CREATE TABLE t (id int PRIMARY KEY, name varchar(80), extra text);
        CREATE TABLE u (id int, n numeric(5,2));
        CREATE VIEW v AS SELECT id, name FROM t;
        CREATE VIEW w AS SELECT v.name AS label FROM v;

        """;

    [TestCase("CREATE VIEW x (a, b, c) AS SELECT 1 AS x, 2 AS y", "CREATE VIEW specifies more column names than columns (42601)")]
    [TestCase("CREATE TABLE x (a, b, c) AS SELECT 1 AS x, 2 AS y", "too many column names were specified (42601)")]
    [TestCase("CREATE VIEW x AS SELECT 1 AS x, 2 AS x", "column \"x\" specified more than once (42701)")]
    [TestCase("CREATE OR REPLACE VIEW v AS SELECT id FROM t", "cannot drop columns from view (42P16)")]
    [TestCase("CREATE OR REPLACE VIEW v AS SELECT id, name AS n FROM t", "cannot change name of view column \"name\" to \"n\" (42P16)")]
    [TestCase("CREATE OR REPLACE VIEW v AS SELECT id, name::text FROM t", "cannot change data type of view column \"name\" from character varying(80) to text (42P16)")]
    [TestCase("CREATE VIEW v AS SELECT 1", "relation \"v\" already exists (42P07)")]
    [TestCase("CREATE OR REPLACE VIEW t AS SELECT 1", "\"t\" is not a view (42809)")]
    [TestCase("ALTER TABLE t ALTER id TYPE bigint", "cannot alter type of a column used by a view or rule (0A000)")]
    [TestCase("DROP TABLE t", "cannot drop table t because other objects depend on it: view v (2BP01)")]
    [TestCase("ALTER TABLE t DROP COLUMN name", "cannot drop column name of table t because other objects depend on it: view v (2BP01)")]
    [TestCase("DROP VIEW v", "cannot drop view v because other objects depend on it: view w (2BP01)")]
    [TestCase("DROP VIEW t", "\"t\" is not a view (42809)")]
    [TestCase("DROP TABLE v", "\"v\" is not a table (42809)")]
    [TestCase("CREATE INDEX ON v (id)", "cannot create index on relation \"v\" (42809)")]
    [TestCase("CREATE VIEW x AS SELECT nope FROM t", "column \"nope\" does not exist (42703)")]
    [TestCase("CREATE VIEW x AS SELECT a.nope FROM t a", "column a.nope does not exist (42703)")]
    [TestCase("CREATE VIEW x AS SELECT t.id FROM t a", "invalid reference to FROM-clause entry for table \"t\" (42P01)")]
    [TestCase("CREATE VIEW x AS SELECT z.id FROM t a", "missing FROM-clause entry for table \"z\" (42P01)")]
    [TestCase("CREATE VIEW x AS SELECT id FROM t, u", "column reference \"id\" is ambiguous (42702)")]
    [TestCase("CREATE VIEW x AS SELECT id FROM nowhere", "relation \"nowhere\" does not exist (42P01)")]
    [TestCase("CREATE VIEW x AS SELECT * FROM t JOIN u USING (name)", "column \"name\" specified in USING clause does not exist in right table (42703)")]
    [TestCase("ALTER VIEW v RENAME COLUMN id TO name", "column \"name\" of relation \"v\" already exists (42701)")]
    [TestCase("ALTER TABLE v ADD COLUMN z int", "ALTER action ADD COLUMN cannot be performed on relation \"v\" (42809)")]
    [TestCase("CREATE TABLE t AS SELECT 1", "relation \"t\" already exists (42P07)")]
    public void It_is_raised(string sql, string message)
    {
        var state = Run(Before);
        var step = CatalogReplay.Apply(state.State, SqlParser.Parse(sql));
        Assert.Multiple(() =>
        {
            Assert.That(state.Diagnostics, Is.Empty);
            Assert.That(step.Diagnostics.Select(found => found.Message), Is.EqualTo(new[] { message }));
            Assert.That(step.State.Catalog, Is.EqualTo(state.State.Catalog));
        });
    }

    [TestCase("ALTER TABLE t RENAME name TO title", "SELECT t.id AS id, t.title AS name FROM public.t")]
    [TestCase("ALTER TABLE t RENAME TO people", "SELECT people.id AS id, people.name AS name FROM public.people")]
    [TestCase("CREATE SCHEMA s; ALTER TABLE t SET SCHEMA s", "SELECT t.id AS id, t.name AS name FROM s.t")]
    [TestCase("ALTER SCHEMA public RENAME TO s; ALTER SCHEMA s RENAME TO public", "SELECT t.id AS id, t.name AS name FROM public.t")]
    [TestCase("ALTER TABLE t ADD COLUMN z int; ALTER TABLE t DROP COLUMN extra", "SELECT t.id AS id, t.name AS name FROM public.t")]
    [TestCase("ALTER VIEW v RENAME name TO title", "SELECT t.id AS id, t.name AS title FROM public.t")]
    public void The_view_follows(string sql, string canonical)
    {
        var step = Run(Before + sql);
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics, Is.Empty);
            Assert.That(((View)step.State.Catalog.FindRelation(new QualifiedName("public", "v"))!).Query.Canonical, Is.EqualTo(canonical));
        });
    }

    [Test]
    public void What_is_over_a_view_goes_with_it_by_cascade()
        => Assert.That(Run(Before + "DROP TABLE t CASCADE").State.Catalog.Schemas["public"].Relations.Select(relation => relation.Name), Is.EqualTo(new[] { "u" }));

    [TestCase("CREATE TABLE x AS SELECT id, name AS n, 'a' AS letter FROM t", "id integer, n character varying(80), letter text")]
    [TestCase("CREATE TABLE x (a, b) AS SELECT t.*, n FROM t JOIN u USING (id)", "a integer, b character varying(80), extra text, n numeric(5,2)")]
    [TestCase("SELECT id, sum(n) AS s INTO x FROM u GROUP BY id", "id integer, s numeric")]
    [TestCase("CREATE TABLE x AS VALUES (1, now())", "column1 integer, column2 timestamp with time zone")]
    [TestCase("CREATE TABLE x AS TABLE v WITH NO DATA", "id integer, name character varying(80)")]
    public void A_table_has_the_columns_of_its_query(string sql, string columns)
    {
        var table = Run(Before + sql).State.Catalog.FindTable(new QualifiedName("public", "x"))!;
        Assert.That(string.Join(", ", table.Columns.Select(column => $"{column.Name} {DataTypeFormatter.Format(column.Type)}")), Is.EqualTo(columns));
    }

    private static ReplayStep Run(string sql) => CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(new SourceFile("t.sql", sql)));
}
