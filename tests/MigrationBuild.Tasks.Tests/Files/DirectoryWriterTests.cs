using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Generation;
using MigrationBuild.Tasks.Files;

namespace MigrationBuild.Tasks.Tests.Files;

public sealed class DirectoryWriterTests
{
    [Test]
    public void Files_are_written_replaced_and_deleted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1_old.sql", "old");
        folder.Write("2_gone.sql", "gone");

        DirectoryWriter.Write(folder.Path, Changes([("1_old.sql", "new"), ("3_new.sql", "three"), ("atlas.sum", "sum")], "2_gone.sql"));

        Assert.That(folder.Files(), Is.EqualTo(new[] { "1_old.sql", "3_new.sql", "atlas.sum" }));
        Assert.That(folder.Read("1_old.sql"), Is.EqualTo("new"));
    }

    [Test]
    public void A_directory_is_made_when_it_is_missing()
    {
        using var folder = new TemporaryFolder();

        DirectoryWriter.Write(folder["deep/migrations"], Changes([("1_a/migration.sql", "one")]));

        Assert.That(folder.Files(), Is.EqualTo(new[] { "deep/migrations/1_a/migration.sql" }));
    }

    [Test]
    public void A_folder_that_a_deleted_migration_leaves_empty_goes_with_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1_a/migration.sql", "one");
        folder.Write("2_b/migration.sql", "two");
        folder.Write("2_b/notes.md", "keep");

        DirectoryWriter.Write(folder.Path, Changes([], "1_a/migration.sql", "2_b/migration.sql"));

        Assert.That(Directory.GetDirectories(folder.Path), Is.EqualTo(new[] { folder["2_b"] }));
    }

    [Test]
    public void When_one_file_cannot_be_written_none_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1_old.sql", "old");
        folder.Write("2_gone.sql", "gone");
        // A folder stands where a file must go.
        folder.Write("3_new.sql/in the way", "x");

        Assert.That(
            () => DirectoryWriter.Write(folder.Path, Changes([("1_old.sql", "new"), ("3_new.sql", "three")], "2_gone.sql")),
            Throws.InstanceOf<IOException>());

        Assert.That(folder.Files(), Is.EqualTo(new[] { "1_old.sql", "2_gone.sql", "3_new.sql/in the way" }));
        Assert.That(folder.Read("1_old.sql"), Is.EqualTo("old"));
    }

    private static DirectoryChanges Changes((string Path, string Text)[] written, params string[] deleted) =>
        new(written.Select(file => MigrationFile.FromText(file.Path, file.Text)).ToEquatableArray(), deleted.ToEquatableArray());
}
