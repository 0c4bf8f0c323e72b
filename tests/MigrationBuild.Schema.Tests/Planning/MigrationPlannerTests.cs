using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Planning;

public class MigrationPlannerTests
{
    [Test]
    public void A_new_table_comes_with_everything_that_belongs_to_it_in_one_file()
    {
        var plan = Plan(
            "",
            """
            CREATE TYPE mood AS ENUM ('sad', 'ok');
            CREATE TABLE people (
                id bigserial PRIMARY KEY,
                boss_id bigint REFERENCES people,
                email varchar(255) NOT NULL UNIQUE,
                mood mood NOT NULL DEFAULT 'ok',
                age int CHECK (age > 0)
            );
            CREATE INDEX people_mood_idx ON people (mood) WHERE age IS NOT NULL;
            ALTER TABLE people ENABLE ROW LEVEL SECURITY;
            CREATE POLICY own ON people USING (email = current_user);
            """);

        Assert.That(Text(plan), Is.EqualTo(
            """
            == Main
            -- Create enum mood
            CREATE TYPE mood AS ENUM ('sad', 'ok');

            -- Create table people
            CREATE TABLE people (
                id bigserial NOT NULL,
                boss_id bigint,
                email character varying(255) NOT NULL,
                mood mood NOT NULL DEFAULT 'ok',
                age integer,
                CONSTRAINT people_pkey PRIMARY KEY (id),
                CONSTRAINT people_email_key UNIQUE (email),
                CONSTRAINT people_age_check CHECK (age > 0)
            );

            -- Create index people_mood_idx on people
            CREATE INDEX people_mood_idx ON people (mood) WHERE age IS NOT NULL;

            -- Create foreign key people_boss_id_fkey on people
            ALTER TABLE people ADD CONSTRAINT people_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES people (id);

            -- Enable row level security on people
            ALTER TABLE people ENABLE ROW LEVEL SECURITY;

            -- Create policy own on people
            CREATE POLICY own ON people
                USING (email = CURRENT_USER);

            """));
    }

    [Test]
    public void An_index_on_an_existing_table_is_built_concurrently_in_a_file_without_a_transaction()
    {
        var plan = Plan("CREATE TABLE t (a int)", "CREATE TABLE t (a int); CREATE INDEX t_a_idx ON t (a DESC)");

        Assert.That(plan.Files.Single().IsTransactional, Is.False);
        Assert.That(Text(plan), Is.EqualTo(
            """
            == Concurrent
            -- Create index t_a_idx on t; reads and writes go on meanwhile
            CREATE INDEX CONCURRENTLY IF NOT EXISTS t_a_idx ON t (a DESC);

            """));
    }

    [Test]
    public void A_foreign_key_on_an_existing_table_is_validated_after_it_was_added()
    {
        var plan = Plan(
            "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a_id int)",
            "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a_id int REFERENCES a ON DELETE CASCADE)");

        Assert.That(Text(plan), Is.EqualTo(
            """
            == Main
            -- Add foreign key b_a_id_fkey to b for new rows; existing rows are checked later
            ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE NOT VALID;
            == Validate
            -- Check existing rows of b against b_a_id_fkey; reads and writes go on meanwhile
            ALTER TABLE b VALIDATE CONSTRAINT b_a_id_fkey;

            """));
    }

    [Test]
    public void An_existing_column_becomes_required_through_a_validated_check()
    {
        var plan = Plan("CREATE TABLE t (a int)", "CREATE TABLE t (a int NOT NULL)");

        Assert.That(Text(plan), Is.EqualTo(
            """
            == Main
            -- Refuse new NULLs in t.a; existing rows are checked later
            ALTER TABLE t ADD CONSTRAINT t_a_is_not_null CHECK (a IS NOT NULL) NOT VALID;
            == Validate
            -- Check existing rows of t against t_a_is_not_null; reads and writes go on meanwhile
            ALTER TABLE t VALIDATE CONSTRAINT t_a_is_not_null;

            -- Make t.a required; the checked constraint spares the scan
            ALTER TABLE t ALTER COLUMN a SET NOT NULL;

            -- The constraint has done its work
            ALTER TABLE t DROP CONSTRAINT IF EXISTS t_a_is_not_null;

            """));
        Assert.That(plan.Diagnostics.Select(found => found.Id), Is.EqualTo(new[] { "MB4106" }));
    }

