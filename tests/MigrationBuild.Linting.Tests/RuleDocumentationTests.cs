using System.Reflection;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Tests;

public sealed class RuleDocumentationTests
{
    private static readonly string Root =
        typeof(RuleDocumentationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "RepositoryRoot").Value!;

    private static IEnumerable<string> Ids() => RuleCatalog.Descriptors.Select(descriptor => descriptor.Id);

    private static IEnumerable<DiagnosticDescriptor> Rules() => RuleCatalog.Rules.Select(rule => rule.Descriptor);

    private static string PathOf(DiagnosticDescriptor descriptor) => Path.Combine(Root, "docs", "rules", $"{descriptor.Id}.md");

    [TestCaseSource(nameof(Ids))]
    public void Every_rule_has_a_page_with_its_title_name_and_severity(string id)
    {
        var descriptor = RuleCatalog.Descriptors.Single(each => each.Id == id);
        var page = File.ReadAllText(PathOf(descriptor));
        Assert.That(page, Does.StartWith($"# {id}: {descriptor.Title}\n"));
        Assert.That(page, Does.Contain($"`{descriptor.Name}` · default severity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}"));
        foreach (var heading in new[] { "## What happens in production", "## Bad", "## Good" })
        {
            Assert.That(page, Does.Contain($"\n{heading}\n"), heading);
        }
    }

    /// <summary>With MIGRATIONBUILD_WRITE_PAGES=1 the pages are written anew; a new page needs its section "What happens in production" only.</summary>
    [TestCaseSource(nameof(Rules))]
    public void A_page_shows_the_cases_of_its_rule(DiagnosticDescriptor rule)
    {
        var page = File.ReadAllText(PathOf(rule));
        Check(PathOf(rule), RulePage.Render(rule, page, [.. RuleCases.All().Where(each => each.Rule == rule.Id)]));
    }

    [Test]
    public void The_list_of_rules_names_them_all() => Check(Path.Combine(Root, "docs", "rules", "README.md"), RulePage.RenderList(RuleCatalog.Descriptors));

    private static void Check(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("MIGRATIONBUILD_WRITE_PAGES") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.That(File.ReadAllText(path), Is.EqualTo(expected));
    }

    [Test]
    public void No_id_and_no_name_is_used_twice()
    {
        Assert.That(Ids(), Is.Unique);
        Assert.That(RuleCatalog.Descriptors.Select(descriptor => descriptor.Name), Is.Unique);
        Assert.That(RuleCatalog.Rules.Select(rule => rule.Descriptor.Id), Is.Ordered);
    }
}
