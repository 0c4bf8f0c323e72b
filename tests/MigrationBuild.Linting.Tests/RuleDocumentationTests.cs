using System.Reflection;

namespace MigrationBuild.Linting.Tests;

public sealed class RuleDocumentationTests
{
    private static readonly string Root =
        typeof(RuleDocumentationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "RepositoryRoot").Value!;

    private static IEnumerable<string> Ids() => RuleCatalog.Descriptors.Select(descriptor => descriptor.Id);

    [TestCaseSource(nameof(Ids))]
    public void Every_rule_has_a_page_with_its_title_name_and_severity(string id)
    {
        var descriptor = RuleCatalog.Descriptors.Single(each => each.Id == id);
        var page = File.ReadAllText(Path.Combine(Root, "docs", "rules", $"{id}.md"));
        Assert.That(page, Does.StartWith($"# {id}: {descriptor.Title}\n"));
        Assert.That(page, Does.Contain($"`{descriptor.Name}` · default severity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}"));
        foreach (var heading in new[] { "## What happens in production", "## Bad", "## Good" })
        {
            Assert.That(page, Does.Contain($"\n{heading}\n"), heading);
        }
    }

    [Test]
    public void No_id_and_no_name_is_used_twice()
    {
        Assert.That(Ids(), Is.Unique);
        Assert.That(RuleCatalog.Descriptors.Select(descriptor => descriptor.Name), Is.Unique);
        Assert.That(RuleCatalog.Rules.Select(rule => rule.Descriptor.Id), Is.Ordered);
    }
}
