using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Foreign tables: what a server raises of them.</summary>
public sealed class ForeignTableReplayTests
{
    private const string Before =
        """
        CREATE FOREIGN DATA WRAPPER w;
        CREATE SERVER s FOREIGN DATA WRAPPER w;
        CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TABLE k (id int PRIMARY KEY, n int);
        CREATE FOREIGN TABLE f (id int OPTIONS (a '1') NOT NULL, t text) SERVER s OPTIONS (x '1');
        CREATE TABLE pt (id int, n text) PARTITION BY LIST (id);
        CREATE FOREIGN TABLE p1 PARTITION OF pt FOR VALUES IN (1) SERVER s;
        CREATE TABLE pk (id int PRIMARY KEY) PARTITION BY LIST (id);
        CREATE FOREIGN TABLE pk1 (id int NOT NULL) SERVER s;
        CREATE TABLE pf (id int REFERENCES k) PARTITION BY LIST (id);

        """;

    [TestCase("CREATE FOREIGN TABLE g (id int PRIMARY KEY) SERVER s", "t.sql(1,32): error MB4004: primary key constraints are not supported on foreign tables (0A000)")]
    [TestCase("CREATE FOREIGN TABLE g (id int, UNIQUE (id)) SERVER s", "unique constraints are not supported on foreign tables (0A000)")]
    [TestCase("CREATE FOREIGN TABLE g (id int, EXCLUDE (id WITH =)) SERVER s", "exclusion constraints are not supported on foreign tables (0A000)")]
    [TestCase("CREATE FOREIGN TABLE g (id int REFERENCES k) SERVER s", "foreign key constraints are not supported on foreign tables (0A000)")]
    [TestCase("ALTER TABLE f ADD PRIMARY KEY (id)", "primary key constraints are not supported on foreign tables (0A000)")]
    [TestCase("CREATE FOREIGN TABLE g (LIKE k) SERVER s", "LIKE is not supported for creating foreign tables (0A000)")]
    [TestCase("CREATE FOREIGN TABLE g (id int) SERVER nope", "t.sql(1,40): error MB4001: server \"nope\" does not exist (42704)")]
    [TestCase("CREATE FOREIGN TABLE f (id int) SERVER s", "relation \"f\" already exists (42P07)")]
    [TestCase("CREATE FOREIGN TABLE g (id int OPTIONS (a '1', a '2')) SERVER s", "option \"a\" provided more than once (42710)")]
    [TestCase("CREATE FOREIGN TABLE g (id int) SERVER s OPTIONS (a '1', a '2')", "option \"a\" provided more than once (42710)")]
    [TestCase("CREATE TABLE g (id int OPTIONS (a '1'))", "\"g\" is not a foreign table (42809)")]
    [TestCase("ALTER FOREIGN TABLE f OPTIONS (SET y '1')", "option \"y\" not found (42704)")]
    [TestCase("ALTER FOREIGN TABLE f ALTER id OPTIONS (DROP y)", "option \"y\" not found (42704)")]
    [TestCase("ALTER FOREIGN TABLE f ALTER nope OPTIONS (y '1')", "column \"nope\" of relation \"f\" does not exist (42703)")]
    [TestCase("ALTER TABLE k OPTIONS (ADD a '1')", "ALTER action OPTIONS cannot be performed on relation \"k\" (42809)")]
    [TestCase("ALTER TABLE k ALTER id OPTIONS (ADD a '1')", "ALTER action ALTER COLUMN ... OPTIONS cannot be performed on relation \"k\" (42809)")]
    [TestCase("ALTER FOREIGN TABLE f ALTER t TYPE int USING t::int", "\"f\" is not a table (42809)")]
    [TestCase("ALTER TABLE f ENABLE ROW LEVEL SECURITY", "ALTER action ENABLE ROW SECURITY cannot be performed on relation \"f\" (42809)")]
    [TestCase("ALTER TABLE f SET (fillfactor = 10)", "ALTER action SET cannot be performed on relation \"f\" (42809)")]
    [TestCase("ALTER TABLE f SET UNLOGGED", "ALTER action SET UNLOGGED cannot be performed on relation \"f\" (42809)")]
    [TestCase("ALTER TABLE f SET TABLESPACE pg_default", "ALTER action SET TABLESPACE cannot be performed on relation \"f\" (42809)")]
    [TestCase("ALTER TABLE f REPLICA IDENTITY FULL", "ALTER action REPLICA IDENTITY cannot be performed on relation \"f\" (42809)")]
    [TestCase("ALTER TABLE f ALTER t SET COMPRESSION pglz", "ALTER action ALTER COLUMN ... SET COMPRESSION cannot be performed on relation \"f\" (42809)")]
    [TestCase("CREATE TABLE g (id int REFERENCES f)", "referenced relation \"f\" is not a table (42809)")]
    [TestCase("CREATE INDEX ON f (id)", "cannot create index on relation \"f\" (42809)")]
    [TestCase("CREATE POLICY p ON f", "\"f\" is not a table (42809)")]
    [TestCase("CREATE RULE r AS ON INSERT TO f DO NOTHING", "relation \"f\" cannot have rules (42809)")]
    [TestCase("CREATE PUBLICATION p FOR TABLE f", "cannot add relation \"f\" to publication (22023)")]
    [TestCase("CREATE CONSTRAINT TRIGGER t AFTER INSERT ON f FOR EACH ROW EXECUTE FUNCTION tf()", "\"f\" is a foreign table: Foreign tables cannot have constraint triggers (42809)")]
    [TestCase("CREATE TRIGGER t AFTER INSERT ON f REFERENCING NEW TABLE AS n FOR EACH ROW EXECUTE FUNCTION tf()", "\"f\" is a foreign table: Triggers on foreign tables cannot have transition tables (42809)")]
    [TestCase("CREATE TRIGGER t BEFORE TRUNCATE ON f EXECUTE FUNCTION tf()", "\"f\" is a foreign table: Foreign tables cannot have TRUNCATE triggers (42809)")]
    [TestCase("CREATE TRIGGER t INSTEAD OF INSERT ON f FOR EACH ROW EXECUTE FUNCTION tf()", "\"f\" is a foreign table: Foreign tables cannot have INSTEAD OF triggers (42809)")]
    [TestCase("DROP TABLE f", "\"f\" is not a table (42809)")]
    [TestCase("DROP FOREIGN TABLE k", "\"k\" is not a foreign table (42809)")]
    [TestCase("DROP FOREIGN TABLE nope", "foreign table \"nope\" does not exist (42P01)")]
    [TestCase("COMMENT ON TABLE f IS 'x'", "\"f\" is not a table (42809)")]
    [TestCase("COMMENT ON FOREIGN TABLE k IS 'x'", "\"k\" is not a foreign table (42809)")]
    [TestCase("ALTER FOREIGN TABLE k ADD c int", "\"k\" is not a foreign table (42809)")]
    [TestCase("ALTER FOREIGN TABLE k RENAME TO j", "\"k\" is not a foreign table (42809)")]
    [TestCase("ALTER FOREIGN TABLE nope ADD c int", "relation \"nope\" does not exist (42P01)")]
    [TestCase("CREATE UNIQUE INDEX i ON pt (id)", "cannot create unique index on partitioned table \"pt\" (42809)")]
    [TestCase("ALTER TABLE pt ADD PRIMARY KEY (id)", "cannot create unique index on partitioned table \"pt\" (42809)")]
    [TestCase("ALTER TABLE pt ADD FOREIGN KEY (id) REFERENCES k", "foreign key constraints are not supported on foreign tables (42809)")]
    [TestCase("CREATE FOREIGN TABLE g PARTITION OF pk FOR VALUES IN (1) SERVER s", "cannot create foreign partition of partitioned table \"pk\" (42809)")]
    [TestCase("ALTER TABLE pk ATTACH PARTITION pk1 FOR VALUES IN (1)", "cannot attach foreign table \"pk1\" as partition of partitioned table \"pk\" (42809)")]
    [TestCase("CREATE FOREIGN TABLE g PARTITION OF pf FOR VALUES IN (1) SERVER s", "foreign key constraints are not supported on foreign tables (42809)")]
    [TestCase("DROP SERVER s", "cannot drop server s because other objects depend on it: foreign table ")]
    [TestCase("IMPORT FOREIGN SCHEMA x FROM SERVER s INTO public", "t.sql(1,1): info MB4007: which tables IMPORT FOREIGN SCHEMA makes is known to the other server alone")]
    public void A_server_says_of_it(string sql, string expected) => Assert.That(string.Join("\n", Run(sql).Diagnostics), Does.Contain(expected));

    [TestCase("ALTER FOREIGN TABLE f ALTER t TYPE int, ALTER id TYPE text")]
    [TestCase("ALTER TABLE f ADD CHECK (id > 0) NOT VALID; ALTER TABLE f VALIDATE CONSTRAINT f_id_check")]
    [TestCase("CREATE INDEX ON pt (id); ALTER TABLE pt DETACH PARTITION p1; ALTER TABLE pt ATTACH PARTITION p1 FOR VALUES IN (2)")]
    [TestCase("DROP SERVER s CASCADE; CREATE TABLE f (); CREATE TABLE p1 ()")]
    public void It_is_taken(string sql) => Assert.That(Run(sql).Diagnostics, Is.Empty);

    private static ReplayResult Run(string sql)
    {
        var before = CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(new SourceFile("before.sql", Before))], 15);
        Assert.That(before.Diagnostics, Is.Empty);
        return CatalogReplay.Replay(before.Catalog, [SqlParser.Parse(new SourceFile("t.sql", sql))], 15);
    }
}
