using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests;

public sealed class ConcurrentIndexTests
{
    private const string Index = "-- atlas:txmode none\n\nCREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a_id ON a (id);\n";

    private TestDatabase _database;

    [SetUp]
    public async Task CreateDatabaseAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await Table.ApplyAsync(_database.DataSource);
        await _database.ExecuteAsync("INSERT INTO a VALUES (1), (1)");
    }

    [TearDown]
    public async Task DropDatabaseAsync() => await _database.DisposeAsync();

    private static MigrationBundle Table => Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"));

    private static MigrationBundle TableAndIndex => Migrations.Bundle(("1_a.sql", "CREATE TABLE a (id int);"), ("2_index.sql", Index));

    [Test]
    public async Task An_index_that_a_broken_run_left_invalid_is_dropped_and_built_anew()
    {
        Assert.ThrowsAsync<StatementException>(() => TableAndIndex.ApplyAsync(_database.DataSource));
        Assert.That(await IsValidAsync(), Is.False);
        await _database.ExecuteAsync("DELETE FROM a WHERE ctid = (SELECT min(ctid) FROM a)");
        var progress = new Recorder();

        await TableAndIndex.ApplyAsync(_database.DataSource, progress: progress);

        Assert.That(await IsValidAsync(), Is.True);
        Assert.That(progress.Lines, Does.Contain("dropped \"public\".\"a_id\""));
    }

    [Test]
    public async Task An_invalid_index_that_is_not_ours_is_reported_and_left_alone()
    {
        Assert.ThrowsAsync<PostgresException>(() => _database.ExecuteAsync("CREATE UNIQUE INDEX CONCURRENTLY a_id ON a (id)"));

        var error = Assert.ThrowsAsync<HistoryException>(() => TableAndIndex.ApplyAsync(_database.DataSource));

        Assert.That(error.Message, Is.EqualTo(
            "migrations/2_index.sql(3,1): error MB6011: The index \"public\".\"a_id\" exists and is not valid: somebody's CREATE INDEX CONCURRENTLY broke " +
            "off, or is still at work. If nobody is building it, drop it and apply again: DROP INDEX CONCURRENTLY \"public\".\"a_id\";"));
        Assert.That(await IsValidAsync(), Is.False);
    }

    [Test]
    public async Task A_run_that_waits_for_the_lock_does_not_stand_in_the_way_of_an_index()
    {
        await _database.ExecuteAsync("DELETE FROM a");
        var runs = Enumerable.Range(0, 8).Select(_ => TableAndIndex.ApplyAsync(_database.DataSource)).ToArray();

        var results = await Task.WhenAll(runs);

        Assert.That(results.Count(result => result.Files.Count == 1), Is.EqualTo(1));
        Assert.That(await IsValidAsync(), Is.True);
    }

    private async Task<bool> IsValidAsync() => await _database.QueryAsync<bool>("SELECT indisvalid FROM pg_index WHERE indexrelid = 'a_id'::regclass");
}
