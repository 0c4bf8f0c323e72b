using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Schema.Sources;
using MigrationBuild.Tests;

namespace MigrationBuild.Schema.Tests.Hcl;

/// <summary>Blocks of objects that are made by one statement: they mean what that statement means.</summary>
public sealed class HclObjectTests
{
    internal const string Tables = """
        schema "public" {}
        table "buyer" {
          schema = schema.public
          column "id" { type = bigint }
          column "mail" { type = text }
        }
        """;

    private const string TablesInSql = "CREATE TABLE buyer (id bigint NOT NULL, mail text NOT NULL);\n";

    public static IEnumerable<TestCaseData> Objects()
    {
        yield return Case(
            "domain",
            """
            domain "email" {
              schema  = schema.public
              type    = varchar(80)
              null    = true
              default = "x"
              comment = "an address"
              check "has_at" { expr = "VALUE LIKE '%@%'" }
            }
            table "letter" {
              schema = schema.public
              column "to" { type = domain.email }
            }
            """,
            """
            CREATE DOMAIN email AS varchar(80) DEFAULT 'x' CONSTRAINT has_at CHECK (VALUE LIKE '%@%');
            COMMENT ON DOMAIN email IS 'an address';
            CREATE TABLE letter ("to" email NOT NULL);
            """);
        yield return Case(
            "domain that takes no null",
            "domain \"age\" {\n type = int\n}",
            "CREATE DOMAIN age AS int NOT NULL");
        yield return Case(
            "roles",
            """
            user "app" {
              conn_limit = 20
              member_of  = [role.reader, "pg_monitor"]
              comment    = "the program"
            }
            role "reader" {
              inherit   = false
              create_db = true
            }
            role "keeper" {
              membership {
                role  = user.app
                admin = true
              }
              membership {
                role    = role.reader
                inherit = true
                set     = false
              }
            }
            role "theirs" { external = true }
            """,
            """
            CREATE ROLE reader NOINHERIT CREATEDB;
            CREATE ROLE app LOGIN CONNECTION LIMIT 20;
            COMMENT ON ROLE app IS 'the program';
            CREATE ROLE keeper;
            GRANT reader TO app;
            GRANT pg_monitor TO app;
            GRANT app TO keeper WITH ADMIN OPTION;
            GRANT reader TO keeper WITH INHERIT TRUE, SET FALSE;
            """);
        yield return Case(
            "collations",
            """
            collation "french" {
              schema        = schema.public
              provider      = icu
              locale        = "fr-x-icu"
              deterministic = false
              comment       = "accents last"
            }
            collation "plain" {
              schema = schema.public
              locale = "C"
            }
            table "word" {
              schema = schema.public
              column "w" {
                type    = text
                collate = "public.french"
              }
            }
            """,
            """
            CREATE COLLATION french (provider = icu, locale = 'fr-x-icu', deterministic = false);
            COMMENT ON COLLATION french IS 'accents last';
            CREATE COLLATION plain (locale = 'C');
            CREATE TABLE word (w text COLLATE french NOT NULL);
            """);
        yield return Case(
            "composite",
            """
            composite "addr" {
              schema = schema.public
              comment = "where"
              field "zip" {
                type    = text
                collate = "C"
                comment = "digits"
              }
              field "kind" { type = enum.kind }
            }
            enum "kind" {
              schema = schema.public
              values = ["home", "work"]
            }
            """,
            """
            CREATE TYPE kind AS ENUM ('home', 'work');
            CREATE TYPE addr AS (zip text COLLATE "C", kind kind);
            COMMENT ON TYPE addr IS 'where';
            COMMENT ON COLUMN addr.zip IS 'digits';
            """);
        yield return Case(
            "range",
            "range \"times\" {\n schema = schema.public\n subtype = float8\n subtype_diff = float8mi\n multirange_name = \"many_times\"\n}",
            "CREATE TYPE times AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi, MULTIRANGE_TYPE_NAME = public.many_times)");
        yield return Case(
            "sequence",
            """
            sequence "ticket_no" {
              schema    = schema.public
              type      = integer
              start     = 100
              increment = 5
              max_value = 5000
              cache     = 3
              cycle     = true
              owner     = table.buyer.column.id
              comment   = "tickets"
            }
            """,
            """
            CREATE SEQUENCE ticket_no AS integer START 100 INCREMENT 5 MAXVALUE 5000 CACHE 3 CYCLE OWNED BY buyer.id;
            COMMENT ON SEQUENCE ticket_no IS 'tickets';
            """);
        yield return Case(
            "sequence behind a default",
            "sequence \"n\" {}\ntable \"t\" {\n column \"a\" {\n type = bigint\n default = sql(\"nextval('n')\")\n }\n}",
            "CREATE SEQUENCE n; CREATE TABLE t (a bigint NOT NULL DEFAULT nextval('n'))");
        yield return Case(
            "views in any order",
            """
            view "shouted" {
              schema       = schema.public
              as           = "SELECT upper(mail) AS mail FROM good;"
              depends_on   = [view.good]
            }
            view "good" {
              schema       = schema.public
              as           = <<-SQL
                SELECT id, mail
                FROM buyer
                WHERE mail <> ''
              SQL
              check_option = CASCADED
              security     = INVOKER
              comment      = "those with mail"
              column "mail" {
                type    = text
                comment = "not empty"
              }
            }
            """,
            """
            CREATE VIEW good WITH (security_invoker = true) AS SELECT id, mail FROM buyer WHERE mail <> '' WITH CASCADED CHECK OPTION;
            COMMENT ON VIEW good IS 'those with mail';
            COMMENT ON COLUMN good.mail IS 'not empty';
            CREATE VIEW shouted AS SELECT upper(mail) AS mail FROM good;
            """);
        yield return Case(
            "materialized view with indexes",
            """
            materialized "daily" {
              schema = schema.public
              as     = "SELECT id, count(*) AS n FROM buyer GROUP BY id"
              index "daily_id" {
                unique  = true
                columns = [column.id]
                include = [column.n]
                comment = "for REFRESH"
              }
              index "daily_n" {
                on {
                  column     = column.n
                  desc       = true
                  nulls_last = true
                }
                on { expr = "id + 1" }
                where = "n > 1"
                storage_params { fillfactor = 70 }
              }
            }
            """,
            """
            CREATE MATERIALIZED VIEW daily AS SELECT id, count(*) AS n FROM buyer GROUP BY id;
            CREATE UNIQUE INDEX daily_id ON daily (id) INCLUDE (n);
            COMMENT ON INDEX daily_id IS 'for REFRESH';
            CREATE INDEX daily_n ON daily (n DESC NULLS LAST, (id + 1)) WITH (fillfactor = 70) WHERE n > 1;
            """);
        yield return Case(
            "function that a table's default calls",
            """
            table "code" {
              schema = schema.public
              column "c" {
                type    = text
                default = sql("make_code(6)")
              }
            }
            function "make_code" {
              schema     = schema.public
              lang       = SQL
              arg "length" {
                type    = int
                default = 4
              }
              return     = text
              as         = "SELECT left(md5(length::text), length);"
              volatility = STABLE
              parallel   = SAFE
              strict     = true
              security   = DEFINER
              comment    = "codes"
            }
            """,
            """
            CREATE FUNCTION make_code(length int DEFAULT 4) RETURNS text LANGUAGE sql STABLE STRICT SECURITY DEFINER PARALLEL SAFE
              AS $$SELECT left(md5(length::text), length);$$;
            COMMENT ON FUNCTION make_code(int) IS 'codes';
            CREATE TABLE code (c text NOT NULL DEFAULT make_code(6));
            """);
        yield return Case(
            "functions over tables",
            """
            function "mails" {
              schema     = schema.public
              lang       = SQL
              return_set = text
              as         = "BEGIN ATOMIC SELECT mail FROM buyer; END"
            }
            function "rows" {
              schema = schema.public
              lang   = PLpgSQL
              arg "a" {
                type = table.buyer
                mode = IN
              }
              return_table {
                column "id" { type = bigint }
                column "mail" { type = text }
              }
              as = "BEGIN RETURN QUERY SELECT * FROM buyer; END"
            }
            """,
            """
            CREATE FUNCTION mails() RETURNS SETOF text LANGUAGE sql BEGIN ATOMIC SELECT mail FROM buyer; END;
            CREATE FUNCTION rows(a buyer) RETURNS TABLE (id bigint, mail text) LANGUAGE plpgsql AS $$BEGIN RETURN QUERY SELECT * FROM buyer; END$$;
            """);
        yield return Case(
            "exclusion constraint",
            """
            extension "btree_gist" { schema = schema.public }
            table "visit" {
              schema = schema.public
              column "room" { type = int }
              column "at" { type = tstzrange }
              exclude "no_twice" {
                type       = GIST
                where      = "room > 0"
                deferrable = INITIALLY_DEFERRED
                comment    = "one at a time"
                on {
                  column = column.room
                  op     = "="
                }
                on {
                  expr = "at * at"
                  op   = "&&"
                }
              }
            }
            """,
            """
            CREATE EXTENSION btree_gist;
            CREATE TABLE visit (room int NOT NULL, at tstzrange NOT NULL,
              CONSTRAINT no_twice EXCLUDE USING gist (room WITH =, (at * at) WITH &&) WHERE (room > 0) DEFERRABLE INITIALLY DEFERRED);
            COMMENT ON CONSTRAINT no_twice ON visit IS 'one at a time';
            """);
        yield return Case(
            "partitions",
            """
            table "logs" {
              schema = schema.public
              column "at" { type = date }
              column "n" { type = int }
              primary_key { columns = [column.at] }
              partition {
                type    = RANGE
                columns = [column.at]
              }
            }
            partition "logs_26" {
              schema = schema.public
              of     = table.logs
              range {
                from = ["'2026-01-01'"]
                to   = [MAXVALUE]
              }
              comment = "this year"
            }
            partition "logs_rest" {
              schema = schema.public
              of     = table.logs
            }
            table "shares" {
              schema = schema.public
              column "a" { type = text }
              column "b" { type = int }
              partition {
                type = LIST
                by { expr = "lower(a)" }
              }
            }
            partition "shares_ab" {
              of = table.shares
              list { in = ["'a'", "'b'"] }
            }
            table "spread" {
              schema = schema.public
              column "b" { type = int }
              partition {
                type = HASH
                by { column = column.b }
              }
            }
            partition "spread_0" {
              of = table.spread
              hash {
                modulus   = 2
                remainder = 0
              }
            }
            permission {
              for        = partition.spread_0
              to         = "reader"
              privileges = [SELECT]
            }
            """,
            """
            CREATE TABLE logs (at date PRIMARY KEY, n int NOT NULL) PARTITION BY RANGE (at);
            CREATE TABLE logs_26 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
            COMMENT ON TABLE logs_26 IS 'this year';
            CREATE TABLE logs_rest PARTITION OF logs DEFAULT;
            CREATE TABLE shares (a text NOT NULL, b int NOT NULL) PARTITION BY LIST (lower(a));
            CREATE TABLE shares_ab PARTITION OF shares FOR VALUES IN ('a', 'b');
            CREATE TABLE spread (b int NOT NULL) PARTITION BY HASH (b);
            CREATE TABLE spread_0 PARTITION OF spread FOR VALUES WITH (MODULUS 2, REMAINDER 0);
            GRANT SELECT ON spread_0 TO reader;
            """);
        yield return Case(
            "how a table is kept",
            """
            table "kept" {
              schema           = schema.public
              unlogged         = true
              replica_identity = index.kept_id
              column "id" { type = int }
              index "kept_id" {
                unique  = true
                columns = [column.id]
              }
              storage_params {
                fillfactor         = 70
                autovacuum_enabled = false
              }
            }
            """,
            """
            CREATE UNLOGGED TABLE kept (id int NOT NULL) WITH (fillfactor = 70, autovacuum_enabled = false);
            CREATE UNIQUE INDEX kept_id ON kept (id);
            ALTER TABLE kept REPLICA IDENTITY USING INDEX kept_id;
            """);
        yield return Case(
            "operator class with parameters",
            """
            extension "pg_trgm" { schema = schema.public }
            table "words" {
              schema = schema.public
              column "w" { type = text }
              index "words_w" {
                type = GIST
                on {
                  column = column.w
                  ops    = sql("gist_trgm_ops(siglen=32)")
                }
              }
            }
            """,
            """
            CREATE EXTENSION pg_trgm;
            CREATE TABLE words (w text NOT NULL);
            CREATE INDEX words_w ON words USING gist (w gist_trgm_ops(siglen=32));
            """);
        yield return Case(
            "view with a block for its security",
            "view \"v\" {\n as = \"SELECT id FROM buyer\"\n security {\n  invoker = true\n  barrier = true\n }\n}",
            "CREATE VIEW v WITH (security_barrier = true, security_invoker = true) AS SELECT id FROM buyer");
        yield return Case(
            "aggregate over rows",
            "aggregate \"counted\" {\n state_type = bigint\n state_func = sql(\"int8inc\")\n initial_value = \"0\"\n comment = \"how many\"\n}",
            "CREATE AGGREGATE counted(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0'); COMMENT ON AGGREGATE counted(*) IS 'how many'");
        yield return Case(
            "body that PostgreSQL keeps as it is",
            "function \"f\" {\n lang = PLpgSQL\n return = void\n as = <<-SQL\n   BEGIN\n     NULL;\n   END;\n SQL\n}",
            "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS E'BEGIN\n  NULL;\nEND;\n'");
        yield return Case(
            "settings of routines",
            """
            function "safe" {
              schema        = schema.public
              lang          = SQL
              return        = int
              as            = "SELECT 1"
              security      = DEFINER
              config_params = { search_path = "pg_catalog, \"My schema\"", "app.mode" = "strict" }
            }
            procedure "slow" {
              lang = SQL
              as   = "SELECT 1"
              config_params {
                statement_timeout = 5000
              }
            }
            """,
            """
            CREATE FUNCTION safe() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path TO pg_catalog, "My schema" SET app.mode TO strict AS 'SELECT 1';
            CREATE PROCEDURE slow() LANGUAGE sql SET statement_timeout TO 5000 AS 'SELECT 1';
            """);
        yield return Case(
            "procedure",
            "procedure \"tidy\" {\n schema = schema.public\n lang = SQL\n arg \"n\" {\n  type = int\n }\n as = \"DELETE FROM buyer\"\n security = DEFINER\n}",
            "CREATE PROCEDURE tidy(n int) LANGUAGE sql SECURITY DEFINER AS 'DELETE FROM buyer'");
        yield return Case(
            "aggregate",
            """
            function "add" {
              lang   = SQL
              arg "a" { type = int }
              arg "b" { type = int }
              return = int
              as     = "SELECT a + b"
            }
            aggregate "total" {
              arg { type = int }
              state_type    = int
              state_func    = function.add
              initial_value = "0"
              parallel      = SAFE
            }
            """,
            """
            CREATE FUNCTION add(a int, b int) RETURNS int LANGUAGE sql AS 'SELECT a + b';
            CREATE AGGREGATE total(int) (SFUNC = add, STYPE = int, INITCOND = '0', PARALLEL = SAFE);
            """);
        const string touch = """
            function "touch" {
              schema = schema.public
              lang   = PLpgSQL
              return = trigger
              as     = "BEGIN RETURN NEW; END"
            }

            """;
        const string touchInSql = "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';\n";
        yield return Case(
            "trigger",
            touch + """
            trigger "buyer_touch" {
              on      = table.buyer
              before {
                insert    = true
                update_of = [table.buyer.column.mail, column.id]
              }
              foreach = ROW
              when    = "NEW.mail <> 'x'"
              comment = "keeps it fresh"
              execute {
                function = function.touch
                args     = ["a'b", 3]
              }
            }
            """,
            touchInSql + """
            CREATE TRIGGER buyer_touch BEFORE INSERT OR UPDATE OF mail, id ON buyer FOR EACH ROW WHEN (NEW.mail <> 'x') EXECUTE FUNCTION touch('a''b', '3');
            COMMENT ON TRIGGER buyer_touch ON buyer IS 'keeps it fresh';
            """);
        yield return Case(
            "trigger with transition tables",
            touch + """
            trigger "audit" {
              on  = table.buyer
              after { update = true }
              for = STATEMENT
              referencing {
                old_table = "before"
                new_table = "after"
              }
              execute { function = function.touch }
            }
            trigger "late" {
              on         = table.buyer
              after { delete = true }
              foreach    = ROW
              deferrable = INITIALLY_DEFERRED
              execute { function = function.touch }
            }
            """,
            touchInSql + """
            CREATE TRIGGER audit AFTER UPDATE ON buyer REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION touch();
            CREATE CONSTRAINT TRIGGER late AFTER DELETE ON buyer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch();
            """);
        yield return Case(
            "event trigger",
            """
            function "log_it" {
              lang   = PLpgSQL
              return = event_trigger
              as     = "BEGIN END"
            }
            event_trigger "watch" {
              on      = ddl_command_end
              tags    = ["DROP TABLE", "CREATE TABLE"]
              execute = function.log_it
            }
            """,
            """
            CREATE FUNCTION log_it() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
            CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('DROP TABLE', 'CREATE TABLE') EXECUTE FUNCTION log_it();
            """);
        yield return Case(
            "permission",
            touch + """
            permission {
              for        = table.buyer
              to         = role.reader
              privileges = [SELECT, INSERT]
            }
            permission "deeper" {
              for        = table.buyer.column.mail
              to         = "Odd Name"
              privileges = [UPDATE]
              grantable  = true
            }
            permission {
              for        = schema.public
              to         = user.app
              privileges = ["CREATE"]
            }
            permission {
              for_each   = toset(["a", "b"])
              for        = function.touch
              to         = each.value
              privileges = [EXECUTE]
            }
            """,
            touchInSql + """
            GRANT SELECT, INSERT ON buyer TO reader;
            GRANT UPDATE (mail) ON buyer TO "Odd Name" WITH GRANT OPTION;
            GRANT CREATE ON SCHEMA public TO app;
            GRANT EXECUTE ON FUNCTION touch() TO a, b;
            """);
    }

