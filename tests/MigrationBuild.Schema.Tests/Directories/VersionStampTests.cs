using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class VersionStampTests
{
    private static readonly DateTime Now = new(2026, 5, 7, 14, 21, 0, DateTimeKind.Utc);

    [TestCase(null, "20260507142100")]
    [TestCase("20260507142059", "20260507142100")]
    [TestCase("20260507142100", "20260507142101")]
    [TestCase("20261231235959", "20270101000000")]
    [TestCase("0001", "20260507142100")]
    [TestCase("9", null)]
    [TestCase("8", "9")]
    [TestCase("2026", "2027")]
    [TestCase("99999999999999", null)]
    [TestCase("V1", null)]
    public void The_next_version_is_the_time_or_what_follows_the_newest(string? newest, string? expected) =>
        Assert.That(VersionStamp.Next(newest, Now), Is.EqualTo(expected));
}
