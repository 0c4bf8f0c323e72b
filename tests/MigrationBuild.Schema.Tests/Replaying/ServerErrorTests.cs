using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>What a server raises is raised at its place with the server's SQLSTATE, and the statement changes nothing.</summary>
public sealed class ServerErrorTests
{
    private const string Before =
        """
        CREATE TYPE mood AS ENUM ('ok', 'bad');
        CREATE TABLE t (id int PRIMARY KEY, a text, b int GENERATED ALWAYS AS (id + 1) STORED, m mood, UNIQUE (a));
        CREATE TABLE r (t_id int CONSTRAINT fk REFERENCES t, s serial);
        CREATE INDEX i ON t (a);
        CREATE POLICY p ON t USING (a = 'x');
        CREATE DOMAIN d AS int CONSTRAINT c CHECK (value > 0) CHECK (value < 9);
        CREATE DOMAIN e AS d;
        CREATE TABLE u (a d, b d[]);
        CREATE FUNCTION f(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION h(a text) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION o(OUT a int, OUT b text) LANGUAGE sql AS 'SELECT 1, 2';
        CREATE FUNCTION of_mood(mood) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE PROCEDURE proc(INOUT x int) LANGUAGE plpgsql AS 'BEGIN END';
        CREATE TABLE calls (id int DEFAULT f('a'::text), m int DEFAULT h('x'));
        CREATE SCHEMA s;
        CREATE FUNCTION s.h(a text) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE TYPE l AS ENUM ();
        CREATE TYPE k AS (a int, b l);
        CREATE TABLE w (ks k[]);
        CREATE TABLE q (n int NOT NULL, o int, UNIQUE (n) DEFERRABLE);
        CREATE UNIQUE INDEX q_n ON q (n);
        CREATE INDEX q_hash ON q USING hash (n);
        CREATE UNIQUE INDEX q_part ON q (n) WHERE n > 0;
        CREATE UNIQUE INDEX q_expr ON q ((n + 1));
        CREATE UNIQUE INDEX q_o ON q (o);
        ALTER TABLE q REPLICA IDENTITY USING INDEX q_n;

        """;