    [TestCaseSource(nameof(Objects))]
    public void A_block_means_its_statement(string hcl, string sql)
    {
        var (read, expected) = (Read(new SourceFile("schema.hcl", Tables + "\n" + hcl)), Read(new SourceFile("schema.sql", TablesInSql + sql)));
        Assert.That(CatalogText.Differences(CatalogText.InNameOrder(expected.Catalog), CatalogText.InNameOrder(read.Catalog)), Is.Empty);
    }

    [TestCase("domain \"d\" {\n}", "schema.hcl(1,1): error MB3204: domain `d` needs `type`; add `type = text`")]
    [TestCase("domain \"d\" {\n  type = text\n  check \"c\" {\n    expr = \"VALUE >\"\n  }\n}", "schema.hcl(4,20): error MB1001: syntax error at or near \")\"")]
    [TestCase("partition \"p\" {\n  of = table.t\n}\ntable \"t\" {\n  column \"a\" { type = int }\n}", "schema.hcl(1,1): error MB4004: \"t\" is not partitioned (42809)")]
    [TestCase("table \"t\" {\n  column \"a\" { type = int }\n  column \"b\" { type = int }\n  primary_key { columns = [column.a] }\n  partition {\n    type = LIST\n    columns = [column.b]\n  }\n}", "schema.hcl(4,3): error MB3205: `primary_key` must have every column that table `t` is partitioned by; add `column.b`")]
    [TestCase("partition \"p\" {\n  of = table.t\n  list { in = [] }\n  hash { modulus = 2 }\n}\ntable \"t\" {\n  column \"a\" { type = int }\n}", "schema.hcl(4,3): error MB3206: partition `p` has two bounds; keep one of `list` and `hash`")]
    [TestCase("role \"r\" {\n  member_of = [3]\n}", "schema.hcl(2,16): error MB3205: `member_of` of role `r` is a list of roles such as `role.app` or \"app\", but this is a number")]
    [TestCase("role \"r\" {\n  membership {\n    admin = true\n  }\n}", "schema.hcl(2,3): error MB3204: `membership` needs `role`; add `role = role.app`")]
    [TestCase("view \"v\" {\n  as = \"SELECT missing FROM t\"\n}", "schema.hcl(2,29): error MB4001: relation \"t\" does not exist (42P01)")]
    [TestCase("trigger \"t\" {\n  on = table.missing\n}", "schema.hcl(2,14): error MB3203: unknown table `missing`; no schema file declares it")]
    [TestCase("view \"v\" {\n  as = \"SELECT 1 AS a\"\n}\ntrigger \"t\" {\n  on = view.v\n}", "schema.hcl(4,1): error MB3204: trigger `t` has one of `before`, `after` and `instead_of`; write it as `before { insert = true }`")]
    [TestCase("view \"v\" {\n  as = \"SELECT 1 AS a\"\n}\ntrigger \"t\" {\n  on = view.v\n  before {\n    insert = true\n  }\n}", "schema.hcl(4,1): error MB3204: trigger `t` needs `execute`; add `execute { function = function.f }`")]
    [TestCase("event_trigger \"e\" {\n  on = sql_drop\n  execute = function.f\n}\nfunction \"g\" {\n  lang = SQL\n  return = int\n  as = \"SELECT 1\"\n}", "schema.hcl(3,13): error MB3203: unknown function `f`; did you mean `function.g`?")]
    [TestCase("permission {\n  for = \"users\"\n  to = role.a\n  privileges = [SELECT]\n}", "schema.hcl(2,9): error MB3205: `for` is a reference such as `table.users`, but this is a string")]
    [TestCase("function \"f\" {\n  lang = SQL\n  volatility = SOMETIMES\n  return = int\n  as = \"SELECT 1\"\n}", "schema.hcl(3,16): error MB3205: `SOMETIMES` is no value of `volatility`; it can be IMMUTABLE, STABLE, VOLATILE")]
    [TestCase("sequence \"s\" {\n}\nsequence \"s\" {\n}", "schema.hcl(3,1): error MB4002: relation \"s\" already exists (42P07)")]
    public void What_is_wrong_is_said_at_its_place(string hcl, string expected) => Assert.That(HclSchemas.ErrorsOf(hcl), Is.EqualTo(new[] { expected }));

