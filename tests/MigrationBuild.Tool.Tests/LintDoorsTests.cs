using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MigrationBuild.Tool.Tests;

/// <summary>One engine stands behind all doors: what the compiler says of a project, every format of <c>lint</c> says too.</summary>
public sealed partial class LintDoorsTests
{
    private static readonly (string Name, string Sql)[] Project =
    [
        ("20260101000000_tables.sql", "CREATE TABLE owners (id bigint PRIMARY KEY, tax_no varchar(11));\nCREATE TABLE parcels (id serial PRIMARY KEY, owner_id bigint, area int, at timestamp);\n"),
        (
            "20260102000000_hazards.sql",
            "CREATE INDEX parcels_owner_idx ON parcels (owner_id);\n"
            + "ALTER TABLE parcels ADD CONSTRAINT fk FOREIGN KEY (owner_id) REFERENCES owners (id), ALTER COLUMN area SET NOT NULL;\n"
            + "-- migrationbuild:ignore PGM202 nobody reads it\nALTER TABLE parcels DROP COLUMN \"at\";\n"
            + "-- migrationbuild:ignore PGM101 silences nothing\nSELECT '50%';\n"),
        ("20260103000000_broken.sql", "ALTER TABLE owners\n  ADD UNIQUE (tax_no);\nCREATE TABEL x (a int);\nUPDATE owners SET tax_no = 'ü';\r\nDROP TABLE owners CASCADE;\n"),
    ];

    [Test]
    public async Task The_compiler_and_every_format_report_the_same_findings()
    {
        using var migrations = await MigrationsFolder.CreateAsync(Project);
        var files = Project.Select(file => Path.Combine(migrations.Path, file.Name)).ToList();
        var compiler = CompilerLine()
            .Matches(await Compiler.AnalyzeAsync(Path.GetDirectoryName(migrations.Path)!, files, []))
            .Select(match => new Door(Path.GetFileName(match.Groups["file"].Value), int.Parse(match.Groups["line"].Value), int.Parse(match.Groups["column"].Value), match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["message"].Value.TrimEnd('\r')))
            .ToHashSet();
        Assert.That(compiler.Select(each => each.Id).Distinct().Count(), Is.GreaterThan(6));

        var json = (await ReadJsonAsync(migrations, "json")).GetProperty("findings").EnumerateArray()
            .Select(each => new Door(Name(each, "file"), each.GetProperty("line").GetInt32(), each.GetProperty("column").GetInt32(), Text(each, "severity"), Text(each, "id"), Text(each, "message")))
            .Where(each => each.Severity is "warning" or "error")
            .ToHashSet();
        Assert.That(json, Is.EquivalentTo(compiler));

        var sarif = (await ReadJsonAsync(migrations, "sarif")).GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(each => (Result: each, Place: each.GetProperty("locations")[0].GetProperty("physicalLocation")))
            .Select(each => new Door(
                Name(each.Place.GetProperty("artifactLocation"), "uri"),
                each.Place.GetProperty("region").GetProperty("startLine").GetInt32(),
                each.Place.GetProperty("region").GetProperty("startColumn").GetInt32(),
                Text(each.Result, "level"),
                Text(each.Result, "ruleId"),
                Text(each.Result.GetProperty("message"), "text")))
            .Where(each => each.Severity is "warning" or "error");
        Assert.That(sarif.ToHashSet(), Is.EquivalentTo(compiler));

        var github = GitHubLine().Matches((await LintAsync(migrations, "github")).Output)
            .Select(match => new Door(Path.GetFileName(match.Groups["file"].Value), int.Parse(match.Groups["line"].Value), int.Parse(match.Groups["column"].Value), match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["message"].Value.Replace("%25", "%")));
        Assert.That(github.ToHashSet(), Is.EquivalentTo(compiler));

        var gitLab = (await ReadJsonAsync(migrations, "gitlab")).EnumerateArray()
            .Where(each => Text(each, "severity") is "critical" or "major")
            .Select(each => (Name(each.GetProperty("location"), "path"), each.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32(), Text(each, "check_name"), Text(each, "description")));
        Assert.That(gitLab.ToHashSet(), Is.EquivalentTo(compiler.Select(each => (each.File, each.Line, each.Id, each.Message)).ToHashSet()));

        var junit = XDocument.Parse((await LintAsync(migrations, "junit")).Output).Descendants("failure")
            .Select(each => (Path.GetFileName(each.Parent!.Attribute("file")!.Value), int.Parse(each.Parent.Attribute("line")!.Value), each.Attribute("type")!.Value, each.Parent.Attribute("name")!.Value.Split(' ')[0], each.Attribute("message")!.Value));
        Assert.That(junit.ToHashSet(), Is.EquivalentTo(compiler.Select(each => (each.File, each.Line, each.Severity, each.Id, each.Message)).ToHashSet()));
    }

    private static async Task<Invocation> LintAsync(MigrationsFolder folder, string format) => await Invocation.RunAsync("lint", "--dir", folder.Path, "--format", format);

    private static async Task<JsonElement> ReadJsonAsync(MigrationsFolder folder, string format) => JsonDocument.Parse((await LintAsync(folder, format)).Output).RootElement;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Name(JsonElement element, string name) => Path.GetFileName(Text(element, name));

    [GeneratedRegex(@"^(?<file>[^\n(]*\.sql)\((?<line>\d+),(?<column>\d+)\): (?<severity>error|warning) (?<id>\w+): (?<message>[^\n]*?)( \(https://[^)\n]*\))?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CompilerLine();

    [GeneratedRegex(@"^::(?<severity>error|warning) file=(?<file>[^,]*),line=(?<line>\d+),endLine=\d+,col=(?<column>\d+),endColumn=\d+,title=(?<id>\w+)::(?<message>[^\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex GitHubLine();

    private sealed record Door(string File, int Line, int Column, string Severity, string Id, string Message);
}
