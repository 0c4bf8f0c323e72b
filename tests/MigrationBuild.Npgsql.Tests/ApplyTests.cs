using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests;

public sealed class ApplyTests
{
    private TestDatabase _database;

    [SetUp]
    public async Task CreateDatabaseAsync() => _database = await TestDatabase.CreateAsync();

    [TearDown]
    public async Task DropDatabaseAsync() => await _database.DisposeAsync();

    [Test]
    public async Task Files_run_in_order_and_every_statement_is_reported()
    {
        var bundle = Migrations.Bundle(
            ("1_users.sql", "CREATE TABLE users (id int);\n-- the index\nCREATE INDEX users_id ON users (id);\n"),
            ("2_name.sql", "-- atlas:txmode none\n\nALTER TABLE users ADD COLUMN name text;\n"));
        var progress = new Recorder();

        var result = await bundle.ApplyAsync(_database.DataSource, progress: progress);

        Assert.That(result.From, Is.Null);
        Assert.That(result.To, Is.EqualTo("2"));
        Assert.That(progress.Lines, Is.EqualTo(new[]
        {
            "1_users.sql: 2 statements, 0 skipped, together",
            "1/2 CREATE TABLE users (id int);",
            "1/2 done",
            "2/2 CREATE INDEX users_id ON users (id);",
            "2/2 done",
            "1_users.sql: done",
            "2_name.sql: 1 statements, 0 skipped, one by one",
            "1/1 ALTER TABLE users ADD COLUMN name text;",
            "1/1 done",
            "2_name.sql: done",
        }));
        Assert.That(await ColumnsOf("users"), Is.EqualTo("id,name"));
    }

    [Test]
    public async Task The_semicolons_of_a_body_are_no_ends()
    {
        var bundle = Migrations.Bundle(("1_one.sql", "CREATE FUNCTION one() RETURNS int BEGIN ATOMIC SELECT 2; SELECT 1; END;\nCREATE TABLE t (id int DEFAULT one());\n"));
        await bundle.ApplyAsync(_database.DataSource);

        Assert.That(await _database.QueryAsync<int>("SELECT one()"), Is.EqualTo(1));
        Assert.That(await ColumnsOf("t"), Is.EqualTo("id"));
    }

    [Test]
    public async Task A_second_run_does_nothing()
    {
        var bundle = Migrations.Bundle(("1_users.sql", "CREATE TABLE users (id int);"));
        await bundle.ApplyAsync(_database.DataSource);
        var progress = new Recorder();

        var result = await bundle.ApplyAsync(_database.DataSource, progress: progress);

        Assert.That(result.Files, Is.Empty);
        Assert.That(result.From, Is.EqualTo("1"));
        Assert.That(progress.Lines, Is.Empty);
    }

    [Test]
    public async Task The_history_is_kept_as_Atlas_keeps_it()
    {
        var bundle = Migrations.Bundle(("20260101000000_users_table.sql", "CREATE TABLE users (id int);"));
        await bundle.ApplyAsync(_database.DataSource);

        Assert.That(
            await _database.QueryAsync<string>(
                """
                SELECT string_agg(column_name || ' ' || data_type || CASE is_nullable WHEN 'YES' THEN '' ELSE ' not null' END, E'\n' ORDER BY ordinal_position)
                FROM information_schema.columns WHERE table_schema = 'atlas_schema_revisions' AND table_name = 'atlas_schema_revisions'
                """),
            Is.EqualTo(
                """
                version character varying not null
                description character varying not null
                type bigint not null
                applied bigint not null
                total bigint not null
                executed_at timestamp with time zone not null
                execution_time bigint not null
                error text
                error_stmt text
                hash character varying not null
                partial_hashes jsonb
                operator_version character varying not null
                """));
        // The digest is that of the name and the text: printf '20260101000000_users_table.sqlCREATE TABLE users (id int);' | openssl sha256
        Assert.That(
            await _database.QueryAsync<string>(
                """
                SELECT concat_ws(' | ', version, description, type, applied, total, error IS NULL, error_stmt IS NULL, hash, partial_hashes IS NULL)
                FROM atlas_schema_revisions.atlas_schema_revisions
                """),
            Is.EqualTo("20260101000000 | users_table | 2 | 1 | 1 | t | t | 7L6+uOl/cW0jatDA23jVDxVcEFL8qu/ny/2HPeVY/Ao= | t"));
    }