    [Test]
    public void A_primary_key_is_replaced_without_a_moment_in_which_there_is_none()
    {
        var plan = Plan("CREATE TABLE t (a int NOT NULL, b int NOT NULL, PRIMARY KEY (a))", "CREATE TABLE t (a int NOT NULL, b int NOT NULL, PRIMARY KEY (a, b))");

        Assert.That(Text(plan), Is.EqualTo(
            """
            == Concurrent
            -- Build the index of t_pkey on t; reads and writes go on meanwhile
            CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS t_pkey_new ON t (a, b);
            == Validate
            -- Put it in the place of t_pkey
            ALTER TABLE t DROP CONSTRAINT IF EXISTS t_pkey, ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_new;

            """));
    }

    [Test]
    public void A_new_enum_label_that_is_used_at_once_is_committed_first()
    {
        var plan = Plan(
            "CREATE TYPE e AS ENUM ('a', 'c'); CREATE TABLE t (e e)",
            "CREATE TYPE e AS ENUM ('a', 'b', 'c'); CREATE TABLE t (e e DEFAULT 'b')");

        Assert.That(Text(plan), Is.EqualTo(
            """
            == EnumLabels
            -- Add b to enum e
            ALTER TYPE e ADD VALUE IF NOT EXISTS 'b' BEFORE 'c';
            == Main
            -- Change the default of t.e
            ALTER TABLE t ALTER COLUMN e SET DEFAULT 'b';

            """));
    }

    [Test]
    public void A_removed_enum_label_rebuilds_the_enum_and_says_so()
    {
        var plan = Plan(
            "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e NOT NULL DEFAULT 'a')",
            "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (e e NOT NULL DEFAULT 'a')");

        Assert.That(plan.Diagnostics.Select(found => found.Id), Is.EqualTo(new[] { "MB4105" }));
        Assert.That(plan.Files.Single().ToSql(), Does.Contain("ALTER TABLE t ALTER COLUMN e TYPE e USING e::text::e"));
    }

    [TestCase("varchar(10)", "varchar(20)", "ALTER COLUMN a TYPE character varying(20)", null)]
    [TestCase("varchar(10)", "text", "ALTER COLUMN a TYPE text", null)]
    [TestCase("int", "bigint", "ALTER COLUMN a TYPE bigint", "MB4104")]
    [TestCase("text", "int", "ALTER COLUMN a TYPE integer USING a::integer", "MB4104")]
    [TestCase("text", "text[]", "ALTER COLUMN a TYPE text[] USING CASE WHEN a IS NOT NULL THEN ARRAY[a]::text[] END", "MB4104")]
    public void A_type_change_casts_where_it_must_and_warns_where_it_rewrites(string from, string to, string expected, string? warning)
    {
        var plan = Plan($"CREATE TABLE t (a {from})", $"CREATE TABLE t (a {to})");

        Assert.That(plan.Files.Single().Statements.Single().Sql, Is.EqualTo("ALTER TABLE t " + expected));
        Assert.That(plan.Diagnostics.Select(found => found.Id), Is.EqualTo(warning is null ? Array.Empty<string>() : [warning]));
    }

    [Test]
    public void A_dropped_column_is_a_warning()
    {
        var plan = Plan("CREATE TABLE t (a int, b text)", "CREATE TABLE t (a int, c text -- migrationbuild:renamed_from\n)");

        Assert.That(plan.Files.Single().Statements.Select(statement => statement.Sql), Is.EqualTo(new[]
        {
            "ALTER TABLE t ADD COLUMN c text",
            "ALTER TABLE t DROP COLUMN IF EXISTS b",
        }));
        Assert.That(plan.Diagnostics.Single().Message, Is.EqualTo(
            "Column b of public.t is no longer in the schema, so the migration drops it and all its values."));
    }

