namespace MigrationBuild.Tool.Tests;

public sealed class DiffCommandTests
{
    [Test]
    public async Task A_migration_is_written_under_the_given_name_and_then_nothing_is_left_to_write()
    {
        using var migrations = new MigrationsFolder();
        var schema = Path.Combine(Path.GetDirectoryName(migrations.Path)!, "schema.sql");
        await File.WriteAllTextAsync(schema, "CREATE TABLE a (id int);\n");

        var missing = await Invocation.RunAsync("diff", "--verify", "--to", schema, "--dir", migrations.Path);
        var first = await Invocation.RunAsync("diff", "Create A", "--to", "file://" + schema, "--dir", migrations.Path);
        var second = await Invocation.RunAsync("diff", "--to", schema, "--dir", migrations.Path);

        Assert.That(missing.ExitCode, Is.EqualTo(1));
        Assert.That(missing.Error, Does.StartWith(schema + "(1,1): error MB5001: The migrations do not give the schema: "));
        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(first.Output, Does.Match(@"^Wrote \d{14}_create_a\.sql\. Review and commit\.\n$"));
        Assert.That(second, Is.EqualTo(new Invocation(0, "The migrations give the schema. Nothing to write.\n", "")));
        Assert.That(await File.ReadAllTextAsync(Directory.GetFiles(migrations.Path, "*_create_a.sql").Single()), Does.Contain("CREATE TABLE a ("));
    }

    [Test]
    public async Task A_missing_schema_file_ends_with_2()
    {
        var run = await Invocation.RunAsync("diff", "--to", "nowhere.prisma");

        Assert.That(run, Is.EqualTo(new Invocation(2, "", "error: There is no file nowhere.prisma.\n")));
    }
}
