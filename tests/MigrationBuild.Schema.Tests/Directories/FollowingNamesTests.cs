using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class FollowingNamesTests
{
    [TestCase("m/20260101000000_add.sql", null, "m/20260101000100_add_validate.sql", Description = "The newest file: a minute on.")]
    [TestCase("20260101000000_add.sql", "20260101000010_b.sql", "20260101000005_add_validate.sql", Description = "Half way to the next.")]
    [TestCase("20260101000000_add.sql", "20270101000000_b.sql", "20260101000100_add_validate.sql")]
    [TestCase("20260101000000_add.sql", "20260101000001_b.sql", null, Description = "No second between.")]
    [TestCase("20260101000000.sql", null, null, Description = "Nothing tells the version from a name.")]
    [TestCase("20260101000000_2_tables.sql", null, "20260101000100_2_tables_validate.sql")]
    [TestCase("m/20260101000000_add/migration.sql", null, "m/20260101000100_add_validate/migration.sql", Description = "Prisma")]
    [TestCase("00002_add.sql", null, "00003_add_validate.sql", Description = "goose")]
    [TestCase("00002_add.sql", "00003_b.sql", null)]
    [TestCase("9_add.sql", null, null, Description = "10 comes before 9 in a directory that is ordered as text.")]
    [TestCase("000002_add.up.sql", "000004_b.down.sql", "000003_add_validate.up.sql", Description = "golang-migrate")]
    [TestCase("db/V1_2__Add.sql", null, "db/V1_3__Add_validate.sql", Description = "Flyway")]
    [TestCase("V1.2__Add.sql", "V1.3__B.sql", "V1.2.1__Add_validate.sql")]
    [TestCase("V9__Add.sql", "V10__B.sql", "V9.1__Add_validate.sql")]
    [TestCase("schema.sql", null, null)]
    public void A_file_behind_another_is_named_as_that_one_is(string previous, string? next, string? expected) =>
        Assert.That(FollowingNames.Between(previous, next, previous, "validate"), Is.EqualTo(expected));

    [TestCase("m/1_a.sql", "m/2_a_validate.sql", true)]
    [TestCase("m/1_a.sql", "n/2_a_validate.sql", false)]
    [TestCase("m/1_a.sql", "m/2_b_validate.sql", false)]
    [TestCase("m/1_a.sql", "m/2_a_rest.sql", false)]
    public void A_file_that_was_made_for_another_is_known_by_its_name(string origin, string path, bool expected) =>
        Assert.That(FollowingNames.IsMadeOf(origin, path, ["validate"]), Is.EqualTo(expected));
}
