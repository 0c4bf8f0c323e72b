using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Names that PostgreSQL 15 gave in the same cases.</summary>
public sealed class NameGeneratorTests
{
    [Test]
    public void Parts_that_fit_are_joined()
        => Assert.That(NameGenerator.MakeObjectName("orders", "customer_id", "fkey"), Is.EqualTo("orders_customer_id_fkey"));

    [Test]
    public void The_longer_part_is_cut_first()
        => Assert.That(
            NameGenerator.MakeObjectName("t", "a_column_whose_name_is_so_very_long_that_it_does_not_fit_with_others", "check"),
            Is.EqualTo("t_a_column_whose_name_is_so_very_long_that_it_does_not_fi_check"));

    [Test]
    public void Two_long_parts_are_cut_to_the_same_length()
        => Assert.That(
            NameGenerator.MakeObjectName(
                "a_table_whose_name_is_long_enough_to_be_cut_in_half",
                "a_column_whose_name_is_long_enough_to_be_cut_in_half",
                "key"),
            Is.EqualTo("a_table_whose_name_is_long_en_a_column_whose_name_is_long_e_key"));

    [Test]
    public void A_character_is_never_cut_in_two()
        => Assert.That(
            NameGenerator.MakeObjectName("таблица_с_очень_длинным_именем_ещё", null, "pkey"),
            Is.EqualTo("таблица_с_очень_длинным_именем__pkey"));

    [Test]
    public void A_taken_name_gets_a_number()
    {
        var taken = new[] { "t_a_key", "t_a_key1" };
        Assert.That(NameGenerator.Choose("t", "a", "key", taken.Contains), Is.EqualTo("t_a_key2"));
    }

    [Test]
    public void An_identifier_is_cut_to_63_bytes()
    {
        Assert.That(NameGenerator.Truncate(new string('x', 70)), Is.EqualTo(new string('x', 63)));
        Assert.That(NameGenerator.Truncate(new string('я', 40)), Is.EqualTo(new string('я', 31)));
    }

    [Test]
    public void Index_columns_of_the_same_name_are_numbered()
        => Assert.That(NameGenerator.NumberDuplicates(["lower", "expr", "lower", "lower"]), Is.EqualTo(new[] { "lower", "expr", "lower1", "lower2" }));
}
