using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class MigrationLayoutsTests
{
    [TestCase(MigrationLayout.Atlas)]
    [TestCase(MigrationLayout.Atlas, "1_init.sql", "atlas.sum")]
    [TestCase(MigrationLayout.Prisma, "20240101120000_init/migration.sql")]
    [TestCase(MigrationLayout.Prisma, "migration_lock.toml")]
    [TestCase(MigrationLayout.GolangMigrate, "1_init.down.sql", "1_init.up.sql", "README.md")]
    [TestCase(MigrationLayout.Flyway, "R__views.sql", "V1__init.sql", "U1__init.sql")]
    [TestCase(MigrationLayout.Diesel, "00000000000000_initial/down.sql", "00000000000000_initial/up.sql")]
    [TestCase(MigrationLayout.Atlas, "V1_init.sql")]
    public void A_directory_shows_its_layout(MigrationLayout expected, params string[] paths) =>
        Assert.That(MigrationLayouts.Detect(paths), Is.EqualTo(expected));

    [TestCase(MigrationLayout.Atlas, "1_init.sql", true)]
    [TestCase(MigrationLayout.Atlas, "1_init.SQL", false)]
    [TestCase(MigrationLayout.Atlas, "old/1_init.sql", false)]
    [TestCase(MigrationLayout.Prisma, "1_init/migration.sql", true)]
    [TestCase(MigrationLayout.Prisma, "1_init/down.sql", false)]
    [TestCase(MigrationLayout.Prisma, "old/1_init/migration.sql", false)]
    [TestCase(MigrationLayout.GolangMigrate, "1_init.up.sql", true)]
    [TestCase(MigrationLayout.GolangMigrate, "1_init.down.sql", false)]
    [TestCase(MigrationLayout.GolangMigrate, "schema.sql", false)]
    [TestCase(MigrationLayout.Flyway, "V2.1__more.sql", true)]
    [TestCase(MigrationLayout.Flyway, "R__views.sql", true)]
    [TestCase(MigrationLayout.Flyway, "U2.1__more.sql", false)]
    [TestCase(MigrationLayout.Flyway, "B2.1__more.sql", false)]
    [TestCase(MigrationLayout.Diesel, "1_init/up.sql", true)]
    [TestCase(MigrationLayout.Diesel, "1_init/down.sql", false)]
    public void A_layout_knows_its_migrations(MigrationLayout layout, string path, bool expected) =>
        Assert.That(MigrationLayouts.IsMigration(layout, path), Is.EqualTo(expected));

    [TestCase(MigrationLayout.GolangMigrate, "2_b.up.sql", "10_a.up.sql")]
    [TestCase(MigrationLayout.GolangMigrate, "V0002.B.up.sql", "V0010.A.up.sql")]
    [TestCase(MigrationLayout.Flyway, "V2__x.sql", "V2.1__x.sql", "V10__x.sql", "V17_1__x.sql", "R__a.sql", "R__b.sql")]
    [TestCase(MigrationLayout.Diesel, "20140924113530_a/up.sql", "2024-02-12-120203_b/up.sql", "2024-02-12-120204_a/up.sql")]
    [TestCase(MigrationLayout.Atlas, "10_a.sql", "2_b.sql")]
    public void Files_run_in_the_order_of_the_layout(MigrationLayout layout, params string[] paths) =>
        Assert.That(MigrationDirectory.Create(layout, paths.Reverse().Select(path => MigrationFile.FromText(path, ""))).Files.Select(file => file.Path), Is.EqualTo(paths));

    [TestCase("db/migrations/1_init/up.sql", MigrationLayout.Diesel)]
    [TestCase(@"C:\db\migrations\1_init\migration.sql", MigrationLayout.Prisma)]
    [TestCase("db/V1__init.sql", MigrationLayout.Flyway)]
    [TestCase("1_init.up.sql", MigrationLayout.GolangMigrate)]
    [TestCase("db/1_init.sql", MigrationLayout.Atlas)]
    public void A_file_shows_its_layout(string path, MigrationLayout expected) => Assert.That(MigrationLayouts.DetectFile(path), Is.EqualTo(expected));

    [Test]
    public void Nothing_is_generated_into_the_directory_of_another_tool()
    {
        var directory = MigrationDirectory.Create(MigrationLayout.Flyway, [MigrationFile.FromText("V1__a.sql", "")]);

        Assert.That(
            DirectoryReview.ForGeneration(directory, DirectoryState.Unversioned).Single().ToString(),
            Is.EqualTo("migrations(1,1): error MB2009: The migrations are laid out as Flyway does it. Such a directory is linted and compared, but nothing is written into it or applied from it: "
                + "leave that to its own tool, or begin a directory of your own."));
    }

    [TestCase("20240101120000_add_users.sql", "20240101120000", "add_users")]
    [TestCase("20240101120000_add_users.up.sql", "20240101120000", "add_users")]
    [TestCase("20240101120000_add_users/up.sql", "20240101120000", "add_users")]
    [TestCase("20240101120000_add_users/migration.sql", "20240101120000", "add_users")]
    [TestCase("20240101120000.sql", "20240101120000", "")]
    public void A_path_carries_version_and_description(string path, string version, string description) =>
        Assert.That(MigrationFile.FromText(path, ""), Has.Property("Version").EqualTo(version).And.Property("Description").EqualTo(description));

    [TestCase(MigrationLayout.Atlas, "1_a.sql")]
    [TestCase(MigrationLayout.Prisma, "1_a/migration.sql")]
    public void A_new_file_goes_where_the_layout_has_its_files(MigrationLayout layout, string expected) =>
        Assert.That(MigrationLayouts.PathOf(layout, "1", "a"), Is.EqualTo(expected));
}
