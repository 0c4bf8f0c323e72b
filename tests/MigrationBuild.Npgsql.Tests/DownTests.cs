using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Testing;

namespace MigrationBuild.Npgsql.Tests;

public sealed class DownTests
{
    private static readonly (string Name, string Sql)[] Shop =
    [
        ("1_users.sql", "CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL);\nCREATE TYPE role AS ENUM ('USER', 'ADMIN');\n"),
        ("2_posts.sql", "CREATE TABLE posts (id serial PRIMARY KEY, author int REFERENCES users, body text);\nALTER TABLE users ADD COLUMN role role NOT NULL DEFAULT 'USER';\n"),
        ("3_index.sql", "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY posts_author ON posts (author);\n"),
        ("4_names.sql", "ALTER TABLE posts RENAME TO articles;\nALTER TABLE articles RENAME COLUMN body TO content;\nCREATE VIEW titles AS SELECT id, left(content, 20) AS title FROM articles;\n"),
        ("5_drop.sql", "DROP VIEW titles;\nALTER TABLE users DROP COLUMN email;\n"),
    ];

    private TestDatabase _database;

    [SetUp]
    public async Task CreateDatabaseAsync() => _database = await TestDatabase.CreateAsync();

    [TearDown]
    public async Task DropDatabaseAsync() => await _database.DisposeAsync();

    [Test]
    public async Task All_is_taken_back_and_comes_again()
    {
        var bundle = Migrations.Bundle(Shop);
        var empty = await InspectAsync();
        await bundle.ApplyAsync(_database.DataSource);
        var full = await InspectAsync();

        var down = await bundle.DownAsync(_database.DataSource, new DownOptions { Count = int.MaxValue });

        Assert.That(down.Files.Select(file => file.Version), Is.EqualTo(new[] { "5", "4", "3", "2", "1" }));
        Assert.That((down.From, down.To), Is.EqualTo(("5", (string?)null)));
        await AssertIsAsync(empty);
        var status = await bundle.StatusAsync(_database.DataSource);
        Assert.That(status.Current, Is.Null);
        Assert.That(status.Problem, Is.Null);

        await bundle.ApplyAsync(_database.DataSource);
        await AssertIsAsync(full);
    }

    [Test]
    public async Task One_after_the_other_leaves_what_was_there_before_each()
    {
        var states = new List<Catalog> { await InspectAsync() };
        for (var count = 1; count <= Shop.Length; count++)
        {
            await Migrations.Bundle(Shop[..count]).ApplyAsync(_database.DataSource);
            states.Add(await InspectAsync());
        }

        await _database.ExecuteAsync("INSERT INTO articles (content) VALUES ('kept')");
        var bundle = Migrations.Bundle(Shop);
        for (var count = Shop.Length - 1; count >= 2; count--)
        {
            await bundle.DownAsync(_database.DataSource, new DownOptions { AllowDataLoss = true, ToVersion = Shop[count - 1].Name[..1] });
            await AssertIsAsync(states[count]);
            if (count == 3)
            {
                Assert.That(await _database.QueryAsync<string>("SELECT body FROM posts"), Is.EqualTo("kept"));
            }
        }
    }

    [Test]
    public async Task Renames_are_renamed_back_and_what_a_migration_took_is_said_not_to_come_back()
    {
        var bundle = Migrations.Bundle(Shop);
        await bundle.ApplyAsync(_database.DataSource);

        var plan = await bundle.DownAsync(_database.DataSource, new DownOptions { DryRun = true, Count = 3 });

        Assert.That(plan.Files.SelectMany(file => file.Rest()).SelectMany(step => step.Statements).Select(statement => statement.Sql), Is.EqualTo(new[]
        {
            "ALTER TABLE users ADD COLUMN email text NOT NULL",
            "CREATE VIEW titles AS\nSELECT id, left(content, 20) AS title FROM articles",
            "ALTER TABLE articles RENAME TO posts",
            "ALTER TABLE posts RENAME COLUMN content TO body",
            "DROP VIEW IF EXISTS titles",
            "DROP INDEX CONCURRENTLY IF EXISTS posts_author",
        }));
        Assert.That(plan.Files[0].NotRestored, Is.EqualTo(new[] { "Column email of public.users comes back empty: its values were dropped with it." }));
        Assert.That(plan.Files[1].Losses, Is.Empty);
        Assert.That((await bundle.StatusAsync(_database.DataSource)).Current, Is.EqualTo("5"));
    }

