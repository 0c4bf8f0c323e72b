using MigrationBuild.Schema.Directories;
using MigrationBuild.Tasks.Files;

namespace MigrationBuild.Tasks.Tests.Files;

public sealed class DirectoryReaderTests
{
    [Test]
    public void A_directory_that_does_not_exist_is_empty() =>
        Assert.That(DirectoryReader.Read("/nowhere/migrations"), Is.EqualTo(MigrationDirectory.Empty with { Path = "/nowhere/migrations" }));

    [Test]
    public void A_flat_directory_is_read_in_order_with_its_sum()
    {
        using var folder = new TemporaryFolder();
        folder.Write("2_b.sql", "two");
        folder.Write("1_a.sql", "one");
        folder.Write("readme.md", "");
        folder.Write("old/0_z.sql", "");
        folder.Write("atlas.sum", "h1:\n");

        var directory = DirectoryReader.Read(folder.Path);

        Assert.That(directory.Layout, Is.EqualTo(MigrationLayout.Atlas));
        Assert.That(directory.Files.Select(file => file.Path + "=" + file.Text), Is.EqualTo(new[] { "1_a.sql=one", "2_b.sql=two" }));
        Assert.That(directory.SumText, Is.EqualTo("h1:\n"));
    }

    [Test]
    public void A_directory_of_Prisma_is_read_in_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("migration_lock.toml", "");
        folder.Write("20240102000000_b/migration.sql", "two");
        folder.Write("20240101000000_a/migration.sql", "one");
        folder.Write("20240101000000_a/down.sql", "no");

        var directory = DirectoryReader.Read(folder.Path);

        Assert.That(directory.Layout, Is.EqualTo(MigrationLayout.Prisma));
        Assert.That(directory.Files.Select(file => file.Version + "=" + file.Text), Is.EqualTo(new[] { "20240101000000=one", "20240102000000=two" }));
    }
}
