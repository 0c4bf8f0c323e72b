using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Tool.Tests;

/// <summary>A database as a state: <c>postgres://…</c> wherever a schema file could stand.</summary>
public sealed class LiveStateTests
{
    private string _folder = "";
    private TestDatabase _database = null!;

    /// <summary>How the tool names the database: without user and password.</summary>
    private string Name
    {
        get
        {
            var parts = new NpgsqlConnectionStringBuilder(_database.ConnectionString);
            return $"postgres://{parts.Host}:{parts.Port}/{_database.Name}";
        }
    }

    [SetUp]
    public async Task Create()
    {
        _folder = Directory.CreateTempSubdirectory("mb-live-").FullName;
        _database = await TestDatabase.CreateAsync();
    }

    [TearDown]
    public async Task Remove()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task Of_its_roles_a_database_tells_what_the_schema_speaks_of()
    {
        var role = $"{_database.Name}_app";
        await _database.ExecuteAsync($"CREATE ROLE {role} LOGIN CREATEDB; GRANT pg_monitor TO {role}");
        try
        {
            var schema = Path.Combine(_folder, "schema.sql");
            await File.WriteAllTextAsync(schema, $"CREATE ROLE {role} LOGIN;\n");

            var there = await Invocation.RunAsync("schema", "diff", "--from", _database.Url, "--to", schema);
            var back = await Invocation.RunAsync("schema", "diff", "--from", schema, "--to", _database.Url);

            Assert.That(there.Output, Does.EndWith($"ALTER ROLE {role} NOCREATEDB;\n"));
            Assert.That(back.Output, Does.EndWith($"ALTER ROLE {role} CREATEDB;\n"));
        }
        finally
        {
            await _database.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [Test]
    public async Task Inspect_prints_sql_that_makes_the_same_database_again()
    {
        await _database.ExecuteAsync(
            """
            CREATE TYPE mood AS ENUM ('ok', 'bad');
            CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL UNIQUE, mood mood DEFAULT 'ok');
            CREATE INDEX users_lower ON users (lower(email)) WHERE mood <> 'bad';
            """);

        var run = await Invocation.RunAsync("schema", "inspect", "--url", _database.Url);

        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            """
            -- Create enum mood
            CREATE TYPE mood AS ENUM ('ok', 'bad');

            -- Create table users
            CREATE TABLE users (
                id serial NOT NULL,
                email text NOT NULL,
                mood mood DEFAULT 'ok'::public.mood,
                CONSTRAINT users_pkey PRIMARY KEY (id),
                CONSTRAINT users_email_key UNIQUE (email)
            );

            -- Create index users_lower on users
            CREATE INDEX users_lower ON users ((lower(email))) WHERE mood <> 'bad'::public.mood;

            """,
            "")));
        Assert.That(await Invocation.RunAsync("schema", "diff", "--from", _database.Url, "--to", Write("schema.sql", run.Output)), Is.EqualTo(new Invocation(0, "", "")));
    }

    [Test]
    public async Task Inspect_prints_hcl_that_is_the_same_database()
    {
        await _database.ExecuteAsync(
            """
            CREATE TYPE mood AS ENUM ('ok', 'bad');
            CREATE DOMAIN mail AS text CHECK (VALUE LIKE '%@%');
            CREATE TABLE users (id serial PRIMARY KEY, email mail NOT NULL UNIQUE, mood mood DEFAULT 'ok', at timestamptz DEFAULT now(), tags text[] DEFAULT '{}');
            CREATE INDEX users_lower ON users (lower(email) DESC) INCLUDE (at) WHERE mood <> 'bad';
            CREATE TABLE visits (who int REFERENCES users ON DELETE CASCADE, day date NOT NULL, during tstzrange, EXCLUDE USING gist (during WITH &&)) WITH (fillfactor = 70);
            CREATE TABLE logs (day date NOT NULL, n numeric(10,2) GENERATED ALWAYS AS (1.50) STORED) PARTITION BY RANGE (day);
            CREATE TABLE logs_26 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
            CREATE VIEW good AS SELECT id, email FROM users WHERE mood = 'ok';
            CREATE MATERIALIZED VIEW counted AS SELECT mood, count(*) AS n FROM users GROUP BY mood;
            CREATE UNIQUE INDEX ON counted (mood);
            CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
              NEW.at := now();
              RETURN NEW;
            END $$;
            CREATE TRIGGER users_touch BEFORE UPDATE OF email ON users FOR EACH ROW WHEN (NEW.email <> OLD.email) EXECUTE FUNCTION touch();
            ALTER TABLE users ENABLE ROW LEVEL SECURITY;
            CREATE POLICY own ON users FOR SELECT USING (email = CURRENT_USER::text);
            GRANT SELECT (id), UPDATE ON users TO PUBLIC;
            COMMENT ON COLUMN users.at IS 'when "touched"';
            """);

        var run = await Invocation.RunAsync("schema", "inspect", "--format", "hcl", "--url", _database.Url);
        var hcl = Write("schema.hcl", run.Output);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(await Invocation.RunAsync("schema", "diff", "--from", _database.Url, "--to", hcl), Is.EqualTo(new Invocation(0, "", "")));
            Assert.That(await Invocation.RunAsync("schema", "diff", "--from", hcl, "--to", _database.Url), Is.EqualTo(new Invocation(0, "", "")));
        }
    }

    [Test]
    public async Task Diff_leads_from_the_database_to_a_file_and_back()
    {
        await _database.ExecuteAsync("CREATE TABLE users (id bigint PRIMARY KEY)");
        var file = Write("schema.sql", "CREATE TABLE users (id bigint PRIMARY KEY, email text);");

        var there = await Invocation.RunAsync("schema", "diff", "--from", _database.Url, "--to", file);
        var back = await Invocation.RunAsync("schema", "diff", "--from", file, "--to", _database.Url);

        Assert.Multiple(() =>
        {
            Assert.That(there, Is.EqualTo(new Invocation(0, "-- Add column email to users\nALTER TABLE users ADD COLUMN email text;\n", "")));
            Assert.That(back.Output, Does.EndWith("ALTER TABLE users DROP COLUMN IF EXISTS email;\n"));
        });
    }

    [Test]
    public async Task Migrations_that_a_database_had_differ_from_it_in_nothing()
    {
        using var migrations = await MigrationsFolder.CreateAsync(
            ("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "ALTER TABLE a ADD COLUMN b int NOT NULL;"));
        await Invocation.RunAsync("apply", "--url", _database.Url, "--dir", migrations.Path);

        Assert.Multiple(async () =>
        {
            Assert.That(await Invocation.RunAsync("schema", "diff", "--from", _database.Url, "--to", migrations.Path), Is.EqualTo(new Invocation(0, "", "")));
            Assert.That(await Invocation.RunAsync("schema", "diff", "--from", migrations.Path, "--to", _database.Url), Is.EqualTo(new Invocation(0, "", "")));
        });
    }

    [Test]
    public async Task Privileges_are_taken_away_only_by_a_schema_that_speaks_of_privileges()
    {
        await _database.ExecuteAsync("CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; GRANT SELECT ON t, v TO PUBLIC");

        Assert.Multiple(async () =>
        {
            Assert.That(
                await Invocation.RunAsync("schema", "diff", "--from", _database.Url, "--to", Write("schema.sql", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;")),
                Is.EqualTo(new Invocation(0, "", "")));
            Assert.That(
                (await Invocation.RunAsync("schema", "diff", "--from", _database.Url, "--to", Write("schema.sql", "CREATE TABLE t (a bigint); CREATE VIEW v AS SELECT a FROM t;"))).Output,
                Does.EndWith("CREATE VIEW v AS\nSELECT a FROM t;\n\n-- PUBLIC may SELECT view v\nGRANT SELECT ON TABLE v TO PUBLIC;\n"));
            Assert.That(
                await Invocation.RunAsync("schema", "diff", "--from", _database.Url, "--to", Write("schema.sql", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; GRANT SELECT ON v TO PUBLIC;")),
                Is.EqualTo(new Invocation(0, "-- PUBLIC may no longer SELECT table t\nREVOKE SELECT ON TABLE t FROM PUBLIC;\n", "")));
        });
    }

    [TestCase("--schema", "app")]
    [TestCase("--schema", "app,other", "--exclude", "other")]
    [TestCase("--exclude", "other", "public.t")]
    [TestCase("--exclude", "oth?r", "--exclude", "*.t[type=table|view]")]
    public async Task What_is_not_asked_for_is_left_alone(params string[] options)
    {
        await _database.ExecuteAsync("CREATE TABLE t (id int); CREATE SCHEMA other; CREATE TABLE other.t (id int); CREATE SCHEMA app; CREATE TABLE app.u (id int)");
        var file = Write("schema.sql", "CREATE SCHEMA app; CREATE TABLE app.u (id int, n int);");

        Assert.That(
            await Invocation.RunAsync(["schema", "diff", "--from", _database.Url, "--to", file, .. options]),
            Is.EqualTo(new Invocation(0, "-- Add column n to u\nALTER TABLE app.u ADD COLUMN n integer;\n", "")));
    }

    [Test]
    public async Task A_search_path_narrows_a_database_down_and_patterns_are_below_it()
    {
        await _database.ExecuteAsync("CREATE TABLE t (id int); CREATE SCHEMA app; CREATE TABLE app.u (id int, x int); CREATE TABLE app.v (id int)");

        var run = await Invocation.RunAsync("schema", "inspect", "--url", _database.Url + "?search_path=app", "--exclude", "v", "u.x[type=column]");

        Assert.That(run, Is.EqualTo(new Invocation(0, "-- Create table u\nCREATE TABLE app.u (\n    id integer\n);\n", "")));
    }

    [Test]
    public async Task Objects_that_are_known_by_name_only_are_named()
    {
        await _database.ExecuteAsync("CREATE SUBSCRIPTION s CONNECTION 'dbname=elsewhere password=secret' PUBLICATION p WITH (connect = false)");

        var run = await Invocation.RunAsync("schema", "diff", "--from", _database.Url, "--to", Write("schema.sql", "CREATE TABLE t (id int);"));

        await _database.ExecuteAsync("ALTER SUBSCRIPTION s SET (slot_name = NONE)");
        await _database.ExecuteAsync("DROP SUBSCRIPTION s");
        Assert.That(run, Is.EqualTo(new Invocation(
            0,
            "-- Create table t\nCREATE TABLE t (\n    id integer\n);\n",
            $"{Name}: warning MB6020: Of each subscription only the name is read, so it is neither compared nor shown: s.\n")));
    }

    [Test]
    public async Task Lint_judges_a_file_against_a_database()
    {
        const string Schema = "CREATE TABLE t (n varchar(10));";
        await _database.ExecuteAsync(Schema);
        var file = Write("m.sql", "ALTER TABLE t ALTER COLUMN n TYPE varchar(20);\n");

        var live = await Invocation.RunAsync("lint", file, "--from", _database.Url);
        var same = await Invocation.RunAsync("lint", file, "--from", Write("same.sql", Schema));
        var shorter = await Invocation.RunAsync("lint", file, "--from", Write("other.sql", "CREATE TABLE t (n varchar(30));"));

        Assert.That(live, Is.EqualTo(same));
        Assert.That(live, Is.Not.EqualTo(shorter));
    }

    [Test]
    public async Task A_schema_that_is_not_there_ends_with_2()
        => Assert.That(await Invocation.RunAsync("schema", "inspect", "--url", _database.Url, "--schema", "nope"), Is.EqualTo(new Invocation(
            2, "", $"error: There is no schema nope in {Name}. There are: public.\n")));

    [Test]
    public async Task A_database_is_not_merged_with_files()
        => Assert.That(await Invocation.RunAsync("schema", "inspect", "--url", _database.Url, Write("schema.sql", "")), Is.EqualTo(new Invocation(
            2, "", "error: A database is a state by itself and is not merged with others. Name it alone.\n")));

    [Test]
    public async Task A_server_that_does_not_answer_ends_with_3_and_tells_no_secret()
    {
        var run = await Invocation.RunAsync("schema", "inspect", "--url", "postgres://me:pa55word@127.0.0.1:1/db");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Error, Does.StartWith("error MB6015: 127.0.0.1:1 does not answer").And.Not.Contain("pa55word"));
        });
    }

    [Test]
    public async Task A_url_that_cannot_be_read_ends_with_2_and_is_not_repeated()
    {
        var run = await Invocation.RunAsync("schema", "diff", "--from", "postgres://me:pa/55word@host/db", "--to", "schema.sql");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("error MB6016:").And.Not.Contain("55word"));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