    [Test]
    public void A_password_in_clear_text_is_refused_at_its_user() => Assert.That(
        SchemaFiles.Read([new SourceFile("schema.hcl", "user \"app\" {\n  password = \"secret\"\n}")], 17).Diagnostics.Select(found => $"{found.File.GetPosition(found.Span.Start)} {found.Id}"),
        Is.EqualTo(new[] { "(1,1) MB3002" }));

    [Test]
    public void An_object_goes_with_its_block_if_a_generated_migration_made_it()
    {
        var made = SourceOf(GeneratedHeader.Write("CREATE VIEW ours AS SELECT 1 AS a;\nCREATE SEQUENCE counter;\nCREATE DOMAIN d AS text;\n", TransactionMode.Unspecified, "schema.hcl"));
        var written = SourceOf("CREATE VIEW theirs AS SELECT 1 AS a;\nCREATE SEQUENCE theirs_too;\n");
        var current = MigrationsReplayOf(made, written);
        var desired = Read(new SourceFile("schema.hcl", "schema \"public\" {}"));

        Assert.That(
            CatalogComparer.Compare(current, desired.Catalog, desired.Scope).Select(change => change.GetType().Name),
            Is.EquivalentTo(new[] { nameof(DropObject), nameof(DropSequence), nameof(DropType) }));
    }

