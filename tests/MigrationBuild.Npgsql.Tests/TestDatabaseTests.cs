using MigrationBuild.Testing;

namespace MigrationBuild.Npgsql.Tests;

public sealed class TestDatabaseTests
{
    [Test]
    public async Task Each_test_has_a_database_of_its_own_that_is_dropped_afterwards()
    {
        await using var first = await TestDatabase.CreateAsync();
        string name;
        await using (var second = await TestDatabase.CreateAsync())
        {
            name = second.Name;
            await second.ExecuteAsync("CREATE TABLE t (a int)");
            Assert.That(await first.QueryAsync<bool>("SELECT to_regclass('t') IS NULL"), Is.True);
        }

        Assert.That(await first.QueryAsync<bool>($"SELECT EXISTS (SELECT FROM pg_database WHERE datname = '{name}')"), Is.False);
    }
}
