using System.Text.Json;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma;

namespace MigrationBuild.Schema.Tests.Prisma;

/// <summary>What is wrong with a schema, against the places where Prisma's own engine sees it.</summary>
public sealed class PrismaDiagnosticsTests
{
    private static IEnumerable<CorpusCase> InvalidCases() => CorpusCase.All("invalid");

    [TestCaseSource(nameof(InvalidCases))]
    public void Errors_are_found_where_Prisma_finds_them(CorpusCase recorded)
    {
        var reading = PrismaSchemaReader.Read(recorded.Files);

        var found = reading.Diagnostics.Select(diagnostic => Describe(diagnostic.Severity, diagnostic.File, diagnostic.Span));
        Assert.That(found.Distinct(), Is.EquivalentTo(Expected(recorded)), string.Join("\n", reading.Diagnostics));
        Assert.That(reading.Script, Is.Null);
    }

    /// <summary>What a person reads. The variable MIGRATIONBUILD_RECORD set to 1 writes the files anew, for review.</summary>
    [TestCaseSource(nameof(InvalidCases))]
    public void Messages_are_as_recorded(CorpusCase recorded)
    {
        var messages = string.Concat(PrismaSchemaReader.Read(recorded.Files).Diagnostics.Select(diagnostic => $"{diagnostic}\n"));

        var path = Path.Combine(recorded.Folder, "expected.messages.txt");
        if (Environment.GetEnvironmentVariable("MIGRATIONBUILD_RECORD") == "1")
        {
            File.WriteAllText(path, messages);
        }

        Assert.That(messages, Is.EqualTo(File.ReadAllText(path)));
    }

    [Test]
    public void What_follows_a_brace_on_its_line_is_not_ignored_in_silence() =>
        Assert.That(Read("datasource db { provider = \"postgresql\" }\n}\n"), Is.EqualTo(
            """
            schema.prisma(1,17): warning MB3101: What follows the brace on its line is ignored. Begin a new line after the brace.
            schema.prisma(1,1): error MB3109: The datasource db lacks its provider.
            """));

    [Test]
    public void A_block_that_is_not_closed_is_named() =>
        Assert.That(Read("datasource db {\n  provider = \"postgresql\"\n}\n\nmodel A {\n  id Int @id\n"), Is.EqualTo(
            "schema.prisma(5,1): error MB3101: The model A is not closed: a line with its } is missing."));

    private static string Read(string text) =>
        string.Join("\n", PrismaSchemaReader.Read([new SourceFile("schema.prisma", text)]).Diagnostics);

    private static IEnumerable<string> Expected(CorpusCase recorded)
    {
        using var json = JsonDocument.Parse(recorded.ReadText("expected.json"));
        var files = recorded.Files;
        return [.. json.RootElement.EnumerateArray().Select(entry =>
        {
            var name = entry.GetProperty("file").GetString()!;
            var file = files.Single(candidate => candidate.Path.EndsWith(name, StringComparison.Ordinal));
            var span = TextSpan.FromBounds(entry.GetProperty("start").GetInt32(), entry.GetProperty("end").GetInt32());
            var severity = entry.GetProperty("severity").GetString() == "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
            return Describe(severity, file, span);
        }).Distinct()];
    }

    private static string Describe(DiagnosticSeverity severity, SourceFile file, TextSpan span) =>
        $"{severity} {file}{span} {file.Substring(span)}";
}