    [Test]
    public void A_renamed_index_or_constraint_is_renamed()
    {
        var plan = Plan(
            "CREATE TABLE t (a int CONSTRAINT old_check CHECK (a > 0)); CREATE INDEX old_idx ON t (a)",
            "CREATE TABLE t (a int CONSTRAINT new_check CHECK (a > 0)); CREATE INDEX new_idx ON t (a)");

        Assert.That(plan.Files.Single().Statements.Select(statement => statement.Sql), Is.EqualTo(new[]
        {
            "ALTER TABLE t RENAME CONSTRAINT old_check TO new_check",
            "ALTER INDEX IF EXISTS old_idx RENAME TO new_idx",
        }));
    }

    [Test]
    public void A_check_that_a_Prisma_file_cannot_express_is_left_alone()
    {
        var current = Read("CREATE TABLE t (id int PRIMARY KEY CHECK (id > 0)); ALTER TABLE t ENABLE ROW LEVEL SECURITY");
        var desired = SchemaFiles.Read([new SourceFile("schema.prisma", "datasource db {\n  provider = \"postgresql\"\n}\nmodel t {\n  id Int @id\n}\n")], 17);

        Assert.That(desired.Diagnostics, Is.Empty);
        Assert.That(MigrationPlanner.Plan(current.Catalog, desired.Catalog, desired.Scope, Options).Changes, Is.Empty);
    }

    [Test]
    public void Tables_that_refer_to_each_other_are_dropped_in_one_go()
    {
        var plan = Plan("CREATE TABLE a (id int PRIMARY KEY, b int); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a); ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b", "");

        Assert.That(plan.Files.Single().Statements.Select(statement => statement.Sql), Is.EqualTo(new[]
        {
            "ALTER TABLE a DROP CONSTRAINT IF EXISTS a_b_fkey",
            "ALTER TABLE b DROP CONSTRAINT IF EXISTS b_a_fkey",
            "DROP TABLE IF EXISTS a",
            "DROP TABLE IF EXISTS b",
        }));
    }

    [Test]
    public void An_index_is_dropped_after_the_one_that_takes_its_place_was_built()
    {
        var plan = Plan("CREATE TABLE t (a int, b int); CREATE INDEX one ON t (a)", "CREATE TABLE t (a int, b int); CREATE INDEX two ON t (a, b)");

        Assert.That(plan.Files.Single().Statements.Select(statement => statement.Sql), Is.EqualTo(new[]
        {
            "CREATE INDEX CONCURRENTLY IF NOT EXISTS two ON t (a, b)",
            "DROP INDEX CONCURRENTLY IF EXISTS one",
        }));
    }

    [Test]
    public void Two_keys_over_the_same_columns_are_not_written_into_one_CREATE_TABLE_which_would_make_one_of_them()
    {
        var plan = Plan("", "CREATE TABLE t (a int CONSTRAINT one UNIQUE); ALTER TABLE t ADD CONSTRAINT two UNIQUE (a)");

        Assert.That(plan.Files.Single().Statements.Select(statement => statement.Sql), Has.Some.EqualTo("ALTER TABLE t ADD CONSTRAINT two UNIQUE (a)"));
    }

    [Test]
    public void Partitions_are_made_as_such_and_exclusion_constraints_written()
    {
        var plan = Carried(
            "",
            """
            CREATE TABLE events (at date NOT NULL, room int, PRIMARY KEY (at)) PARTITION BY RANGE (at);
            CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
            CREATE TABLE events_rest PARTITION OF events DEFAULT;
            CREATE TABLE bookings (room int, during tsrange, EXCLUDE USING gist (during WITH &&) WHERE (room > 0));
            """);

        Assert.That(plan.Diagnostics, Is.Empty);
        Assert.That(plan.Files.Single().Statements.Select(statement => statement.Sql), Has.Some.EqualTo(
            "CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"));
        Assert.That(plan.Files.Single().ToSql(), Does.Contain("PARTITION BY RANGE (at)").And.Contain("EXCLUDE USING gist (during WITH &&) WHERE (room > 0)"));
        Assert.That(plan.Files.Single().ToSql(), Does.Contain("CREATE TABLE events_rest PARTITION OF events DEFAULT"));
    }