    [Test]
    public void An_object_of_a_migration_becomes_the_schemas_when_it_is_declared()
    {
        var current = MigrationsReplayOf(SourceOf("CREATE VIEW v AS SELECT 1 AS a;"));
        var desired = Read(new SourceFile("schema.hcl", "view \"v\" {\n as = \"SELECT 2 AS a\"\n}"));
        var plan = MigrationPlanner.Plan(current, desired.Catalog, desired.Scope, new PlanOptions(17, new SourceFile("schema.hcl", "")));

        Assert.That(plan.Files.SelectMany(file => file.Statements).Select(statement => statement.Sql), Is.EqualTo(new[] { "CREATE OR REPLACE VIEW v AS\nSELECT 2 AS a" }));
    }

    private static SourceFile SourceOf(string text) => new("20260101000000_a.sql", text);

    private static Catalog MigrationsReplayOf(params SourceFile[] files) =>
        CatalogReplay.Replay(Catalog.NewDatabase, files.Select(file => SqlParser.Parse(file))).Catalog;

    private static DesiredSchema Read(SourceFile file)
    {
        var schema = SchemaFiles.Read([file], 17);
        Assert.That(schema.Diagnostics.Select(found => found.ToString()), Is.Empty);
        return schema;
    }

    private static TestCaseData Case(string name, string hcl, string sql) => new TestCaseData(hcl, sql).SetArgDisplayNames(name);
}
