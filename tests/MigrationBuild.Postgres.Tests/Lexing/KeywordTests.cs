using MigrationBuild.Postgres.Lexing;

namespace MigrationBuild.Postgres.Tests.Lexing;

public sealed class KeywordTests
{
    [Test]
    public void Every_word_is_found_under_its_own_name_whatever_its_case()
    {
        foreach (var keyword in Enum.GetValues<Keyword>().Where(k => k != Keyword.NotKeyword))
        {
            var text = Keywords.GetText(keyword);
            Assert.That(text.Replace("_", "", StringComparison.Ordinal), Is.EqualTo(keyword.ToString()).IgnoreCase);
            Assert.That(Keywords.Find(text), Is.EqualTo(keyword));
            Assert.That(Keywords.Find(text.ToUpperInvariant()), Is.EqualTo(keyword));
        }

        Assert.That(Keywords.Count, Is.EqualTo(494));
        Assert.That(Keywords.Find("serial"), Is.EqualTo(Keyword.NotKeyword));
        Assert.That(Keywords.Find(""), Is.EqualTo(Keyword.NotKeyword));
    }

    [TestCase(Keyword.Abort, KeywordCategory.Unreserved, true)]
    [TestCase(Keyword.Int, KeywordCategory.ColumnName, true)]
    [TestCase(Keyword.Left, KeywordCategory.TypeOrFunctionName, true)]
    [TestCase(Keyword.Select, KeywordCategory.Reserved, true)]
    [TestCase(Keyword.From, KeywordCategory.Reserved, false)]
    [TestCase(Keyword.Over, KeywordCategory.Unreserved, false)]
    [TestCase(Keyword.Isnull, KeywordCategory.TypeOrFunctionName, false)]
    [TestCase(Keyword.Precision, KeywordCategory.ColumnName, false)]
    public void A_word_has_its_category_and_label(Keyword keyword, KeywordCategory category, bool isBareLabel)
    {
        Assert.That(Keywords.GetCategory(keyword), Is.EqualTo(category));
        Assert.That(Keywords.IsBareLabel(keyword), Is.EqualTo(isBareLabel));
    }
}
