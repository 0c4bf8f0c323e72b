using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class MigrationLayoutsTests
{
    [TestCase(MigrationLayout.Atlas)]
    [TestCase(MigrationLayout.Atlas, "1_init.sql", "atlas.sum")]
    [TestCase(MigrationLayout.Prisma, "20240101120000_init/migration.sql")]
    [TestCase(MigrationLayout.Prisma, "migration_lock.toml")]
    public void A_directory_shows_its_layout(MigrationLayout expected, params string[] paths) =>
        Assert.That(MigrationLayouts.Detect(paths), Is.EqualTo(expected));

    [TestCase(MigrationLayout.Atlas, "1_init.sql", true)]
    [TestCase(MigrationLayout.Atlas, "1_init.SQL", false)]
    [TestCase(MigrationLayout.Atlas, "old/1_init.sql", false)]
    [TestCase(MigrationLayout.Prisma, "1_init/migration.sql", true)]
    [TestCase(MigrationLayout.Prisma, "1_init/down.sql", false)]
    [TestCase(MigrationLayout.Prisma, "old/1_init/migration.sql", false)]
    public void A_layout_knows_its_migrations(MigrationLayout layout, string path, bool expected) =>
        Assert.That(MigrationLayouts.IsMigration(layout, path), Is.EqualTo(expected));

    [TestCase("20240101120000_add_users.sql", "20240101120000", "add_users")]
    [TestCase("20240101120000_add_users/migration.sql", "20240101120000", "add_users")]
    [TestCase("20240101120000.sql", "20240101120000", "")]
    public void A_path_carries_version_and_description(string path, string version, string description) =>
        Assert.That(MigrationFile.FromText(path, ""), Has.Property("Version").EqualTo(version).And.Property("Description").EqualTo(description));

    [TestCase(MigrationLayout.Atlas, "1_a.sql")]
    [TestCase(MigrationLayout.Prisma, "1_a/migration.sql")]
    public void A_new_file_goes_where_the_layout_has_its_files(MigrationLayout layout, string expected) =>
        Assert.That(MigrationLayouts.PathOf(layout, "1", "a"), Is.EqualTo(expected));
}