    [Test]
    public async Task Rows_are_not_dropped_unless_that_is_allowed()
    {
        var bundle = Migrations.Bundle(Shop[..4]);
        await bundle.ApplyAsync(_database.DataSource);
        await _database.ExecuteAsync("INSERT INTO users VALUES (1, 'a'); INSERT INTO articles (author) VALUES (1)");
        var options = new DownOptions { ToVersion = "1" };

        var error = Assert.ThrowsAsync<DownException>(() => bundle.DownAsync(_database.DataSource, options));

        Assert.That(error.Message, Is.EqualTo(
            """
            migrations/2_posts.sql(1,1): error MB6026: Column role of public.users is dropped with its values. There is something in it. Nothing was taken back. Save what is needed; if the loss is meant: --allow-data-loss.
            migrations/2_posts.sql(1,1): error MB6026: Table public.posts is dropped with its rows. There is something in it. Nothing was taken back. Save what is needed; if the loss is meant: --allow-data-loss.
            """));
        Assert.That((await bundle.StatusAsync(_database.DataSource)).Current, Is.EqualTo("4"));
        var dry = await bundle.DownAsync(_database.DataSource, options with { DryRun = true });
        Assert.That(dry.Problem?.Message, Is.EqualTo(error.Message));

        await bundle.DownAsync(_database.DataSource, options with { AllowDataLoss = true });
        Assert.That((await bundle.StatusAsync(_database.DataSource)).Current, Is.EqualTo("1"));
        Assert.That(await _database.QueryAsync<long>("SELECT count(*) FROM users"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_database_that_somebody_changed_is_left_alone()
    {
        var bundle = Migrations.Bundle(Shop[..2]);
        await bundle.ApplyAsync(_database.DataSource);
        await _database.ExecuteAsync("ALTER TABLE posts DROP COLUMN body; ALTER TABLE users ADD COLUMN note text; CREATE SCHEMA theirs; CREATE TABLE theirs.t ()");

        var error = Assert.ThrowsAsync<DownException>(() => bundle.DownAsync(_database.DataSource));

        Assert.That(error.Message.Split('\n')[0], Does.StartWith("migrations(1,1): error MB6025: The database is not what its migrations made, so "));
        Assert.That(error.Message.Split('\n')[1..], Is.EquivalentTo(new[]
        {
            "migrations/2_posts.sql(1,73): error MB6025: add body to posts",
            "migrations(1,1): error MB6025: drop note from users",
        }));
    }

    private static IEnumerable<TestCaseData> OneWay()
    {
        yield return Case("INSERT INTO t VALUES (1);", "2_b.sql(1,1): error MB4114: 2_b.sql cannot be taken back: it writes rows into t, which was there before. Write a new migration that does what is to be undone of it.");
        yield return Case("SELECT 1;\nUPDATE t SET a = 2;", "2_b.sql(2,1): error MB4114: 2_b.sql cannot be taken back: it changes rows of t, which was there before.");
        yield return Case("WITH gone AS (DELETE FROM t RETURNING a) SELECT * FROM gone;", "2_b.sql(1,15): error MB4114: 2_b.sql cannot be taken back: it deletes rows of t, which was there before.");
        yield return Case("DO $$ BEGIN\n  DELETE FROM t;\nEND $$;", "2_b.sql(2,3): error MB4114: 2_b.sql cannot be taken back: it deletes rows of t, which was there before.");
        yield return Case("DO $$ BEGIN EXECUTE 'CREATE TABLE u' || '()'; END $$;", "2_b.sql(1,13): error MB4114: 2_b.sql cannot be taken back: the command is put together when the block runs, so it is not followed.");
        yield return Case("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';\nSELECT f();", "2_b.sql(2,8): error MB4114: 2_b.sql cannot be taken back: it calls f, and what that does is not known here.");
        yield return Case("TRUNCATE t;", "2_b.sql(1,1): error MB4114: 2_b.sql cannot be taken back: it deletes all rows of a table that was there before.");
        yield return Case("ALTER TYPE e RENAME VALUE 'a' TO 'b';", "it renames a label that rows may hold; this takes it back: ALTER TYPE e RENAME VALUE 'b' TO 'a'.");
        yield return Case("CREATE SCHEMA s; ALTER TABLE t SET SCHEMA s;", "it moves public.t to s.t, and no plan moves a table with its rows from one schema to another.");
        yield return Case("ALTER TABLE t RENAME COLUMN a TO old; ALTER TABLE t ADD COLUMN a text;", "2_b.sql(1,64): error MB4114: 2_b.sql cannot be taken back: it renames a of public.t to old and adds another column of that name, and no plan turns that round.");
        yield return Case("ALTER TABLE t RENAME TO old; CREATE TABLE t (b int);", "2_b.sql(1,30): error MB4114: 2_b.sql cannot be taken back: it renames public.t to public.old and makes another table of that name, and no plan turns that round.");
        yield return Case("ALTER SEQUENCE q RENAME TO r;", "it renames the sequence public.q to public.r, and no plan renames a sequence;");
        yield return Case("CREATE RULE r AS ON DELETE TO t DO ALSO UPDATE t SET a = 1 WHERE CURRENT OF c;", "error MB4114: 2_b.sql cannot be taken back: RULE r ON public.t is carried along as it was written; it is not compared.");

        static TestCaseData Case(string sql, string message) => new TestCaseData(sql, message).SetArgDisplayNames(sql.ReplaceLineEndings(" "));
    }

    [TestCaseSource(nameof(OneWay))]
    public async Task What_has_no_way_back_is_refused_at_its_line(string sql, string message)
    {
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE t (a int); CREATE TYPE e AS ENUM ('a'); CREATE SEQUENCE q;"), ("2_b.sql", sql));
        await bundle.ApplyAsync(_database.DataSource);

        var error = Assert.ThrowsAsync<DownException>(() => bundle.DownAsync(_database.DataSource, new DownOptions { AllowDataLoss = true }));

        Assert.That(error.Message, Does.Contain(message));
        Assert.That((await bundle.StatusAsync(_database.DataSource)).Current, Is.EqualTo("2"));
    }

    [Test]
    public async Task Migrations_that_need_what_was_there_before_them_are_not_followed()
    {
        await _database.ExecuteAsync("CREATE SCHEMA platform");
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE platform.t (a int);"));
        await bundle.ApplyAsync(_database.DataSource, new ApplyOptions { AllowDirty = true });

        var lines = Assert.ThrowsAsync<DownException>(() => bundle.DownAsync(_database.DataSource)).Message.Split('\n');

        Assert.That(lines[0], Does.StartWith("migrations(1,1): error MB4114: What these migrations make cannot be followed, so what takes them back is not known. Nothing was taken back."));
        Assert.That(lines[1..], Is.EqualTo(new[] { "migrations/1_a.sql(1,14): error MB4001: schema \"platform\" does not exist (3F000)" }));
    }

    [TestCase("CREATE TABLE u AS SELECT * FROM t; INSERT INTO u VALUES (1); DELETE FROM u; UPDATE u SET a = 1;")]
    [TestCase("ALTER TABLE t ADD COLUMN b int; UPDATE t SET b = a + 1; ALTER TABLE t ALTER COLUMN b SET NOT NULL;")]
    [TestCase("SELECT pg_catalog.set_config('search_path', 'public', false); SELECT 1; SELECT setval('q', 5);")]
    [TestCase("DO $$ BEGIN IF NOT EXISTS (SELECT FROM information_schema.tables WHERE table_name = 'u') THEN CREATE TABLE u (); END IF; END $$;")]
    [TestCase("CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN DELETE FROM t; RETURN NEW; END'; CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f();")]
    [TestCase("CREATE TABLE u (id int PRIMARY KEY, a int, CHECK (a > 0)) PARTITION BY RANGE (id); CREATE TABLE u1 PARTITION OF u FOR VALUES FROM (1) TO (10); INSERT INTO u VALUES (1, 1);")]
    [TestCase("CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE ft (a int) SERVER s;")]
    [TestCase("ALTER TYPE e ADD VALUE 'b'; ALTER TABLE t ALTER COLUMN a TYPE bigint;")]
    [TestCase("")]
    public async Task What_concerns_only_what_the_file_makes_goes_with_it(string sql)
    {
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TABLE t (a int); CREATE TYPE e AS ENUM ('a'); CREATE SEQUENCE q; INSERT INTO t VALUES (1);"), ("2_b.sql", sql));
        await bundle.ApplyAsync(_database.DataSource, new ApplyOptions { Limit = 1 });
        var before = await InspectAsync();
        await bundle.ApplyAsync(_database.DataSource);

        await bundle.DownAsync(_database.DataSource, new DownOptions { AllowDataLoss = true });

        await AssertIsAsync(before);
        Assert.That((await bundle.StatusAsync(_database.DataSource)).Current, Is.EqualTo("1"));
    }

    [Test]
    public async Task A_required_column_does_not_come_back_to_rows_that_have_no_value_for_it()
    {
        var bundle = Migrations.Bundle(Shop);
        await bundle.ApplyAsync(_database.DataSource);
        await _database.ExecuteAsync("INSERT INTO users VALUES (1)");

        var error = Assert.ThrowsAsync<DownException>(() => bundle.DownAsync(_database.DataSource, new DownOptions { AllowDataLoss = true, Count = 3 }));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/5_drop.sql(1,1): error MB6029: Column email of public.users was required, and the rows that are there have no value for it any more. Nothing was taken back. Write a new migration " +
            "that adds the column with a default, or optional."));
        Assert.That((await bundle.StatusAsync(_database.DataSource)).IsUpToDate, Is.True);
    }

    [Test]
    public async Task A_statement_that_fails_leaves_all_as_it_was_and_says_which()
    {
        var bundle = Migrations.Bundle(("1_a.sql", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (e e);"), ("2_b.sql", "ALTER TYPE e ADD VALUE 'b';"));
        await bundle.ApplyAsync(_database.DataSource);
        await _database.ExecuteAsync("INSERT INTO t VALUES ('b')");

        var error = Assert.ThrowsAsync<StatementException>(() => bundle.DownAsync(_database.DataSource, new DownOptions { AllowDataLoss = true }));

        Assert.That(error.Message, Does.StartWith(
            "migrations/2_b.sql(1,1): error MB6029: invalid input value for enum e: \"b\" (SQLSTATE 22P02). Nothing of this file was taken back. The statement: ALTER TABLE t "));
        Assert.That((await bundle.StatusAsync(_database.DataSource)).IsUpToDate, Is.True);
        Assert.That(await _database.QueryAsync<string>("SELECT e::text FROM t"), Is.EqualTo("b"));
    }

    [Test]
    public async Task What_was_agreed_to_is_what_runs()
    {
        var bundle = Migrations.Bundle(Shop[..3]);
        await bundle.ApplyAsync(_database.DataSource);
        var shown = await bundle.DownAsync(_database.DataSource, new DownOptions { DryRun = true });
        await bundle.DownAsync(_database.DataSource);

        var error = Assert.ThrowsAsync<HistoryException>(() => bundle.DownAsync(_database.DataSource, new DownOptions { Approved = shown }));

        Assert.That(error.Id, Is.EqualTo("MB6025"));
        Assert.That((await bundle.StatusAsync(_database.DataSource)).Current, Is.EqualTo("2"));
    }

    [Test]
    public async Task What_was_declared_applied_is_not_taken_back()
    {
        await _database.ExecuteAsync(Shop[0].Sql);
        var bundle = Migrations.Bundle(Shop[..2]);
        await bundle.ApplyAsync(_database.DataSource, new ApplyOptions { Baseline = "1" });

        await bundle.DownAsync(_database.DataSource, new DownOptions { Count = int.MaxValue });
        var error = Assert.ThrowsAsync<HistoryException>(() => bundle.DownAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "error MB6028: 1 (users) and all before it were not run on this database but declared applied (--baseline), so they are not taken back."));
    }

    [TestCase("7", "error MB6007: --to-version 7: there is no such migration. The newest is 5.")]
    [TestCase("5", "error MB6028: --to-version 5: that migration was not applied to this database, so there is no way back to it. 'status' lists what was.")]
    public async Task A_version_that_is_not_there_is_no_way_to_go(string version, string message)
    {
        var bundle = Migrations.Bundle(Shop);
        await bundle.ApplyAsync(_database.DataSource, new ApplyOptions { Limit = 2 });

        Assert.That(Assert.ThrowsAsync<HistoryException>(() => bundle.DownAsync(_database.DataSource, new DownOptions { ToVersion = version })).Message, Is.EqualTo(message));
    }

    [Test]
    public async Task A_migration_that_is_gone_or_edited_or_half_applied_is_not_taken_back()
    {
        await Migrations.Bundle(Shop[..2]).ApplyAsync(_database.DataSource);
        Assert.That(Refused(Migrations.Bundle(Shop[..1])).Id, Is.EqualTo("MB6004"));
        Assert.That(Refused(Migrations.Bundle(Shop[0], ("2_posts.sql", Shop[1].Sql + "-- edited\n"))).Id, Is.EqualTo("MB6003"));

        var broken = Migrations.Bundle(Shop[0], Shop[1], ("3_x.sql", "-- atlas:txmode none\n\nCREATE TABLE x ();\nSELECT 1 / 0;\n"));
        Assert.ThrowsAsync<StatementException>(() => broken.ApplyAsync(_database.DataSource));
        Assert.That(Refused(broken).Message, Does.StartWith("error MB6027: 3 (x) is applied in part: its run broke off after 1 of 2 statements. Nothing was taken back."));

        MigrationException Refused(MigrationBundle bundle) => Assert.ThrowsAsync<HistoryException>(() => bundle.DownAsync(_database.DataSource));
    }

    [Test]
    public async Task A_fresh_database_has_nothing_to_take_back()
    {
        var result = await Migrations.Bundle(Shop).DownAsync(_database.DataSource);

        Assert.That((result.From, result.Files.Count), Is.EqualTo(((string?)null, 0)));
    }

    private async Task AssertIsAsync(Catalog expected)
    {
        var found = await InspectAsync();
        var differences = CatalogComparer.Compare(found, expected, SchemaScope.LiveServer).Concat(CatalogComparer.Compare(expected, found, SchemaScope.LiveServer));
        Assert.That(differences.Select(ChangeDescription.Of), Is.Empty);
    }

    private async Task<Catalog> InspectAsync() => (await DatabaseInspector.InspectAsync(_database.DataSource)).Catalog;
}