    [TestCase("GRANT SELECT ON nope TO reader", "t.sql(1,17): error MB4001: relation \"nope\" does not exist (42P01)")]
    [TestCase("GRANT SELECT ON nowhere.t TO reader", "schema \"nowhere\" does not exist (3F000)")]
    [TestCase("GRANT SELECT ON i TO reader", "\"i\" is an index (42809)")]
    [TestCase("GRANT SELECT ON k TO reader", "\"k\" is a composite type (42809)")]
    [TestCase("GRANT USAGE ON SEQUENCE t TO reader", "\"t\" is not a sequence (42809)")]
    [TestCase("GRANT USAGE ON t TO reader", "t.sql(1,7): error MB4004: invalid privilege type USAGE for table (0LP01)")]
    [TestCase("GRANT EXECUTE ON t TO reader", "invalid privilege type EXECUTE for relation (0LP01)")]
    [TestCase("GRANT SELECT (zz) ON t TO reader", "t.sql(1,15): error MB4001: column \"zz\" of relation \"t\" does not exist (42703)")]
    [TestCase("GRANT DELETE (a) ON t TO reader", "invalid privilege type DELETE for column (0LP01)")]
    [TestCase("GRANT SELECT (a) ON SCHEMA public TO reader", "column privileges are only valid for relations (0LP01)")]
    [TestCase("GRANT peek ON t TO reader", "unrecognized privilege type \"peek\" (42601)")]
    [TestCase("GRANT SELECT ON SCHEMA public TO reader", "invalid privilege type SELECT for schema (0LP01)")]
    [TestCase("GRANT SELECT ON SCHEMA nowhere TO reader", "schema \"nowhere\" does not exist (3F000)")]
    [TestCase("GRANT EXECUTE ON FUNCTION f TO reader", "function name \"f\" is not unique (42725)")]
    [TestCase("GRANT EXECUTE ON FUNCTION f(bool) TO reader", "function f(boolean) does not exist (42883)")]
    [TestCase("GRANT EXECUTE ON FUNCTION proc(int) TO reader", "proc(integer) is not a function (42809)")]
    [TestCase("GRANT USAGE ON FUNCTION f(text) TO reader", "invalid privilege type USAGE for function (0LP01)")]
    [TestCase("GRANT USAGE ON PROCEDURE proc TO reader", "invalid privilege type USAGE for procedure (0LP01)")]
    [TestCase("GRANT USAGE ON TYPE nope TO reader", "type \"nope\" does not exist (42704)")]
    [TestCase("GRANT USAGE ON DOMAIN mood TO reader", "\"mood\" is not a domain (42809)")]
    [TestCase("GRANT SELECT ON TYPE mood TO reader", "invalid privilege type SELECT for type (0LP01)")]
    [TestCase("GRANT SELECT ON t TO PUBLIC WITH GRANT OPTION", "t.sql(1,22): error MB4004: grant options can only be granted to roles (0LP01)")]
    [TestCase("GRANT INSERT ON SEQUENCE r_s_seq TO reader", "invalid privilege type INSERT for sequence (0LP01)")]
    [TestCase("REVOKE SELECT ON ALL TABLES IN SCHEMA nope FROM reader", "schema \"nope\" does not exist (3F000)")]
    [TestCase("ALTER TABLE t ALTER id SET STORAGE main", "t.sql(1,36): error MB4004: column data type integer can only have storage PLAIN (0A000)")]
    [TestCase("ALTER TABLE t ALTER a SET STORAGE huge", "invalid storage type \"huge\" (22023)")]
    [TestCase("ALTER TABLE t ALTER id SET COMPRESSION pglz", "column data type integer does not support compression (0A000)")]
    [TestCase("ALTER TABLE t ALTER a SET COMPRESSION zip", "invalid compression method \"zip\" (22023)")]
    [TestCase("ALTER TABLE t ALTER a SET STATISTICS -2", "statistics target -2 is too low (22023)")]
    [TestCase("ALTER TABLE t ALTER a SET (n_district = 3)", "unrecognized parameter \"n_district\" (22023)")]
    [TestCase("ALTER TABLE t ALTER zz SET STATISTICS 3", "column \"zz\" of relation \"t\" does not exist (42703)")]
    [TestCase("ALTER TABLE q REPLICA IDENTITY USING INDEX nope", "t.sql(1,44): error MB4001: index \"nope\" for table \"q\" does not exist (42704)")]
    [TestCase("ALTER TABLE q REPLICA IDENTITY USING INDEX q_hash", "cannot use non-unique index \"q_hash\" as replica identity (42809)")]
    [TestCase("ALTER TABLE q REPLICA IDENTITY USING INDEX q_part", "cannot use partial index \"q_part\" as replica identity (0A000)")]
    [TestCase("ALTER TABLE q REPLICA IDENTITY USING INDEX q_expr", "cannot use expression index \"q_expr\" as replica identity (0A000)")]
    [TestCase("ALTER TABLE q REPLICA IDENTITY USING INDEX q_n_key", "cannot use non-immediate index \"q_n_key\" as replica identity (0A000)")]
    [TestCase("ALTER TABLE q REPLICA IDENTITY USING INDEX q_o", "index \"q_o\" cannot be used as replica identity because column \"o\" is nullable (42809)")]
    [TestCase("ALTER TABLE q ALTER n DROP NOT NULL", "column \"n\" is in index used as replica identity (42P16)")]
    [TestCase("ALTER TABLE q CLUSTER ON q_hash", "cannot cluster on index \"q_hash\" because access method does not support clustering (0A000)")]
    [TestCase("CLUSTER q USING q_part", "cannot cluster on partial index \"q_part\" (0A000)")]
    [TestCase("CREATE TABLE t ()", "t.sql(1,14): error MB4002: relation \"t\" already exists (42P07)")]
    [TestCase("CREATE TABLE nowhere.t ()", "t.sql(1,14): error MB4001: schema \"nowhere\" does not exist (3F000)")]
    [TestCase("CREATE TABLE n (a int, a int)", "t.sql(1,24): error MB4002: column \"a\" of relation \"n\" already exists (42701)")]
    [TestCase("CREATE TABLE n (x int PRIMARY KEY, PRIMARY KEY (x, x))", "multiple primary keys for table \"n\" are not allowed (42P16)")]
    [TestCase("CREATE TABLE n (CHECK (y > 0))", "t.sql(1,24): error MB4001: column \"y\" does not exist (42703)")]
    [TestCase("CREATE TYPE mood AS ENUM ()", "type \"mood\" already exists (42710)")]
    [TestCase("CREATE INDEX i ON r (t_id)", "t.sql(1,14): error MB4002: relation \"i\" already exists (42P07)")]
    [TestCase("CREATE INDEX ON t (nope)", "t.sql(1,20): error MB4001: column \"nope\" does not exist (42703)")]
    [TestCase("CREATE POLICY p ON t", "policy \"p\" for table \"t\" already exists (42710)")]
    [TestCase("ALTER TABLE nope ADD COLUMN a int", "t.sql(1,13): error MB4001: relation \"nope\" does not exist (42P01)")]
    [TestCase("ALTER TABLE t ADD COLUMN a int", "t.sql(1,26): error MB4002: column \"a\" of relation \"t\" already exists (42701)")]
    [TestCase("ALTER TABLE t DROP COLUMN nope", "column \"nope\" of relation \"t\" does not exist (42703)")]
    [TestCase("ALTER TABLE t DROP COLUMN id", "cannot drop column id of table t because other objects depend on it: constraint fk on table r, column b of table t (2BP01)")]
    [TestCase("ALTER TABLE t DROP COLUMN a", "cannot drop column a of table t because other objects depend on it: policy p on table t (2BP01)")]
    [TestCase("ALTER TABLE t ALTER id DROP NOT NULL", "column \"id\" is in a primary key (42P16)")]
    [TestCase("ALTER TABLE r ALTER t_id TYPE mood", "column \"t_id\" cannot be cast automatically to type mood; say how with USING (42804)")]
    [TestCase("ALTER TABLE t ALTER id TYPE bigint", "cannot alter type of column \"id\", which column b of table t uses (0A000)")]
    [TestCase("ALTER TABLE t ALTER a TYPE varchar", "cannot alter type of column \"a\", which policy p on table t uses (0A000)")]
    [TestCase("ALTER TABLE t ADD CONSTRAINT t_pkey UNIQUE (id)", "relation \"t_pkey\" already exists (42P07)")]
    [TestCase("ALTER TABLE t DROP CONSTRAINT nope", "constraint \"nope\" of relation \"t\" does not exist (42704)")]
    [TestCase("ALTER TABLE t DROP CONSTRAINT t_pkey", "cannot drop constraint t_pkey on table t because other objects depend on it: constraint fk on table r (2BP01)")]
    [TestCase("ALTER TABLE r ADD FOREIGN KEY (s) REFERENCES t (b)", "there is no unique constraint matching given keys for referenced table \"t\" (42830)")]
    [TestCase("ALTER TABLE t RENAME a TO id", "column \"id\" of relation \"t\" already exists (42701)")]
    [TestCase("ALTER TABLE t RENAME TO r", "relation \"r\" already exists (42P07)")]
    [TestCase("ALTER TYPE mood ADD VALUE 'ok'", "enum label \"ok\" already exists (42710)")]
    [TestCase("ALTER TYPE mood ADD VALUE 'x' BEFORE 'y'", "\"y\" is not an existing enum label (22023)")]
    [TestCase("DROP TABLE t", "cannot drop table t because other objects depend on it: constraint fk on table r (2BP01)")]
    [TestCase("DROP TABLE nope", "table \"nope\" does not exist (42P01)")]
    [TestCase("DROP TYPE mood", "cannot drop type mood because other objects depend on it: column m of table t, function of_mood(mood) (2BP01)")]
    [TestCase("DROP INDEX t_a_key", "cannot drop index t_a_key because constraint t_a_key on table t requires it; drop the constraint instead (2BP01)")]
    [TestCase("DROP SEQUENCE r_s_seq", "cannot drop sequence r_s_seq because other objects depend on it: default value for column s of table r (2BP01)")]
    [TestCase("DROP SCHEMA public", "cannot drop schema public because other objects depend on it")]
    [TestCase("DROP SEQUENCE t", "\"t\" is not a sequence (42809)")]
    [TestCase("DROP VIEW nope", "view \"nope\" does not exist (42P01)")]
    [TestCase("CREATE DOMAIN mood AS int", "t.sql(1,15): error MB4002: type \"mood\" already exists (42710)")]
    [TestCase("CREATE DOMAIN t AS int", "type \"t\" already exists (42710)")]
    [TestCase("CREATE DOMAIN nowhere.n AS int", "schema \"nowhere\" does not exist (3F000)")]
    [TestCase("CREATE DOMAIN n AS serial", "type \"serial\" does not exist (42704)")]
    [TestCase("CREATE DOMAIN n AS record", "\"record\" is not a valid base type for a domain (42804)")]
    [TestCase("CREATE DOMAIN n AS int COLLATE \"C\"", "collations are not supported by type integer (42804)")]
    [TestCase("CREATE DOMAIN n AS int DEFAULT 1 DEFAULT 2", "multiple default expressions (42601)")]
    [TestCase("CREATE DOMAIN n AS int NOT NULL NULL", "conflicting NULL/NOT NULL constraints (42601)")]
    [TestCase("CREATE DOMAIN n AS int UNIQUE", "unique constraints not possible for domains (42601)")]
    [TestCase("CREATE DOMAIN n AS int PRIMARY KEY", "primary key constraints not possible for domains (42601)")]
    [TestCase("CREATE DOMAIN n AS int REFERENCES t", "foreign key constraints not possible for domains (42601)")]
    [TestCase("CREATE DOMAIN n AS int CHECK (x > 0)", "t.sql(1,31): error MB4001: column \"x\" does not exist (42703)")]
    [TestCase("CREATE DOMAIN n AS int CHECK (value > 0) NO INHERIT", "check constraints for domains cannot be marked NO INHERIT (42P17)")]
    [TestCase("CREATE DOMAIN n AS int CONSTRAINT c CHECK (value > 0) CONSTRAINT c CHECK (value > 1)", "constraint \"c\" for domain \"n\" already exists (42710)")]
    [TestCase("ALTER DOMAIN nope SET NOT NULL", "type \"nope\" does not exist (42704)")]
    [TestCase("ALTER DOMAIN t SET NOT NULL", "t is not a domain (42809)")]
    [TestCase("ALTER DOMAIN mood DROP DEFAULT", "mood is not a domain (42809)")]
    [TestCase("ALTER DOMAIN d DROP CONSTRAINT nope", "constraint \"nope\" of domain \"d\" does not exist (42704)")]
    [TestCase("ALTER DOMAIN d VALIDATE CONSTRAINT nope", "constraint \"nope\" of domain \"d\" does not exist (42704)")]
    [TestCase("ALTER DOMAIN d RENAME CONSTRAINT nope TO x", "constraint \"nope\" for domain d does not exist (42704)")]
    [TestCase("ALTER DOMAIN d RENAME CONSTRAINT c TO d_check", "constraint \"d_check\" for domain d already exists (42710)")]
    [TestCase("ALTER DOMAIN d ADD CONSTRAINT c CHECK (value > 1)", "constraint \"c\" for domain \"d\" already exists (42710)")]
    [TestCase("ALTER DOMAIN d ADD CHECK (value > 1)", "cannot alter type \"d\" because column \"u.b\" uses it (0A000)")]
    [TestCase("ALTER DOMAIN d SET NOT NULL", "cannot alter type \"d\" because column \"u.b\" uses it (0A000)")]
    [TestCase("ALTER DOMAIN d RENAME TO t", "type \"t\" already exists (42710)")]
    [TestCase("ALTER DOMAIN mood RENAME TO x", "mood is not a domain (42809)")]
    [TestCase("ALTER DOMAIN mood SET SCHEMA public", "mood is not a domain (42809)")]
    [TestCase("ALTER DOMAIN d SET SCHEMA nowhere", "schema \"nowhere\" does not exist (3F000)")]
    [TestCase("ALTER TYPE t RENAME TO x", "t is a table's row type (42809)")]
    [TestCase("DROP DOMAIN mood", "\"mood\" is not a domain (42809)")]
    [TestCase("DROP DOMAIN d", "cannot drop type d because other objects depend on it: column a of table u, column b of table u, type e (2BP01)")]
    [TestCase("DROP TYPE d", "cannot drop type d because other objects depend on it: column a of table u, column b of table u, type e (2BP01)")]
    [TestCase("DROP DOMAIN nope", "type \"nope\" does not exist (42704)")]
    [TestCase("COMMENT ON DOMAIN mood IS 'x'", "\"mood\" is not a domain (42809)")]
    [TestCase("COMMENT ON CONSTRAINT nope ON DOMAIN d IS 'x'", "constraint \"nope\" for domain d does not exist (42704)")]
    [TestCase("CREATE FUNCTION f(int, text) RETURNS int LANGUAGE sql AS ''", "function \"f\" already exists with same argument types (42723)")]
    [TestCase("CREATE OR REPLACE FUNCTION f(a int, b text DEFAULT 'x') RETURNS bigint LANGUAGE sql AS ''", "cannot change return type of existing function (42P13)")]
    [TestCase("CREATE OR REPLACE FUNCTION o(OUT a int, OUT c text) LANGUAGE sql AS ''", "cannot change return type of existing function (42P13)")]
    [TestCase("CREATE OR REPLACE FUNCTION f(z int, b text DEFAULT 'x') RETURNS int LANGUAGE sql AS ''", "cannot change name of input parameter \"a\" (42P13)")]
    [TestCase("CREATE OR REPLACE FUNCTION f(a int, b text) RETURNS int LANGUAGE sql AS ''", "cannot remove parameter defaults from existing function (42P13)")]
    [TestCase("CREATE OR REPLACE PROCEDURE f(a int, b text) LANGUAGE sql AS ''", "cannot change routine kind (42809)")]
    [TestCase("CREATE OR REPLACE PROCEDURE proc(x int) LANGUAGE plpgsql AS ''", "cannot change whether a procedure has output parameters (42P13)")]
    [TestCase("CREATE FUNCTION g(a int) RETURNS int AS ''", "no language specified (42P13)")]
    [TestCase("CREATE FUNCTION g(a int) LANGUAGE sql AS ''", "function result type must be specified (42P13)")]
    [TestCase("CREATE FUNCTION g(a int) RETURNS int LANGUAGE sql", "no function body specified (42P13)")]
    [TestCase("CREATE FUNCTION g(a int, OUT b text) RETURNS int LANGUAGE sql AS ''", "function result type must be text because of OUT parameters (42P13)")]
    [TestCase("CREATE FUNCTION g(a int DEFAULT 1, b int) RETURNS int LANGUAGE sql AS ''", "input parameters after one with a default value must also have defaults (42P13)")]
    [TestCase("CREATE FUNCTION g(a int, a int) RETURNS int LANGUAGE sql AS ''", "parameter name \"a\" used more than once (42P13)")]
    [TestCase("CREATE FUNCTION g() RETURNS int LANGUAGE sql ROWS 5 AS ''", "ROWS is not applicable when function does not return a set (22023)")]
    [TestCase("CREATE FUNCTION g() RETURNS int LANGUAGE sql COST 0 AS ''", "COST must be positive (22023)")]
    [TestCase("CREATE PROCEDURE g(a int) LANGUAGE sql STRICT AS ''", "invalid attribute in procedure definition (42P13)")]
    [TestCase("CREATE FUNCTION nowhere.g() RETURNS int LANGUAGE sql AS ''", "schema \"nowhere\" does not exist (3F000)")]
    [TestCase("ALTER FUNCTION f(text) RENAME TO f", "function f(text) already exists in schema \"public\" (42723)")]
    [TestCase("ALTER FUNCTION h(text) RENAME TO f", "function f(text) already exists in schema \"public\" (42723)")]
    [TestCase("ALTER FUNCTION h(text) SET SCHEMA s", "function h(text) already exists in schema \"s\" (42723)")]
    [TestCase("ALTER FUNCTION h(text) SET SCHEMA nope", "schema \"nope\" does not exist (3F000)")]
    [TestCase("ALTER FUNCTION h(text) ROWS 4", "ROWS is not applicable when function does not return a set (22023)")]
    [TestCase("ALTER PROCEDURE proc STRICT", "invalid attribute in procedure definition (42P13)")]
    [TestCase("ALTER FUNCTION nope() STRICT", "function nope() does not exist (42883)")]
    [TestCase("COMMENT ON FUNCTION nope() IS 'x'", "function nope() does not exist (42883)")]
    [TestCase("DROP FUNCTION f", "function name \"f\" is not unique (42725)")]
    [TestCase("DROP ROUTINE f", "routine name \"f\" is not unique (42725)")]
    [TestCase("DROP FUNCTION nope", "could not find a function named \"nope\" (42883)")]
    [TestCase("DROP PROCEDURE f", "could not find a procedure named \"f\" (42883)")]
    [TestCase("DROP FUNCTION f(int)", "function f(integer) does not exist (42883)")]
    [TestCase("DROP FUNCTION nowhere.f(int)", "schema \"nowhere\" does not exist (3F000)")]
    [TestCase("DROP FUNCTION proc(int)", "proc(integer) is not a function (42809)")]
    [TestCase("DROP PROCEDURE f(text)", "f(text) is not a procedure (42809)")]
    [TestCase("DROP AGGREGATE f(text)", "function f(text) is not an aggregate (42809)")]
    [TestCase("DROP FUNCTION h", "cannot drop function h(text) because other objects depend on it: default value for column m of table calls (2BP01)")]
    [TestCase("DROP FUNCTION f(text), h", "cannot drop desired object(s) because other objects depend on them: default value for column id of table calls, default value for column m of table calls (2BP01)")]
    [TestCase("CREATE TYPE k AS (a int)", "type \"k\" already exists (42710)")]
    [TestCase("CREATE TYPE i AS (a int)", "relation \"i\" already exists (42P07)")]
    [TestCase("CREATE TYPE n AS (a int, a int)", "t.sql(1,26): error MB4002: column \"a\" specified more than once (42701)")]
    [TestCase("CREATE TYPE n AS (a serial)", "type \"serial\" does not exist (42704)")]
    [TestCase("CREATE TYPE n AS (a int COLLATE \"C\")", "collations are not supported by type integer (42804)")]
    [TestCase("CREATE TABLE k (a int)", "relation \"k\" already exists (42P07)")]
    [TestCase("ALTER TYPE k ADD ATTRIBUTE a int", "column \"a\" of relation \"k\" already exists (42701)")]
    [TestCase("ALTER TYPE k DROP ATTRIBUTE nope", "column \"nope\" of relation \"k\" does not exist (42703)")]
    [TestCase("ALTER TYPE k ALTER ATTRIBUTE nope TYPE int", "column \"nope\" of relation \"k\" does not exist (42703)")]
    [TestCase("ALTER TYPE k ALTER ATTRIBUTE a TYPE text", "cannot alter type \"k\" because column \"w.ks\" uses it (0A000)")]
    [TestCase("ALTER TYPE k RENAME ATTRIBUTE nope TO x", "column \"nope\" does not exist (42703)")]
    [TestCase("ALTER TYPE k RENAME ATTRIBUTE a TO b", "column \"b\" of relation \"k\" already exists (42701)")]
    [TestCase("ALTER TYPE nope ADD ATTRIBUTE x int", "relation \"nope\" does not exist (42P01)")]
    [TestCase("ALTER TYPE mood ADD ATTRIBUTE x int", "relation \"mood\" does not exist (42P01)")]
    [TestCase("ALTER TYPE t ADD ATTRIBUTE x int", "\"t\" is not a composite type (42809)")]
    [TestCase("ALTER TYPE k RENAME TO i", "relation \"i\" already exists (42P07)")]
    [TestCase("ALTER DOMAIN k DROP DEFAULT", "k is not a domain (42809)")]
    [TestCase("DROP TYPE k", "cannot drop type k because other objects depend on it: column ks of table w (2BP01)")]
    [TestCase("DROP TYPE l", "cannot drop type l because other objects depend on it: column b of composite type k (2BP01)")]
    [TestCase("COMMENT ON COLUMN k.nope IS 'x'", "column \"nope\" of relation \"k\" does not exist (42703)")]
    [TestCase("ALTER DEFAULT PRIVILEGES GRANT USAGE ON TABLES TO reader", "invalid privilege type USAGE for relation (0LP01)")]
    [TestCase("ALTER DEFAULT PRIVILEGES GRANT SELECT ON SCHEMAS TO reader", "invalid privilege type SELECT for schema (0LP01)")]
    [TestCase("ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SCHEMAS TO reader", "cannot use IN SCHEMA clause when using GRANT/REVOKE ON SCHEMAS (0LP01)")]
    [TestCase("ALTER DEFAULT PRIVILEGES IN SCHEMA nope GRANT SELECT ON TABLES TO reader", "schema \"nope\" does not exist (3F000)")]
    [TestCase("GRANT USAGE ON FOREIGN SERVER nope TO reader", "server \"nope\" does not exist (42704)")]
    [TestCase("ALTER COLLATION nope OWNER TO reader", "collation \"nope\" for encoding \"UTF8\" does not exist (42704)")]
    public void It_is_raised(string sql, string expected)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(new SourceFile("t.sql", sql)));
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics.Select(diagnostic => diagnostic.ToString()), Has.Some.Contains(expected));
            Assert.That(step.State.Catalog, Is.EqualTo(state.Catalog));
        });
    }

    [TestCase("DROP TABLE IF EXISTS nope")]
    [TestCase("CREATE TABLE IF NOT EXISTS t ()")]
    [TestCase("CREATE INDEX IF NOT EXISTS i ON t (a)")]
    [TestCase("ALTER TABLE IF EXISTS nope ADD COLUMN a int")]
    [TestCase("ALTER TABLE t ADD COLUMN IF NOT EXISTS a int")]
    [TestCase("ALTER TABLE t DROP COLUMN IF EXISTS nope")]
    [TestCase("ALTER TABLE t DROP CONSTRAINT IF EXISTS nope")]
    [TestCase("ALTER TYPE mood ADD VALUE IF NOT EXISTS 'ok'")]
    [TestCase("DROP POLICY IF EXISTS nope ON t")]
    [TestCase("DROP DOMAIN IF EXISTS nope")]
    [TestCase("ALTER TYPE k DROP ATTRIBUTE IF EXISTS nope")]
    [TestCase("ALTER DOMAIN d DROP CONSTRAINT IF EXISTS nope")]
    [TestCase("ALTER DOMAIN d VALIDATE CONSTRAINT c")]
    [TestCase("DO $$ BEGIN CREATE DOMAIN d AS text; EXCEPTION WHEN duplicate_object THEN NULL; END $$")]
    [TestCase("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'd') THEN CREATE DOMAIN d AS text; END IF; END $$")]
    [TestCase("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'd_check') THEN ALTER DOMAIN d ADD CONSTRAINT d_check CHECK (value > 1); END IF; END $$")]
    [TestCase("INSERT INTO t (id) VALUES (1)")]
    [TestCase("GRANT ALL ON t TO CURRENT_USER; REVOKE GRANT OPTION FOR SELECT ON t FROM reader; GRANT EXECUTE ON FUNCTION h TO PUBLIC; REVOKE GRANT OPTION FOR SELECT (a) ON t FROM PUBLIC; GRANT SELECT (a) ON t TO reader; REVOKE ALL (a) ON t FROM reader")]
    [TestCase("DROP FUNCTION IF EXISTS nope")]
    [TestCase("DROP FUNCTION IF EXISTS f(int), nowhere.f()")]
    public void Nothing_happens(string sql)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(sql));
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics, Is.Empty);
            Assert.That(step.State.Catalog, Is.EqualTo(state.Catalog));
        });
    }

    [TestCase("GRANT reader TO CURRENT_USER", "which role runs this is not known here, so what is said of it is not compared")]
    [TestCase("ALTER ROLE ALL SET work_mem = '1MB'", "what is set for all roles belongs to the cluster or database and to no schema: it is not compared")]
    [TestCase("REASSIGN OWNED BY writer TO reader", "this is followed for the objects whose owner a file names; whose the others are is not known here, so they stay as they are")]
    [TestCase("GRANT CONNECT ON DATABASE app TO reader", "a database is no part of a schema: the privileges on it are not compared")]
    [TestCase("GRANT SELECT ON LARGE OBJECT 1 TO reader", "a large object is no part of a schema: the privileges on it are not compared")]
    [TestCase("ALTER DATABASE app OWNER TO reader", "a database is no part of a schema: its owner is not compared")]
    [TestCase("GRANT USAGE ON LANGUAGE plpgsql TO reader", "the privileges on a language are not compared")]
    [TestCase("GRANT EXECUTE ON FUNCTION pg_catalog.pg_read_file(text) TO reader", "the privileges on function pg_catalog.pg_read_file are not compared")]
    public void What_no_schema_has_is_said(string sql, string expected)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(sql));
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics.Single().Descriptor, Is.EqualTo(ReplayDiagnostics.NotFollowed));
            Assert.That(step.Diagnostics.Single().Message, Is.EqualTo(expected));
            Assert.That(step.State.Catalog, Is.EqualTo(state.Catalog));
        });
    }

    [Test]
    public void What_the_model_does_not_hold_is_carried_and_reported()
    {
        var step = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(new SourceFile("v.sql", "CREATE TABLE t (a int); CREATE RULE r AS ON DELETE TO t DO ALSO DELETE FROM t WHERE CURRENT OF c;")));
        Assert.Multiple(() =>
        {
            Assert.That(step.State.Catalog.Carried.Select(carried => (carried.Kind, carried.Name, carried.Statement)), Is.EqualTo(new[] { ("RULE", "r ON public.t", "CREATE RULE r AS ON DELETE TO t DO ALSO DELETE FROM t WHERE CURRENT OF c") }));
            Assert.That(step.Diagnostics.Single().ToString(), Is.EqualTo("v.sql(1,25): info MB4006: RULE r ON public.t is carried along as it was written; it is not compared"));
        });
    }
}