    [Test]
    public async Task A_failed_file_is_rolled_back_reported_at_its_place_and_resumed_when_it_is_corrected()
    {
        var bundle = Migrations.Bundle(
            ("1_users.sql", "CREATE TABLE users (id int);"),
            ("2_broken.sql", "CREATE TABLE posts (id int);\nALTER TABLE users\n  ADD COLUMN born dat;\n"));

        var error = Assert.ThrowsAsync<StatementException>(() => bundle.ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/2_broken.sql(3,19): error MB6008: type \"dat\" does not exist (SQLSTATE 42704). Nothing of this file was kept: its " +
            "transaction was rolled back. Correct the cause and apply again."));
        Assert.That(error.SqlState, Is.EqualTo("42704"));
        Assert.That(await Exists("posts"), Is.False);
        Assert.That(await Row("2"), Is.EqualTo("0/2 ERROR: type \"dat\" does not exist (SQLSTATE 42704) ALTER TABLE users\n  ADD COLUMN born dat;"));

        var corrected = Migrations.Bundle(
            ("1_users.sql", "CREATE TABLE users (id int);"),
            ("2_broken.sql", "CREATE TABLE posts (id int);\nALTER TABLE users\n  ADD COLUMN born date;\n"));
        await corrected.ApplyAsync(_database.DataSource);

