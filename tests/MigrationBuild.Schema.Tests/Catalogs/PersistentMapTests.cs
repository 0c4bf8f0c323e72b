using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Tests.Catalogs;

public class PersistentMapTests
{
    [Test]
    public void Behaves_like_a_sorted_dictionary_under_random_edits()
    {
        var random = new Random(20260101);
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var map = PersistentMap.Create<string>();
        for (var i = 0; i < 20_000; i++)
        {
            var key = "k" + random.Next(1_000);
            if (random.Next(3) == 0)
            {
                expected.Remove(key);
                map = map.Remove(key);
            }
            else
            {
                expected[key] = "v" + i;
                map = map.SetItem(key, "v" + i);
            }
        }

        Assert.That(map.Entries(), Is.EqualTo(expected));
        Assert.That(map.Count, Is.EqualTo(expected.Count));
    }

    [Test]
    public void Differences_are_the_names_under_which_another_object_stands()
    {
        var random = new Random(20260102);
        var versions = new List<PersistentMap<string>> { PersistentMap.Create<string>() };
        for (var i = 0; i < 2_000; i++)
        {
            var key = "k" + random.Next(200);
            var map = versions[versions.Count - 1];
            versions.Add(random.Next(3) == 0 ? map.Remove(key) : map.SetItem(key, "v" + i));
            var (old, wanted) = (versions[random.Next(versions.Count)], versions[versions.Count - 1]);
            var expected = old.Keys.Union(wanted.Keys)
                .Where(name => !ReferenceEquals(old.Find(name), wanted.Find(name)))
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => (name, old.Find(name), wanted.Find(name)));
            Assert.That(old.DifferencesTo(wanted), Is.EqualTo(expected));
        }
    }

    [Test]
    public void Old_versions_do_not_see_changes()
    {
        var before = PersistentMap.Create<string>().SetItem("a", "1");
        var after = before.SetItem("a", "2").SetItem("b", "3");

        Assert.That(before.Find("a"), Is.EqualTo("1"));
        Assert.That(before.ContainsKey("b"), Is.False);
        Assert.That(after.Find("a"), Is.EqualTo("2"));
    }

    [Test]
    public void Maps_are_equal_by_content_whatever_the_order_of_insertion()
    {
        string[] keys = ["d", "a", "c", "b", "e", "f", "g"];
        var forwards = keys.ToPersistentMap(key => key);
        var backwards = keys.Reverse().ToPersistentMap(key => key);

        Assert.That(forwards, Is.EqualTo(backwards));
        Assert.That(forwards.SetItem("a", "x"), Is.Not.EqualTo(backwards));
    }

    [Test]
    public void Ten_thousand_insertions_in_order_stay_shallow()
    {
        var map = Enumerable.Range(0, 10_000).Select(i => i.ToString("D5", null)).ToPersistentMap(key => key);

        Assert.That(map.Keys, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(map.Count, Is.EqualTo(10_000));
    }
}
