using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>What may not be done to partitions, children and typed tables is refused in the server's words, and changes nothing.</summary>
public sealed class PartitionErrorTests
{
    private const string Before =
        """
        CREATE TABLE r (id int PRIMARY KEY);
        CREATE TABLE p (a int NOT NULL, b text, c int CONSTRAINT k CHECK (c > 0), PRIMARY KEY (a)) PARTITION BY RANGE (a);
        CREATE INDEX i ON p (b);
        CREATE TABLE c1 PARTITION OF p FOR VALUES FROM (1) TO (10);
        CREATE TABLE c2 PARTITION OF p FOR VALUES FROM (10) TO (20);
        CREATE TABLE rest PARTITION OF p DEFAULT;
        CREATE TABLE h (a int) PARTITION BY HASH (a);
        CREATE TABLE l (a text) PARTITION BY LIST (a);
        CREATE TABLE l1 PARTITION OF l FOR VALUES IN ('x', 'y');
        CREATE TABLE s (a int, b text, c int);
        CREATE TABLE big (a bigint NOT NULL, b text, c int);
        CREATE TABLE bare (a int NOT NULL, b text, c int);
        CREATE TABLE more (a int NOT NULL, b text, c int, d int);
        CREATE TABLE u (a int, b text);
        CREATE TABLE v () INHERITS (u);
        CREATE TABLE w (b text, CONSTRAINT q CHECK (a > 5)) INHERITS (v);
        CREATE TYPE ct AS (a int, b text);
        CREATE TABLE tt OF ct;

        """;

