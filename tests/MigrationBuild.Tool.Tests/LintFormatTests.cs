using System.Text.Json;
using System.Xml.Linq;

namespace MigrationBuild.Tool.Tests;

/// <summary>What other programs read of the findings: each format has what its schema requires.</summary>
public sealed class LintFormatTests
{
    private const string Index = "CREATE INDEX a_id2 ON a (id);";

    private static async Task<string> LintAsync(string format, string sql)
    {
        using var migrations = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (k bigint PRIMARY KEY, id int, x int, y int);\n"), ("2 b.sql", sql));
        var run = await Invocation.RunAsync("lint", "--dir", migrations.Path, "--format", format);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));
        return run.Output;
    }

    [Test]
    public async Task Sarif_tells_rules_places_relations_and_fixes()
    {
        var sarif = JsonDocument.Parse(await LintAsync("sarif", $"\n  {Index}\n")).RootElement;

        Assert.That(sarif.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
        var run = sarif.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        var result = run.GetProperty("results")[0];
        var rule = driver.GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Multiple(() =>
        {
            Assert.That(driver.GetProperty("name").GetString(), Is.EqualTo("MigrationBuild"));
            Assert.That(rule.GetProperty("id").GetString(), Is.EqualTo("PGM101").And.EqualTo(result.GetProperty("ruleId").GetString()));
            Assert.That(rule.GetProperty("helpUri").GetString(), Does.StartWith("https://").And.EndWith("PGM101.md"));
            Assert.That(rule.GetProperty("shortDescription").GetProperty("text").GetString(), Is.Not.Empty);
            Assert.That(result.GetProperty("level").GetString(), Is.EqualTo("error"));
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Does.StartWith("CREATE INDEX locks a"));
            Assert.That(result.GetProperty("partialFingerprints").GetProperty("statement/v1").GetString(), Has.Length.EqualTo(16));
            Assert.That(Place(result.GetProperty("locations")[0]), Does.EndWith("/2%20b.sql 2,3-2,15"));
            Assert.That(Place(result.GetProperty("relatedLocations")[0]), Does.EndWith("/1_a.sql 1,1-1,60"));
            Assert.That(result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString(), Is.EqualTo("a is made here"));
        });
        var fix = result.GetProperty("fixes")[0];
        var change = fix.GetProperty("artifactChanges")[0];
        Assert.That(fix.GetProperty("description").GetProperty("text").GetString(), Is.EqualTo("Build the index CONCURRENTLY"));
        Assert.That(change.GetProperty("artifactLocation").GetProperty("uri").GetString(), Does.EndWith("/2%20b.sql"));
        Assert.That(
            change.GetProperty("replacements").EnumerateArray().Select(each => (Region(each.GetProperty("deletedRegion")), each.GetProperty("insertedContent").GetProperty("text").GetString())),
            Does.Contain(("2,15-2,15", " CONCURRENTLY")));
    }

    [Test]
    public async Task GitLab_tells_findings_apart_by_fingerprints_that_stay()
    {
        var first = JsonDocument.Parse(await LintAsync("gitlab", $"{Index}\nALTER TABLE a DROP COLUMN IF EXISTS x, DROP COLUMN IF EXISTS y;")).RootElement;
        var moved = JsonDocument.Parse(await LintAsync("gitlab", $"-- moved\n\n  CREATE INDEX\n  a_id2 ON a (id);\nALTER TABLE a DROP COLUMN IF EXISTS x, DROP COLUMN IF EXISTS y;")).RootElement;

        foreach (var finding in first.EnumerateArray())
        {
            Assert.That(finding.GetProperty("description").GetString(), Is.Not.Empty);
            Assert.That(finding.GetProperty("check_name").GetString(), Does.StartWith("PGM"));
            Assert.That(finding.GetProperty("severity").GetString(), Is.AnyOf("info", "minor", "major", "critical", "blocker"));
            Assert.That(finding.GetProperty("location").GetProperty("path").GetString(), Does.EndWith("migrations/2 b.sql"));
            Assert.That(finding.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32(), Is.Positive);
        }

        Assert.That(Fingerprints(first), Is.Unique.And.EqualTo(Fingerprints(moved)));
        Assert.That(first.EnumerateArray().Count(finding => finding.GetProperty("check_name").GetString() == "PGM202"), Is.EqualTo(2));
    }

    [Test]
    public async Task JUnit_has_a_suite_a_file_and_a_failure_a_finding()
    {
        var root = XElement.Parse(await LintAsync("junit", Index));

        Assert.That(root.Name.LocalName, Is.EqualTo("testsuites"));
        Assert.That(root.Elements("testsuite").Select(suite => (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value)), Is.EqualTo(new[] { ("1", "0"), ("1", "1") }));
        Assert.That(root.Descendants("testcase").Select(test => test.Attribute("name")!.Value), Is.EqualTo(new[] { "no findings", "PGM101 create-index-not-concurrent (1,1)" }));
        Assert.That(root.Descendants("testcase").Select(test => test.Attribute("classname")!.Value), Has.All.Contains("migrations/"));
        Assert.That(root.Descendants("failure").Single().Attribute("message")!.Value, Does.StartWith("CREATE INDEX locks a"));
    }

    private static IEnumerable<string> Fingerprints(JsonElement report) =>
        report.EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString()!.Split(':', 2)[1]);

    private static string Place(JsonElement location)
    {
        var physical = location.GetProperty("physicalLocation");
        return $"{physical.GetProperty("artifactLocation").GetProperty("uri").GetString()} {Region(physical.GetProperty("region"))}";
    }

    private static string Region(JsonElement region)
    {
        int Number(string name) => region.GetProperty(name).GetInt32();
        return $"{Number("startLine")},{Number("startColumn")}-{Number("endLine")},{Number("endColumn")}";
    }
}
