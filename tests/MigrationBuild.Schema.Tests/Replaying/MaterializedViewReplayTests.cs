using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Materialized views; the messages are those of PostgreSQL 15.</summary>
public sealed class MaterializedViewReplayTests
{
    private const string Before =
        """
        CREATE TABLE t (id int PRIMARY KEY, n text);
        CREATE VIEW v AS SELECT id, n FROM t;
        CREATE MATERIALIZED VIEW m AS SELECT id, n FROM t;
        CREATE INDEX mi ON m (n);
        CREATE UNIQUE INDEX partial ON m (id) WHERE id > 0;
        CREATE MATERIALIZED VIEW u AS SELECT id FROM m;
        CREATE UNIQUE INDEX ui ON u (id);
        CREATE VIEW over AS SELECT id FROM u;
        CREATE TEMP TABLE temporary (id int);
        CREATE SCHEMA s;
        CREATE MATERIALIZED VIEW s.m AS SELECT 1 AS one;

        """;

    [TestCase("CREATE MATERIALIZED VIEW m AS SELECT 1", "relation \"m\" already exists (42P07)")]
    [TestCase("CREATE MATERIALIZED VIEW x (a, b, c) AS SELECT id, n FROM t", "too many column names were specified (42601)")]
    [TestCase("CREATE MATERIALIZED VIEW x (a, a) AS SELECT id, n FROM t", "column \"a\" specified more than once (42701)")]
    [TestCase("CREATE MATERIALIZED VIEW x AS SELECT id FROM nowhere", "relation \"nowhere\" does not exist (42P01)")]
    [TestCase("CREATE MATERIALIZED VIEW x AS SELECT id FROM temporary", "materialized views must not use temporary tables or views (0A000)")]
    [TestCase("CREATE UNLOGGED MATERIALIZED VIEW x AS SELECT 1 AS one", "materialized views cannot be unlogged (0A000)")]
    [TestCase("CREATE INDEX mi ON t (id)", "relation \"mi\" already exists (42P07)")]
    [TestCase("CREATE INDEX ON m (nope)", "column \"nope\" does not exist (42703)")]
    [TestCase("CREATE TYPE m AS (a int)", "type \"m\" already exists (42710)")]
    [TestCase("REFRESH MATERIALIZED VIEW nowhere", "relation \"nowhere\" does not exist (42P01)")]
    [TestCase("REFRESH MATERIALIZED VIEW v", "\"v\" is not a table or materialized view (42809)")]
    [TestCase("REFRESH MATERIALIZED VIEW t", "\"t\" is not a materialized view (0A000)")]
    [TestCase("REFRESH MATERIALIZED VIEW CONCURRENTLY m", "cannot refresh materialized view \"public.m\" concurrently (55000)")]
    [TestCase("REFRESH MATERIALIZED VIEW CONCURRENTLY u WITH NO DATA", "CONCURRENTLY and WITH NO DATA options cannot be used together (42601)")]
    [TestCase("DROP VIEW m", "\"m\" is not a view (42809)")]
    [TestCase("DROP TABLE m", "\"m\" is not a table (42809)")]
    [TestCase("DROP MATERIALIZED VIEW v", "\"v\" is not a materialized view (42809)")]
    [TestCase("DROP MATERIALIZED VIEW nowhere", "materialized view \"nowhere\" does not exist (42P01)")]
    [TestCase("DROP MATERIALIZED VIEW u", "cannot drop materialized view u because other objects depend on it: view over (2BP01)")]
    [TestCase("DROP TABLE t", "cannot drop table t because other objects depend on it: materialized view m, view v (2BP01)")]
    [TestCase("ALTER TABLE t ALTER n TYPE varchar(9)", "cannot alter type of a column used by a view or rule (0A000)")]
    [TestCase("ALTER VIEW m RENAME TO x", "\"m\" is not a view (42809)")]
    [TestCase("ALTER MATERIALIZED VIEW v RENAME TO x", "\"v\" is not a materialized view (42809)")]
    [TestCase("ALTER MATERIALIZED VIEW m RENAME TO u", "relation \"u\" already exists (42P07)")]
    [TestCase("ALTER MATERIALIZED VIEW m RENAME id TO n", "column \"n\" of relation \"m\" already exists (42701)")]
    [TestCase("ALTER MATERIALIZED VIEW m SET SCHEMA s", "relation \"m\" already exists in schema \"s\" (42P07)")]
    [TestCase("ALTER VIEW m SET SCHEMA s", "\"m\" is not a view (42809)")]
    [TestCase("ALTER MATERIALIZED VIEW t SET (fillfactor = 70)", "\"t\" is not a materialized view (42809)")]
    [TestCase("ALTER TABLE m ADD c int", "ALTER action ADD COLUMN cannot be performed on relation \"m\" (42809)")]
    [TestCase("COMMENT ON VIEW m IS 'x'", "\"m\" is not a view (42809)")]
    [TestCase("COMMENT ON TABLE m IS 'x'", "\"m\" is not a table (42809)")]
    [TestCase("COMMENT ON MATERIALIZED VIEW v IS 'x'", "\"v\" is not a materialized view (42809)")]
    [TestCase("CREATE POLICY p ON m USING (true)", "\"m\" is not a table (42809)")]
    public void It_is_raised(string sql, string message)
    {
        var step = Replay(Before + sql);
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics.Select(found => found.Message), Is.EqualTo(new[] { message }));
            Assert.That(step.State.Catalog, Is.EqualTo(Replay(Before).State.Catalog));
        });
    }

    [TestCase("CREATE MATERIALIZED VIEW IF NOT EXISTS t AS SELECT 1")]
    [TestCase("REFRESH MATERIALIZED VIEW m")]
    [TestCase("REFRESH MATERIALIZED VIEW CONCURRENTLY u")]
    [TestCase("DROP MATERIALIZED VIEW IF EXISTS nowhere")]
    [TestCase("ALTER MATERIALIZED VIEW IF EXISTS nowhere SET (fillfactor = 70)")]
    [TestCase("ALTER MATERIALIZED VIEW m SET WITHOUT CLUSTER")]
    public void Nothing_happens(string sql)
    {
        var step = Replay(Before + sql);
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics, Is.Empty);
            Assert.That(step.State.Catalog, Is.EqualTo(Replay(Before).State.Catalog));
        });
    }

    [Test]
    public void Indexes_follow_the_materialized_view_and_its_columns()
    {
        var catalog = Replay(Before + "ALTER MATERIALIZED VIEW m RENAME n TO label; ALTER MATERIALIZED VIEW m RENAME TO labels; ALTER TABLE labels RENAME id TO num; ALTER INDEX partial RENAME TO num_key; CREATE INDEX ON labels (label, num)").State.Catalog;
        var labels = (MaterializedView)catalog.FindRelation(new QualifiedName("public", "labels"))!;
        Assert.Multiple(() =>
        {
            Assert.That(labels.Query.Canonical, Is.EqualTo("SELECT t.id AS num, t.n AS label FROM public.t"));
            Assert.That(labels.Indexes.Keys, Is.EqualTo(new[] { "labels_label_num_idx", "mi", "num_key" }));
            Assert.That(labels.Indexes["mi"].Elements.Single().Column, Is.EqualTo("label"));
            Assert.That(labels.Indexes["num_key"].Where!.Canonical, Is.EqualTo("num > 0"));
            Assert.That(catalog.FindTableOfIndex(new QualifiedName("public", "num_key")), Is.EqualTo(labels));
        });
    }

    [Test]
    public void All_goes_by_cascade()
    {
        var catalog = Replay(Before + "DROP TABLE t CASCADE").State.Catalog;
        Assert.Multiple(() =>
        {
            Assert.That(catalog.Schemas["public"].Relations, Is.Empty);
            Assert.That(catalog.Schemas["public"].HasRelationNamed("mi"), Is.False);
        });
    }

    [Test]
    public void Its_index_is_dropped_by_name()
        => Assert.That(Replay(Before + "DROP INDEX mi").State.Catalog.FindHeap(new QualifiedName("public", "m"))!.Indexes.Keys, Is.EqualTo(new[] { "partial" }));

    private static ReplayStep Replay(string sql) => CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(new SourceFile("t.sql", sql)));
}