    [TestCase("ALTER TABLE c1 ADD x int", "t.sql(1,16): error MB4004: cannot add column to a partition (42809)")]
    [TestCase("ALTER TABLE c1 DROP b", "t.sql(1,16): error MB4004: cannot drop inherited column \"b\" (42P16)")]
    [TestCase("ALTER TABLE c1 ALTER b TYPE varchar", "cannot alter inherited column \"b\" (42P16)")]
    [TestCase("ALTER TABLE c1 RENAME b TO x", "cannot rename inherited column \"b\" (42P16)")]
    [TestCase("ALTER TABLE c1 ALTER a DROP NOT NULL", "column \"a\" is in a primary key (42P16)")]
    [TestCase("ALTER TABLE c1 DROP CONSTRAINT k", "cannot drop inherited constraint \"k\" of relation \"c1\" (42P16)")]
    [TestCase("ALTER TABLE c1 DROP CONSTRAINT c1_pkey", "cannot drop inherited constraint \"c1_pkey\" of relation \"c1\" (42P16)")]
    [TestCase("ALTER TABLE c1 RENAME CONSTRAINT k TO y", "cannot rename inherited constraint \"k\" (42P16)")]
    [TestCase("DROP INDEX c1_b_idx", "cannot drop index c1_b_idx because index i requires it; drop index i instead (2BP01)")]
    [TestCase("DROP INDEX CONCURRENTLY i", "cannot drop partitioned index \"i\" concurrently (0A000)")]
    [TestCase("ALTER TABLE p DROP a", "cannot drop column \"a\" because it is part of the partition key of relation \"p\" (42P16)")]
    [TestCase("ALTER TABLE p ALTER a TYPE bigint", "cannot alter column \"a\" because it is part of the partition key of relation \"p\" (42P16)")]
    [TestCase("ALTER TABLE ONLY p ADD x int", "column must be added to child tables too (42P16)")]
    [TestCase("ALTER TABLE ONLY p DROP b", "cannot drop column from only the partitioned table when partitions exist (42P16)")]
    [TestCase("ALTER TABLE ONLY p ALTER b TYPE varchar", "type of inherited column \"b\" must be changed in child tables too (42P16)")]
    [TestCase("ALTER TABLE ONLY p RENAME b TO x", "inherited column \"b\" must be renamed in child tables too (42P16)")]
    [TestCase("ALTER TABLE ONLY p ALTER b SET NOT NULL", "constraint must be added to child tables too (42P16)")]
    [TestCase("ALTER TABLE ONLY p ALTER a DROP NOT NULL", "cannot remove constraint from only the partitioned table when partitions exist (42P16)")]
    [TestCase("ALTER TABLE ONLY p ADD CHECK (a > 0)", "constraint must be added to child tables too (42P16)")]
    [TestCase("ALTER TABLE p ADD CHECK (a > 0) NO INHERIT", "cannot add NO INHERIT constraint to partitioned table \"p\" (42P16)")]
    [TestCase("ALTER TABLE ONLY p DROP CONSTRAINT k", "cannot remove constraint from only the partitioned table when partitions exist (42P16)")]
    [TestCase("ALTER TABLE ONLY p RENAME CONSTRAINT k TO x", "inherited constraint \"k\" must be renamed in child tables too (42P16)")]
    [TestCase("ALTER TABLE p INHERIT r", "cannot change inheritance of partitioned table (42809)")]
    [TestCase("ALTER TABLE c1 INHERIT r", "cannot change inheritance of a partition (42809)")]
    [TestCase("ALTER TABLE c1 NO INHERIT p", "cannot change inheritance of a partition (42809)")]
    [TestCase("CREATE TABLE z () INHERITS (p)", "t.sql(1,29): error MB4004: cannot inherit from partitioned table \"p\" (42809)")]
    [TestCase("CREATE TABLE z () INHERITS (z)", "t.sql(1,29): error MB4001: relation \"z\" does not exist (42P01)")]
    [TestCase("CREATE TABLE z PARTITION OF z DEFAULT", "t.sql(1,29): error MB4001: relation \"z\" does not exist (42P01)")]
    [TestCase("CREATE TABLE z () INHERITS (c1)", "cannot inherit from partition \"c1\" (42809)")]
    [TestCase("CREATE INDEX CONCURRENTLY ON p (c)", "cannot create index on partitioned table \"p\" concurrently (0A000)")]
    [TestCase("CREATE UNIQUE INDEX ON p (b)", "unique constraint on partitioned table must include all partitioning columns; \"p\" has \"a\" in its partition key (0A000)")]
    [TestCase("ALTER TABLE p ADD FOREIGN KEY (c) REFERENCES r NOT VALID", "cannot add NOT VALID foreign key on partitioned table \"p\" referencing relation \"r\" (42809)")]
    [TestCase("ALTER TABLE c1 DETACH PARTITION c2", "table \"c1\" is not partitioned (42P17)")]
    [TestCase("ALTER TABLE p DETACH PARTITION r", "relation \"r\" is not a partition of relation \"p\" (42P01)")]
    [TestCase("ALTER TABLE p DETACH PARTITION c1 CONCURRENTLY", "cannot detach partitions concurrently when a default partition exists (55000)")]
    [TestCase("ALTER TABLE p ATTACH PARTITION c1 FOR VALUES FROM (30) TO (40)", "\"c1\" is already a partition (42809)")]
    [TestCase("ALTER TABLE p ATTACH PARTITION u FOR VALUES FROM (30) TO (40)", "cannot attach inheritance parent as partition (42809)")]
    [TestCase("ALTER TABLE p ATTACH PARTITION w FOR VALUES FROM (30) TO (40)", "cannot attach inheritance child as partition (42809)")]
    [TestCase("ALTER TABLE p ATTACH PARTITION tt FOR VALUES FROM (30) TO (40)", "cannot attach a typed table as partition (42809)")]
    [TestCase("ALTER TABLE p ATTACH PARTITION more FOR VALUES FROM (30) TO (40)", "table \"more\" contains column \"d\" not found in parent \"p\" (42804)")]
    [TestCase("ALTER TABLE p ATTACH PARTITION big FOR VALUES FROM (30) TO (40)", "child table \"big\" has different type for column \"a\" (42804)")]
    [TestCase("ALTER TABLE p ATTACH PARTITION s FOR VALUES FROM (30) TO (40)", "column \"a\" in child table must be marked NOT NULL (42804)")]
    [TestCase("ALTER TABLE p ATTACH PARTITION bare FOR VALUES FROM (30) TO (40)", "child table is missing constraint \"k\" (42804)")]
    [TestCase("CREATE TABLE z PARTITION OF p FOR VALUES FROM (5) TO (15)", "partition \"z\" would overlap partition \"c1\" (42P17)")]
    [TestCase("CREATE TABLE z PARTITION OF l FOR VALUES IN ('y')", "partition \"z\" would overlap partition \"l1\" (42P17)")]
    [TestCase("CREATE TABLE z PARTITION OF p DEFAULT", "partition \"z\" conflicts with existing default partition \"rest\" (42P17)")]
    [TestCase("CREATE TABLE z PARTITION OF p FOR VALUES IN (1)", "invalid bound specification for a range partition (42P16)")]
    [TestCase("CREATE TABLE z PARTITION OF p FOR VALUES FROM (1, 2) TO (3)", "FROM must specify exactly one value per partitioning column (42P16)")]
    [TestCase("CREATE TABLE z PARTITION OF h DEFAULT", "a hash-partitioned table may not have a default partition (42P16)")]
    [TestCase("CREATE TABLE z PARTITION OF h FOR VALUES WITH (MODULUS 2, REMAINDER 2)", "remainder for hash partition must be less than modulus (42P16)")]
    [TestCase("CREATE TABLE z PARTITION OF r FOR VALUES IN (1)", "\"r\" is not partitioned (42809)")]
    [TestCase("CREATE TABLE z (a int) PARTITION BY LIST (x)", "column \"x\" named in partition key does not exist (42703)")]
    [TestCase("ALTER TABLE v DROP a", "cannot drop inherited column \"a\" (42P16)")]
    [TestCase("ALTER TABLE ONLY u RENAME a TO x", "inherited column \"a\" must be renamed in child tables too (42P16)")]
    [TestCase("ALTER TABLE u ADD CONSTRAINT q CHECK (a > 6)", "constraint \"q\" for relation \"w\" already exists (42710)")]
    [TestCase("DROP TABLE u", "cannot drop table u because other objects depend on it: table v (2BP01)")]
    [TestCase("CREATE TABLE z () INHERITS (u, u)", "relation \"u\" would be inherited from more than once (42P07)")]
    [TestCase("CREATE TABLE z (a text) INHERITS (u)", "column \"a\" has a type conflict: integer versus text (42804)")]
    [TestCase("ALTER TABLE v INHERIT u", "relation \"u\" would be inherited from more than once (42P07)")]
    [TestCase("ALTER TABLE u INHERIT w", "circular inheritance not allowed (42P07)")]
    [TestCase("ALTER TABLE v NO INHERIT r", "relation \"r\" is not a parent of relation \"v\" (42P01)")]
    [TestCase("ALTER TABLE tt ADD c int", "cannot add column to typed table (42809)")]
    [TestCase("ALTER TABLE tt DROP a", "cannot drop column from typed table (42809)")]
    [TestCase("ALTER TABLE tt RENAME a TO x", "cannot rename column of typed table (42809)")]
    [TestCase("ALTER TABLE tt ALTER a TYPE bigint", "cannot alter column type of typed table (42809)")]
    [TestCase("ALTER TYPE ct ADD ATTRIBUTE z int", "cannot alter type \"ct\" because it is the type of a typed table (2BP01)")]
    [TestCase("DROP TYPE ct", "cannot drop type ct because other objects depend on it: table tt (2BP01)")]
    [TestCase("CREATE TABLE z OF ct (zz WITH OPTIONS DEFAULT 1)", "column \"zz\" of relation \"z\" does not exist (42703)")]
    [TestCase("CREATE TABLE z OF r", "type r is not a composite type (42809)")]
    public void It_is_refused(string sql, string message)
    {
        var before = CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(Before)], 15);
        var file = SqlParser.Parse(new SourceFile("t.sql", sql));
        var after = CatalogReplay.Replay(before.Catalog, [file], 15);

        Assert.Multiple(() =>
        {
            Assert.That(before.Diagnostics, Is.Empty);
            Assert.That(after.Diagnostics.Select(diagnostic => diagnostic.ToString()), Has.One.EndsWith(message));
            Assert.That(after.Catalog, Is.EqualTo(before.Catalog));
        });
    }

    [Test]
    public void A_bound_that_the_server_computes_is_said_not_to_be_known()
    {
        var result = CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(
            "CREATE TABLE p (a date) PARTITION BY RANGE (a); CREATE TABLE c PARTITION OF p FOR VALUES FROM (now()::date) TO ('2030-01-01')")]);

        Assert.That(result.Diagnostics.Single().ToString(), Does.Contain("MB4007: PostgreSQL computes this bound when it makes the partition"));
    }
}
