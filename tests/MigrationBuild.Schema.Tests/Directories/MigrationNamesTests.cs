using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class MigrationNamesTests
{
    [TestCase("Add orders.total!", "add_orders_total")]
    [TestCase("  ", "")]
    [TestCase("../../etc/passwd", "etc_passwd")]
    [TestCase("Größe", "größe")]
    public void A_slug_keeps_letters_and_digits(string text, string expected) =>
        Assert.That(MigrationNames.Slug(text), Is.EqualTo(expected));

    [TestCase(new string[0], "migration")]
    [TestCase(new[] { "add users" }, "add_users")]
    [TestCase(new[] { "add users", "add users" }, "add_users")]
    [TestCase(new[] { "add users", "add posts" }, "add_users_and_add_posts")]
    [TestCase(new[] { "add users", "add posts", "drop tags" }, "add_users_and_2_more")]
    public void Several_changes_share_one_name(string[] changes, string expected) =>
        Assert.That(MigrationNames.Summary(changes), Is.EqualTo(expected));
}