    [Test]
    public void A_partition_is_detached_concurrently_before_it_is_dropped()
    {
        const string Parent = "CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE TABLE kept PARTITION OF p FOR VALUES FROM (1) TO (2);";
        var plan = Plan(Parent + "CREATE TABLE old PARTITION OF p FOR VALUES FROM (2) TO (3);", Parent);

        Assert.That(Text(plan), Is.EqualTo(
            """
            == Detach
            -- Take old out of p; reads and writes go on meanwhile
            ALTER TABLE p DETACH PARTITION old CONCURRENTLY;
            == Main
            -- Drop table old with all its rows
            DROP TABLE IF EXISTS old;

            """));
        Assert.That(plan.Files[0].IsTransactional, Is.False);
    }

    [Test]
    public void An_index_of_a_partitioned_table_is_built_partition_by_partition()
    {
        const string Tables = "CREATE TABLE p (a int, b int) PARTITION BY RANGE (a); CREATE TABLE c PARTITION OF p FOR VALUES FROM (1) TO (2);";
        var plan = Plan(Tables, Tables + "CREATE INDEX i ON p (b);");

        Assert.That(Text(plan), Is.EqualTo(
            """
            == Main
            -- Create index i on p, without its partitions
            CREATE INDEX i ON ONLY p (b);
            == Concurrent
            -- Create index c_b_idx on c; reads and writes go on meanwhile
            CREATE INDEX CONCURRENTLY IF NOT EXISTS c_b_idx ON c (b);
            == Validate
            -- Make c_b_idx a part of i
            ALTER INDEX i ATTACH PARTITION c_b_idx;

            """));
    }

    [Test]
    public void A_table_is_attached_without_reading_its_rows_under_a_lock()
    {
        const string Parent = "CREATE TABLE p (a int NOT NULL) PARTITION BY RANGE (a);";
        var plan = Plan(Parent + "CREATE TABLE t (a int NOT NULL);", Parent + "CREATE TABLE t PARTITION OF p FOR VALUES FROM (1) TO (10);");

        Assert.That(Text(plan), Is.EqualTo(
            """
            == Main
            -- t is to hold the rows of its partition only; existing rows are checked later
            ALTER TABLE t ADD CONSTRAINT t_partition_check CHECK (a IS NOT NULL AND a >= 1 AND a < 10) NOT VALID;
            == Validate
            -- Check existing rows of t against t_partition_check; reads and writes go on meanwhile
            ALTER TABLE t VALIDATE CONSTRAINT t_partition_check;

            -- Make t a partition of p
            ALTER TABLE p ATTACH PARTITION t FOR VALUES FROM (1) TO (10);

            -- The bound says it now
            ALTER TABLE t DROP CONSTRAINT t_partition_check;

            """));
    }

    [TestCase("CREATE TABLE t (a int)", "CREATE TABLE t (a int) PARTITION BY LIST (a)", "Table t is not partitioned in the migrations and partitioned by LIST (a) in the schema, which PostgreSQL cannot change.")]
    [TestCase("CREATE TABLE t (a int, b int) PARTITION BY LIST (a)", "CREATE TABLE t (a int, b int) PARTITION BY HASH (b)", "Table t is partitioned by LIST (a) in the migrations and partitioned by HASH (b) in the schema")]
    public void What_a_table_is_partitioned_by_cannot_be_changed(string from, string to, string message)
    {
        var plan = Carried(from, to);

        Assert.That(plan.Diagnostics.Single(diagnostic => diagnostic.Descriptor == PlanDiagnostics.Unplannable).Message, Does.StartWith(message));
    }

