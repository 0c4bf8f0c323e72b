using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Tool.Tests;

/// <summary>Plans that are proven on a server before they are written: <c>--dev-url</c>.</summary>
public sealed class ScratchDatabaseTests
{
    private string _folder = "";
    private TestDatabase _database = null!;

    [SetUp]
    public async Task Create()
    {
        _folder = Directory.CreateTempSubdirectory("mb-scratch-").FullName;
        _database = await TestDatabase.CreateAsync();
    }

    [TearDown]
    public async Task Remove()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_proven_migration_is_written_and_the_database_is_empty_again()
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id int PRIMARY KEY, mail text);\nINSERT INTO a VALUES (1, 'x');\n"));
        var schema = Write("schema.sql", "CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE a (id int PRIMARY KEY, mail text UNIQUE, mood mood);");
        var before = await ContentsAsync();

        var run = await Invocation.RunAsync("diff", "more", "--to", schema, "--dir", migrations.Path, "--dev-url", _database.Url);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Match(@"^Wrote "));
        Assert.That(await ContentsAsync(), Is.EqualTo(before));
        Assert.That((await Invocation.RunAsync("diff", "--verify", "--to", schema, "--dir", migrations.Path)).ExitCode, Is.Zero);
    }

    [Test]
    public async Task Roles_that_a_proof_made_are_gone_with_it()
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id bigint PRIMARY KEY);\n"));
        var role = $"{_database.Name}_app";
        var schema = Write("schema.sql", $"CREATE ROLE {role} LOGIN; CREATE TABLE a (id bigint PRIMARY KEY); GRANT SELECT ON a TO {role};");

        var run = await Invocation.RunAsync("diff", "--to", schema, "--dir", migrations.Path, "--dev-url", _database.Url);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        await using var command = _database.DataSource.CreateCommand($"SELECT count(*) FROM pg_roles WHERE rolname = '{role}'");
        Assert.That(await command.ExecuteScalarAsync(), Is.EqualTo(0L));
        Assert.That((await Invocation.RunAsync("diff", "--verify", "--to", schema, "--dir", migrations.Path)).ExitCode, Is.Zero);
    }

    [Test]
    public async Task A_statement_that_the_server_refuses_is_reported_and_nothing_is_written()
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id int, n int);\nINSERT INTO a VALUES (1, 0), (2, 0);\n"));
        var schema = Write("schema.sql", "CREATE TABLE a (id int, n int UNIQUE);");
        var files = Directory.GetFiles(migrations.Path);
        var before = await ContentsAsync();

        var run = await Invocation.RunAsync("diff", "--to", schema, "--dir", migrations.Path, "--dev-url", _database.Url);

        Assert.Multiple(async () =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Output, Is.Empty);
            Assert.That(migrations.Relative(run.Error), Does.Match(
                @"migrations/\d{14}_\w+\.sql\(\d+,\d+\): error MB6021: The scratch server refuses this: could not create unique index ""a_n_key"" \(SQLSTATE 23505\)\. .*" +
                @"Nothing was written\. The statement: CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a_n_key ON a \(n\);\n"));
            Assert.That(Directory.GetFiles(migrations.Path), Is.EqualTo(files));
            Assert.That(await ContentsAsync(), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task A_migration_that_does_not_run_is_reported_at_its_line()
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id int);\nSELECT 1 / 0;\n"));
        var schema = Write("schema.sql", "CREATE TABLE a (id int, n int);");

        var run = await Invocation.RunAsync("diff", "--to", schema, "--dir", migrations.Path, "--dev-url", _database.Url);

        Assert.That(run with { Error = migrations.Relative(run.Error) }, Is.EqualTo(new Invocation(
            3, "", "migrations/1_a.sql(2,1): error MB6021: The scratch server refuses this: division by zero (SQLSTATE 22012). Nothing was written. The statement: SELECT 1 / 0;\n")));
    }

    [Test]
    public async Task A_server_that_comes_to_something_else_is_reported()
    {
        // What a DO block computes is not followed by a replay.
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id int);\nDO $$ BEGIN EXECUTE 'ALTER TABLE a ADD COLUMN ' || concat('o', 'dd') || ' int'; END $$;\n"));
        var schema = Write("schema.sql", "CREATE TABLE a (id int, n int);");
        var before = await ContentsAsync();

        var run = await Invocation.RunAsync("diff", "--to", schema, "--dir", migrations.Path, "--dev-url", _database.Url);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("error MB6022: On the scratch server the migrations do not give the desired schema. What would still differ: drop odd from a"));
        Assert.That(await ContentsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_database_that_holds_something_is_refused_and_left_as_it_is()
    {
        await _database.ExecuteAsync("CREATE TABLE precious (id int)");
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id int);"));
        var schema = Write("schema.sql", "CREATE TABLE a (id int, n int);");

        var run = await Invocation.RunAsync("diff", "--to", schema, "--dir", migrations.Path, "--dev-url", _database.Url);

        Assert.Multiple(async () =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.StartWith($"error MB6023: The database {_database.Name} on ").And.Contain("is not empty: it has table public.precious. It was left as it is."));
            Assert.That(Directory.GetFiles(migrations.Path, "*.sql"), Has.Length.EqualTo(1));
            Assert.That(await _database.QueryAsync<bool>("SELECT to_regclass('precious') IS NOT NULL"), Is.True);
        });
    }

    [Test]
    public async Task Everything_that_migrations_can_make_is_dropped_again()
    {
        const string All =
            """
            CREATE EXTENSION citext;
            CREATE SCHEMA "Odd ""one";
            CREATE TABLE "Odd ""one".t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n serial, mail citext);
            CREATE TABLE p (id int) PARTITION BY LIST (id);
            CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
            CREATE VIEW v AS SELECT * FROM p;
            CREATE MATERIALIZED VIEW mv AS SELECT * FROM v;
            CREATE DOMAIN d AS int CHECK (VALUE > 0);
            CREATE TYPE c AS (a d);
            CREATE TYPE r AS RANGE (subtype = float8);
            CREATE FUNCTION f(int, c) RETURNS int LANGUAGE sql AS 'SELECT $1';
            CREATE PROCEDURE pr(INOUT a int) LANGUAGE sql AS 'SELECT 1';
            CREATE FUNCTION step(int, int) RETURNS int LANGUAGE sql AS 'SELECT $1 + $2';
            CREATE AGGREGATE total(int) (SFUNC = step, STYPE = int);
            CREATE AGGREGATE middle(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
            CREATE FUNCTION notice() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no drops''; END';
            CREATE COLLATION "my c" (provider = libc, locale = 'C');
            CREATE TEXT SEARCH CONFIGURATION tc (COPY = simple);
            CREATE STATISTICS st ON id, n FROM "Odd ""one".t;
            CREATE FOREIGN DATA WRAPPER w;
            CREATE SERVER s FOREIGN DATA WRAPPER w;
            CREATE USER MAPPING FOR CURRENT_USER SERVER s;
            CREATE FOREIGN TABLE ft (id int) SERVER s;
            CREATE PUBLICATION pub FOR TABLE p1;
            CREATE CAST (text AS d) WITH INOUT;
            CREATE OPERATOR ### (LEFTARG = int, RIGHTARG = int, FUNCTION = step);
            ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;
            ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
            ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON SEQUENCES TO pg_monitor;
            REVOKE ALL ON SCHEMA public FROM PUBLIC;
            GRANT CREATE ON SCHEMA public TO pg_monitor;
            COMMENT ON SCHEMA public IS 'ours';
            SET search_path = '';
            CREATE EVENT TRIGGER et ON sql_drop EXECUTE FUNCTION public.notice();
            """;
        using var migrations = await MigrationsFolder.CreateAsync(("1_all.sql", All), ("2_fails.sql", "SELECT nonsense;"));
        var before = await ContentsAsync();

        var run = await Invocation.RunAsync("diff", "--to", Write("schema.sql", All + "\nCREATE TABLE public.a (id int);"), "--dir", migrations.Path, "--dev-url", _database.Url);

        Assert.That(migrations.Relative(run.Error), Does.Contain("migrations/2_fails.sql(1,8): error MB6021:"));
        Assert.That(run.Error, Does.Not.Contain("MB6024"));
        Assert.That(await ContentsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_run_that_is_cancelled_leaves_the_database_empty()
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id int);"), ("2_slow.sql", "SELECT pg_sleep(60);"));
        var schema = Write("schema.sql", "CREATE TABLE a (id int, n int);");
        var before = await ContentsAsync();
        using var cancellation = new CancellationTokenSource();

        var run = CommandLine.RunAsync(
            ["diff", "--to", schema, "--dir", migrations.Path, "--dev-url", _database.Url], TextWriter.Null, TextWriter.Null, cancellation.Token);
        while (!await _database.QueryAsync<bool>("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep')"))
        {
            Assert.That(run.IsCompleted, Is.False);
            await Task.Delay(20);
        }

        await cancellation.CancelAsync();

        Assert.That(await run, Is.EqualTo(1));
        Assert.That(await ContentsAsync(), Is.EqualTo(before));
        Assert.That(Directory.GetFiles(migrations.Path, "*.sql"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task Schema_diff_proves_what_it_prints()
    {
        var from = Write("from.sql", "CREATE TABLE t (id int PRIMARY KEY, n text NOT NULL); CREATE VIEW v AS SELECT n FROM t;");
        var to = Write("to.sql", "CREATE TABLE t (id bigint PRIMARY KEY, n text NOT NULL UNIQUE); CREATE VIEW v AS SELECT n, id FROM t;");
        var before = await ContentsAsync();

        var unproven = await Invocation.RunAsync("schema", "diff", "--from", from, "--to", to);
        var proven = await Invocation.RunAsync("schema", "diff", "--from", from, "--to", to, "--dev-url", _database.Url);

        Assert.That(proven, Is.EqualTo(unproven));
        Assert.That(proven.ExitCode, Is.Zero);
        Assert.That(await ContentsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Schema_diff_prints_nothing_that_a_server_refuses()
    {
        var from = Write("from.sql", "CREATE TABLE t (id int);");
        var to = Write("to.sql", "CREATE TABLE t (id int); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT missing FROM t';");

        var run = await Invocation.RunAsync("schema", "diff", "--from", from, "--to", to, "--dev-url", _database.Url);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith("plan/0002_to.sql(").And.Contain("error MB6021: The scratch server refuses this: column \"missing\" does not exist (SQLSTATE 42703)."));
    }

    [Test]
    public async Task A_container_is_for_its_user_to_start()
    {
        var run = await Invocation.RunAsync("diff", "--to", Write("schema.sql", ""), "--dev-url", "docker://postgres/17");

        Assert.That(run, Is.EqualTo(new Invocation(
            2,
            "",
            "error: The tool starts no containers: Docker's client and Testcontainers are not part of it. Start one, docker run --rm -d -e POSTGRES_PASSWORD=scratch -p 54321:5432 postgres:17, " +
            "and name it: --dev-url postgres://postgres:scratch@localhost:54321/postgres\n")));
    }

    [Test]
    public async Task A_server_that_does_not_answer_ends_with_3_and_tells_no_secret()
    {
        var run = await Invocation.RunAsync("diff", "--to", Write("schema.sql", ""), "--dev-url", "postgres://me:pa55word@127.0.0.1:1/db");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.StartWith("error MB6015: 127.0.0.1:1 does not answer").And.Not.Contain("pa55word"));
    }

    [Test]
    public async Task Proving_and_verifying_are_two_things()
    {
        var run = await Invocation.RunAsync("diff", "--verify", "--to", Write("schema.sql", ""), "--dev-url", _database.Url);

        Assert.That(run, Is.EqualTo(new Invocation(2, "", "error: --dev-url proves what is about to be written, and --verify writes nothing. Say one of them.\n")));
    }

    /// <summary>All that a database consists of, counted where PostgreSQL keeps it, and what it says of public.</summary>
    private async Task<string?> ContentsAsync()
    {
        await using var source = NpgsqlDataSource.Create(_database.ConnectionString);
        await using var command = source.CreateCommand(
            """
            SELECT concat_ws(' ',
                (SELECT count(*) FROM pg_class), (SELECT count(*) FROM pg_type), (SELECT count(*) FROM pg_proc), (SELECT count(*) FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp'),
                (SELECT count(*) FROM pg_cast), (SELECT count(*) FROM pg_operator), (SELECT count(*) FROM pg_collation), (SELECT count(*) FROM pg_ts_config),
                (SELECT count(*) FROM pg_foreign_server), (SELECT count(*) FROM pg_foreign_data_wrapper), (SELECT count(*) FROM pg_publication),
                (SELECT count(*) FROM pg_event_trigger), (SELECT count(*) FROM pg_extension), (SELECT count(*) FROM pg_default_acl),
                (SELECT format('%s %s %s', pg_get_userbyid(nspowner), obj_description(oid, 'pg_namespace'), (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM aclexplode(nspacl) a))
                 FROM pg_namespace WHERE nspname = 'public'))
            """);
        return await command.ExecuteScalarAsync() as string;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