        Assert.That(await ColumnsOf("users"), Is.EqualTo("id,born"));
        Assert.That(await Exists("posts"), Is.True);
        Assert.That(await Row("2"), Is.EqualTo("2/2"));
    }

    [Test]
    public async Task A_failed_file_that_a_newer_one_replaces_leaves_no_obligation()
    {
        var broken = Migrations.Bundle(("1_users.sql", "CREATE TABLE users (id int);"), ("2_broken.sql", "ALTER TABLE users ADD COLUMN born dat;"));
        Assert.ThrowsAsync<StatementException>(() => broken.ApplyAsync(_database.DataSource));

        var replaced = Migrations.Bundle(("1_users.sql", "CREATE TABLE users (id int);"), ("3_born.sql", "ALTER TABLE users ADD COLUMN born date;"));
        await replaced.ApplyAsync(_database.DataSource);

        Assert.That(await ColumnsOf("users"), Is.EqualTo("id,born"));
    }

    [Test]
    public async Task A_file_without_transaction_keeps_what_it_has_done_and_goes_on_from_there()
    {
        const string Header = "-- atlas:txmode none\n\n";
        var bundle = Migrations.Bundle(("1_a.sql", Header + "CREATE TABLE a (id int);\nINSERT INTO a VALUES (1);\nCREATE TABLE b (id in);\nCREATE TABLE c (id int);\n"));

        var error = Assert.ThrowsAsync<StatementException>(() => bundle.ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/1_a.sql(5,20): error MB6008: syntax error at or near \"in\" (SQLSTATE 42601). The first 2 of 4 statements of this file are done " +
            "and stay; the next apply goes on with this one."));
        Assert.That(await Row("1"), Does.StartWith("2/4 ERROR"));

        var progress = new Recorder();
        var corrected = Migrations.Bundle(("1_a.sql", Header + "CREATE TABLE a (id int);\nINSERT INTO a VALUES (1);\nCREATE TABLE b (id int);\nCREATE TABLE c (id int);\n"));
        await corrected.ApplyAsync(_database.DataSource, progress: progress);

        Assert.That(progress.Lines.Take(2), Is.EqualTo(new[]
        {
            "1_a.sql: 4 statements, 2 skipped, one by one",
            "3/4 CREATE TABLE b (id int);",
        }));
        Assert.That(await _database.QueryAsync<long>("SELECT count(*) FROM a"), Is.EqualTo(1));
        Assert.That(await Row("1"), Is.EqualTo("4/4"));
    }

    [Test]
    public async Task A_statement_that_has_run_may_not_be_edited_before_the_file_is_resumed()
    {
        var bundle = Migrations.Bundle(("1_a.sql", "-- atlas:txmode none\n\nCREATE TABLE a (id int);\nCREATE TABLE b (id in);\n"));
        Assert.ThrowsAsync<StatementException>(() => bundle.ApplyAsync(_database.DataSource));

        var edited = Migrations.Bundle(("1_a.sql", "-- atlas:txmode none\n\nCREATE TABLE a (id bigint);\nCREATE TABLE b (id int);\n"));
        var error = Assert.ThrowsAsync<HistoryException>(() => edited.ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/1_a.sql(3,1): error MB6009: Statement 1 of this file has run already, in a run that broke off after 1 of 2, and it was edited " +
            "since. Restore it; only the statements after it may be changed."));
        Assert.That(await Exists("b"), Is.False);
    }

    [Test]
    public async Task An_applied_file_that_was_edited_stops_the_run_before_it_begins()
    {
        await Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "CREATE TABLE b (id int);")).ApplyAsync(_database.DataSource);

        var edited = Migrations.Bundle(
            ("1_a.sql", "CREATE TABLE a (id bigint);"), ("2_b.sql", "CREATE TABLE b (id int);"), ("3_c.sql", "CREATE TABLE c (id int);"));
        var error = Assert.ThrowsAsync<HistoryException>(() => edited.ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/1_a.sql(1,1): error MB6003: This file was edited after it was applied to this database. Nothing was applied. Restore it and " +
            "put the change into a new migration. If only a comment changed, or the database was brought up to date by hand, apply once with " +
            "--allow-edited."));
        Assert.That(await Exists("c"), Is.False);

        await edited.ApplyAsync(_database.DataSource, new ApplyOptions { AllowEdited = true });
        Assert.That(await Exists("c"), Is.True);
    }

    [Test]
    public async Task An_edit_that_was_allowed_once_is_accepted_from_then_on()
    {
        await Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "CREATE TABLE b (id int);")).ApplyAsync(_database.DataSource);
        var edited = Migrations.Bundle(("1_a.sql", "-- why\nCREATE TABLE a (id int);"), ("2_b.sql", "CREATE TABLE b (id int);"));

        await edited.ApplyAsync(_database.DataSource, new ApplyOptions { AllowEdited = true });

        Assert.That((await edited.StatusAsync(_database.DataSource)).IsUpToDate, Is.True);
        Assert.ThrowsAsync<HistoryException>(() => Migrations.Bundle(("1_a.sql", "CREATE TABLE a ();")).ApplyAsync(_database.DataSource));
    }

    [Test]
    public async Task Rows_that_break_a_rule_are_said_to_without_showing_them()
    {
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);\nINSERT INTO a VALUES (4711), (4711);\nCREATE UNIQUE INDEX ON a (id);\n"));
        var quiet = new NpgsqlConnectionStringBuilder(_database.ConnectionString) { IncludeErrorDetail = false };
        await using var dataSource = NpgsqlDataSource.Create(quiet);

        var error = Assert.ThrowsAsync<StatementException>(() => bundle.ApplyAsync(dataSource));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/1_a.sql(3,1): error MB6008: could not create unique index \"a_id_idx\" (SQLSTATE 23505). To see which values, add " +
            "Include Error Detail=true to the connection string. The rows that are there already break the rule. Clean them up in a statement before " +
            "this one. Nothing of this file was kept: its transaction was rolled back. Correct the cause and apply again."));
    }

    [Test]
    public async Task A_bundle_that_differs_from_its_checksums_is_refused_before_the_server_is_asked()
    {
        var sum = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);")).Directory.SumText;
        var bundle = MigrationBundle.FromDirectory(Migrations.Bundle(("1_a.sql", "DROP TABLE a;")).Directory with { SumText = sum });
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1");

        var error = Assert.ThrowsAsync<BundleException>(() => bundle.ApplyAsync(nowhere));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/atlas.sum(2,1): error MB6001: The migrations are not what was checked in: 1_a.sql is not what it was when atlas.sum was written. " +
            "Nothing was applied. Restore the files from version control; if the change is meant, run 'dotnet migrations hash' and review it."));
    }

    [Test]
    public async Task A_file_that_was_merged_in_late_is_an_error_by_default()
    {
        (string, string) first = ("1_a.sql", "CREATE TABLE a (id int);");
        (string, string) late = ("2_b.sql", "CREATE TABLE b (id int);");
        (string, string) third = ("3_c.sql", "CREATE TABLE c (id int);");
        await Migrations.Bundle(first, third).ApplyAsync(_database.DataSource);
        var merged = Migrations.Bundle(first, late, third);

        var error = Assert.ThrowsAsync<HistoryException>(() => merged.ApplyAsync(_database.DataSource));
        Assert.That(error.Message, Is.EqualTo(
            "migrations/2_b.sql(1,1): error MB6005: 2_b.sql was never applied and is older than 3, which was. Give it a newer version (rename it, then " +
            "'dotnet migrations hash'), or apply with --exec-order non-linear to run it now, or linear-skip to leave it out."));

        Assert.That((await merged.ApplyAsync(_database.DataSource, new ApplyOptions { Order = ExecutionOrder.LinearSkip })).Files, Is.Empty);
        Assert.That(await Exists("b"), Is.False);

        await merged.ApplyAsync(_database.DataSource, new ApplyOptions { Order = ExecutionOrder.NonLinear });
        Assert.That(await Exists("b"), Is.True);
        Assert.That((await merged.ApplyAsync(_database.DataSource)).Files, Is.Empty);
    }

    [Test]
    public async Task A_file_older_than_the_first_applied_one_is_out_of_order_too()
    {
        await Migrations.Bundle(("2_b.sql", "CREATE TABLE b (id int);")).ApplyAsync(_database.DataSource);
        var merged = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "CREATE TABLE b (id int);"));

        Assert.That(Assert.ThrowsAsync<HistoryException>(() => merged.ApplyAsync(_database.DataSource)).Id, Is.EqualTo("MB6005"));
    }

    [Test]
    public async Task An_applied_version_that_is_gone_from_the_bundle_is_an_error()
    {
        await Migrations.Bundle(("1_a.sql", "SELECT 1;"), ("2_b.sql", "SELECT 2;")).ApplyAsync(_database.DataSource);
        var bundle = Migrations.Bundle(("1_a.sql", "SELECT 1;"), ("3_c.sql", "SELECT 3;"));

        var error = Assert.ThrowsAsync<HistoryException>(() => bundle.ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "error MB6004: The version 2 (b) was applied to this database and is not among the migrations in migrations. Restore its file; or, if this " +
            "is another project's database, correct the connection string."));
    }

    [Test]
    public async Task An_older_program_beside_a_newer_database_does_nothing()
    {
        await Migrations.Bundle(("1_a.sql", "SELECT 1;"), ("2_b.sql", "SELECT 2;")).ApplyAsync(_database.DataSource);
        var older = Migrations.Bundle(("1_a.sql", "SELECT 1;"));

        Assert.That((await older.ApplyAsync(_database.DataSource)).Files, Is.Empty);
        Assert.That((await older.StatusAsync(_database.DataSource)).Ahead, Is.EqualTo(new[] { "2" }));
    }

    [Test]
    public async Task A_dry_run_says_what_would_run_and_writes_nothing()
    {
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);\nCREATE ROLE app PASSWORD 'hunter2';"));

        var result = await bundle.ApplyAsync(_database.DataSource, new ApplyOptions { DryRun = true });

        Assert.That(result.Files.Single().Statements, Is.EqualTo(new[] { "CREATE TABLE a (id int);", "CREATE ROLE app PASSWORD '********';" }));
        Assert.That(await Exists("a"), Is.False);
        Assert.That(await _database.QueryAsync<bool>("SELECT to_regnamespace('atlas_schema_revisions') IS NULL"), Is.True);
    }

    [Test]
    public async Task A_database_with_objects_and_no_history_wants_a_decision()
    {
        await _database.ExecuteAsync("CREATE TABLE a (id int)");
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "CREATE TABLE b (id int);"));

        var error = Assert.ThrowsAsync<HistoryException>(() => bundle.ApplyAsync(_database.DataSource));
        Assert.That(error.Message, Is.EqualTo(
            "error MB6006: The database has objects (table public.a) but no history of migrations. If a version of the migrations describes what is " +
            "there, apply with --baseline VERSION; if the migrations shall run beside it, with --allow-dirty."));

        var result = await bundle.ApplyAsync(_database.DataSource, new ApplyOptions { Baseline = "1" });
        Assert.That(result.Files.Select(file => file.Path), Is.EqualTo(new[] { "2_b.sql" }));
        Assert.That(await _database.QueryAsync<long>("SELECT type FROM atlas_schema_revisions.atlas_schema_revisions WHERE version = '1'"), Is.EqualTo(1));
        Assert.That((await bundle.ApplyAsync(_database.DataSource, new ApplyOptions { Baseline = "1" })).Files, Is.Empty);
    }

    [Test]
    public async Task Allow_dirty_runs_everything_beside_what_is_there()
    {
        await _database.ExecuteAsync("CREATE TABLE other (id int)");

        await Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);")).ApplyAsync(_database.DataSource, new ApplyOptions { AllowDirty = true });

        Assert.That(await Exists("a"), Is.True);
    }

    [Test]
    public async Task An_extension_does_not_make_a_database_dirty()
    {
        await _database.ExecuteAsync("CREATE EXTENSION pg_trgm");
        await _database.ExecuteAsync("CREATE SCHEMA app");

        await Migrations.Bundle(("1_a.sql", "CREATE TABLE app.a (id int);")).ApplyAsync(_database.DataSource);

        Assert.That(await Exists("app.a"), Is.True);
    }

    [Test]
    public async Task A_checkpoint_stands_for_all_before_it_on_a_fresh_database()
    {
        var bundle = Migrations.Bundle(
            ("1_a.sql", "CREATE TABLE a (id int);"),
            ("2_all.sql", "-- atlas:checkpoint\n\nCREATE TABLE a (id int);"),
            ("3_b.sql", "CREATE TABLE b (id int);"));

        var result = await bundle.ApplyAsync(_database.DataSource);

        Assert.That(result.Files.Select(file => file.Path), Is.EqualTo(new[] { "2_all.sql", "3_b.sql" }));
        Assert.That((await bundle.ApplyAsync(_database.DataSource)).Files, Is.Empty);
    }

    [Test]
    public async Task A_file_that_cannot_be_read_stops_the_run_before_the_first_statement()
    {
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "\\connect other\n"));

        var error = Assert.ThrowsAsync<BundleException>(() => bundle.ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/2_b.sql(1,1): error MB6014: \\connect other is a command to psql, and a server cannot run it. Remove it or write it as SQL."));
        Assert.That(await Exists("a"), Is.False);
    }

    [Test]
    public async Task A_copy_of_lines_that_only_psql_sends_is_refused()
    {
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);\nCOPY a (id) FROM stdin;\n1\n\\.\n"));

        var error = Assert.ThrowsAsync<BundleException>(() => bundle.ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/1_a.sql(2,1): error MB6014: COPY … FROM STDIN reads the lines after it, which only psql sends to a server. Write the rows as INSERT."));
    }

    [Test]
    public async Task A_role_that_may_not_keep_the_history_is_told_so()
    {
        var role = _database.Name + "_role";
        await _database.ExecuteAsync($"CREATE ROLE {role} LOGIN PASSWORD 'x'");
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(_database.ConnectionString) { Username = role, Password = "x", Pooling = false };
            await using var dataSource = NpgsqlDataSource.Create(builder.ConnectionString);

            var error = Assert.ThrowsAsync<ServerException>(() => Migrations.Bundle(("1_a.sql", "SELECT 1;")).ApplyAsync(dataSource));

            Assert.That(error.Message, Is.EqualTo(
                $"error MB6017: The history of migrations cannot be read or written: permission denied for database {_database.Name} (SQLSTATE 42501). Apply with " +
                "a role that may create the schema and table atlas_schema_revisions, or have them created for it, or choose a schema of its own: " +
                "--revisions-schema NAME"));
        }
        finally
        {
            await _database.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [Test]
    public async Task A_commit_in_the_middle_of_a_file_is_refused()
    {
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);\nCOMMIT;\nCREATE TABLE b (id int);"));

        var error = Assert.ThrowsAsync<BundleException>(() => bundle.ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/1_a.sql(2,1): error MB6013: COMMIT does not work in a file that runs in one transaction. Remove it, split the file, or put the " +
            "line '-- atlas:txmode none' and an empty line at the top of the file to run it outside a transaction."));
    }

    [Test]
    public async Task A_begin_and_commit_around_a_file_are_what_we_do_anyway()
    {
        var bundle = Migrations.Bundle(("1_a.sql", "BEGIN;\nCREATE TABLE a (id int);\nCREATE TABLE b (id in);\nCOMMIT;\n"));

        Assert.ThrowsAsync<StatementException>(() => bundle.ApplyAsync(_database.DataSource));

        Assert.That(await Exists("a"), Is.False);
    }

    [Test]
    public async Task What_a_file_sets_for_its_session_does_not_reach_the_next()
    {
        var bundle = Migrations.Bundle(
            ("1_dump.sql", "SELECT pg_catalog.set_config('search_path', '', false);\nCREATE TABLE public.a (id int);"),
            ("2_b.sql", "CREATE TABLE b (id int);"));

        await bundle.ApplyAsync(_database.DataSource);

        Assert.That(await Exists("public.b"), Is.True);
    }

    [Test]
    public async Task Bodies_and_rules_with_semicolons_arrive_whole()
    {
        var bundle = Migrations.Bundle(("1_a.sql",
            """
            CREATE TABLE a (id int);
            CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;
            CREATE FUNCTION g() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a;b'; END $$;
            CREATE RULE r AS ON INSERT TO a DO ALSO (SELECT 1; SELECT 2);
            INSERT INTO a VALUES (1) RETURNING id;
            SELECT 'at @x :y ? $1', '{"a": 1}'::jsonb ? 'a';
            """));

        await bundle.ApplyAsync(_database.DataSource);

        Assert.That(await _database.QueryAsync<int>("SELECT f()"), Is.EqualTo(2));
        Assert.That(await _database.QueryAsync<string>("SELECT g()"), Is.EqualTo("a;b"));
    }

    [Test]
    public async Task Lock_timeout_ends_a_wait_for_a_busy_table_with_advice()
    {
        await Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);")).ApplyAsync(_database.DataSource);
        await using var busy = await _database.DataSource.OpenConnectionAsync();
        await using var transaction = await busy.BeginTransactionAsync();
        await using (var read = new NpgsqlCommand("SELECT * FROM a", busy))
        {
            await read.ExecuteNonQueryAsync();
        }

        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "ALTER TABLE a ADD COLUMN b int;"));
        var error = Assert.ThrowsAsync<StatementException>(
            () => bundle.ApplyAsync(_database.DataSource, new ApplyOptions { LockTimeout = TimeSpan.FromMilliseconds(50) }));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/2_b.sql(1,1): error MB6008: canceling statement due to lock timeout (SQLSTATE 55P03). Another session holds a lock on it for too " +
            "long. Apply again at a quieter time, or allow a longer lock_timeout. Nothing of this file was kept: its transaction was rolled back. " +
            "Correct the cause and apply again."));
    }

    [Test]
    public async Task A_table_that_Atlas_made_in_the_search_path_is_found_there()
    {
        await _database.ExecuteAsync("CREATE SCHEMA app");
        var builder = new NpgsqlConnectionStringBuilder(_database.ConnectionString) { SearchPath = "app" };
        await using var dataSource = NpgsqlDataSource.Create(builder.ConnectionString);

        await Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);")).ApplyAsync(dataSource);

        Assert.That(await _database.QueryAsync<string>("SELECT version FROM app.atlas_schema_revisions"), Is.EqualTo("1"));
        Assert.That(await Exists("app.a"), Is.True);
    }

    [Test]
    public async Task Two_histories_want_a_decision()
    {
        await Migrations.Bundle(("1_a.sql", "SELECT 1;")).ApplyAsync(_database.DataSource);
        await _database.ExecuteAsync("CREATE TABLE public.atlas_schema_revisions (version text)");

        var error = Assert.ThrowsAsync<HistoryException>(() => Migrations.Bundle(("1_a.sql", "SELECT 1;")).ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "error MB6012: There is a table atlas_schema_revisions in the schemas atlas_schema_revisions and public. Say which one counts: " +
            "--revisions-schema atlas_schema_revisions"));
    }

    [Test]
    public async Task Status_tells_applied_pending_and_failed_files()
    {
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"), ("2_b.sql", "CREATE TABLE b (id in);"));
        Assert.ThrowsAsync<StatementException>(() => bundle.ApplyAsync(_database.DataSource));

        var status = await bundle.StatusAsync(_database.DataSource);

        Assert.That(status.Current, Is.EqualTo("1"));
        Assert.That(status.Pending, Is.EqualTo(new[] { "2_b.sql" }));
        Assert.That(status.IsUpToDate, Is.False);
        Assert.That(status.Problem, Is.Null);
        Assert.That(status.Applied[1].Error, Is.EqualTo("ERROR: syntax error at or near \"in\" (SQLSTATE 42601)"));
    }

    [Test]
    public async Task A_server_that_is_down_is_named_and_no_password_with_it()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=me;Password=hunter2");

        var error = Assert.ThrowsAsync<ServerException>(() => Migrations.Bundle(("1_a.sql", "SELECT 1;")).ApplyAsync(nowhere));

        Assert.That(error.Message, Is.EqualTo(
            "error MB6015: 127.0.0.1:1 does not answer: Connection refused. Is the server running, and are host and port right?"));
    }

    private async Task<bool> Exists(string table) => await _database.QueryAsync<bool>($"SELECT to_regclass('{table}') IS NOT NULL");

    private async Task<string?> ColumnsOf(string table) => await _database.QueryAsync<string>(
        $"SELECT string_agg(attname, ',' ORDER BY attnum) FROM pg_attribute WHERE attrelid = '{table}'::regclass AND attnum > 0");

    private async Task<string?> Row(string version) => await _database.QueryAsync<string>(
        $"SELECT concat_ws(' ', applied || '/' || total, error, error_stmt) FROM atlas_schema_revisions.atlas_schema_revisions WHERE version = '{version}'");
}