    [Test]
    public void A_changed_bound_is_warned_of()
    {
        const string Parent = "CREATE TABLE p (a int) PARTITION BY LIST (a);";
        var plan = Plan(Parent + "CREATE TABLE c PARTITION OF p FOR VALUES IN (1, 2)", Parent + "CREATE TABLE c PARTITION OF p FOR VALUES IN (1, 3)");

        Assert.That(plan.Diagnostics.Single().Descriptor, Is.EqualTo(PlanDiagnostics.PartitionMoved));
        Assert.That(Plan(Parent + "CREATE TABLE c PARTITION OF p FOR VALUES IN (1, 2)", Parent + "CREATE TABLE c PARTITION OF p FOR VALUES IN (2, 1)").Changes, Is.Empty);
    }

    [Test]
    public void A_view_is_replaced_in_place_where_columns_are_only_added()
    {
        const string Table = "CREATE TABLE t (a int, b text);";
        const string View = "CREATE VIEW v AS SELECT a FROM t;";
        const string Comment = "COMMENT ON VIEW v IS 'all'; COMMENT ON COLUMN v.a IS 'a'";

        Assert.That(Statements(Table, Table + View), Is.EqualTo(new[] { "CREATE VIEW v AS\nSELECT a FROM t" }));
        Assert.That(Statements(Table + View, Table + "create or replace view v as\n  select t.a from public.t"), Is.Empty);
        Assert.That(
            Statements(Table + View, Table + "CREATE VIEW v AS SELECT a,\n    b -- new\nFROM t"),
            Is.EqualTo(new[] { "CREATE OR REPLACE VIEW v AS\nSELECT a,\n    b -- new\nFROM t" }));
        Assert.That(
            Statements(Table + View + Comment, Table + "CREATE VIEW v WITH (security_barrier) AS SELECT b, a FROM t;" + Comment),
            Is.EqualTo(new[]
            {
                "DROP VIEW IF EXISTS v",
                "CREATE VIEW v WITH (security_barrier = true) AS\nSELECT b, a FROM t",
                "COMMENT ON VIEW public.v IS 'all'",
                "COMMENT ON COLUMN public.v.a IS 'a'",
            }));
        Assert.That(Statements(Table + View, Table), Is.EqualTo(new[] { "DROP VIEW IF EXISTS v" }));
    }

    [Test]
    public void A_view_whose_text_would_mean_something_else_is_made_of_what_it_means()
        => Assert.That(
            Statements("CREATE TABLE t (a int, c int);", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT * FROM t; ALTER TABLE t ADD c int;"),
            Is.EqualTo(new[] { "CREATE VIEW v AS\nSELECT t.a AS a FROM public.t" }));

    private static IEnumerable<string> Statements(string from, string to) => Plan(from, to).Files.SelectMany(file => file.Statements).Select(statement => statement.Sql);

    private static MigrationPlan Carried(string from, string to) => MigrationPlanner.Plan(
        SchemaFiles.Read([new SourceFile("schema.sql", from)], 17).Catalog,
        SchemaFiles.Read([new SourceFile("schema.sql", to)], 17).Catalog,
        SchemaScope.Everything,
        Options);

    private static readonly PlanOptions Options = new(17, new SourceFile("schema.sql", ""));

    /// <summary>A plan that is not proven fails here, whatever the test looks at.</summary>
    private static MigrationPlan Plan(string from, string to)
    {
        var plan = MigrationPlanner.Plan(Read(from).Catalog, Read(to).Catalog, SchemaScope.Everything, Options);
        Assert.That(plan.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty);
        return plan;
    }

    private static DesiredSchema Read(string sql)
    {
        var schema = SchemaFiles.Read([new SourceFile("schema.sql", sql)], 17);
        Assert.That(schema.Diagnostics, Is.Empty);
        return schema;
    }

    private static string Text(MigrationPlan plan) => string.Concat(plan.Files.Select(file => $"== {file.Stage}\n{file.ToSql()}"));
}
