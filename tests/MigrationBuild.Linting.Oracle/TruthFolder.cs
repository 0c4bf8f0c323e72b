using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MigrationBuild.Linting.Tests.Truth;

namespace MigrationBuild.Linting.Oracle;

/// <summary>The files of measured cases: <c>cases.json</c> says what to measure, <c>measured.json</c> what came out.</summary>
internal sealed class TruthFolder
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string _folder;
    private readonly SortedDictionary<string, MeasuredCase> _measured;

    public TruthFolder(string folder)
    {
        _folder = folder;
        var known = File.Exists(MeasuredFile) ? JsonSerializer.Deserialize<MeasuredCase[]>(File.ReadAllText(MeasuredFile), Json)! : [];
        _measured = new(known.ToDictionary(each => each.Id), StringComparer.Ordinal);
    }

    private string MeasuredFile => Path.Combine(_folder, "measured.json");

    /// <summary>The fixture without rows, and what fills it.</summary>
    public (string Schema, string Rows) ReadFixture() =>
        (File.ReadAllText(Path.Combine(_folder, "Fixture.sql")), File.ReadAllText(Path.Combine(_folder, "FixtureRows.sql")));

    public IReadOnlyList<CaseToMeasure> ReadCases() =>
        JsonSerializer.Deserialize<CaseToMeasure[]>(File.ReadAllText(Path.Combine(_folder, "cases.json")), Json)!;

    /// <summary>Puts the answer in the place of the version's old one. Whether it is the same as that, if there was one.</summary>
    public bool Record(CaseToMeasure subject, MeasuredAnswer answer)
    {
        var version = answer.Versions[0];
        var old = _measured.GetValueOrDefault(subject.Id)?.Answers ?? [];
        var others = old.Select(each => each with { Versions = [.. each.Versions.Where(other => other != version)] }).Where(each => each.Versions.Length > 0);
        var same = old.FirstOrDefault(each => each.Versions.Contains(version));
        _measured[subject.Id] = new MeasuredCase(subject.Id, subject.Sql, subject.Setup, subject.Session, Merge(others.Append(answer)));
        return same is null || Text(same) == Text(answer);
    }

    public static string Describe(CaseToMeasure subject, MeasuredAnswer answer) => $"{subject.Id} {Text(answer)}";

    public void Save() => File.WriteAllText(
        MeasuredFile,
        "[\n" + string.Join(",\n", _measured.Values.Select(each => "  " + Terse(each))) + "\n]\n");

    /// <summary>Versions that answer the same have one answer.</summary>
    private static MeasuredAnswer[] Merge(IEnumerable<MeasuredAnswer> answers) =>
    [
        .. answers.GroupBy(Text)
            .Select(same => same.First() with { Versions = [.. same.SelectMany(each => each.Versions).Order()] })
            .OrderBy(each => each.Versions[0]),
    ];

    private static string Text(MeasuredAnswer answer) => Terse(answer with { Versions = [] });

    /// <summary>Without what is empty.</summary>
    private static string Terse<T>(T value)
    {
        var node = JsonSerializer.SerializeToNode(value, Json)!;
        Prune(node);
        return node.ToJsonString(Json);
    }

    private static void Prune(JsonNode? node)
    {
        foreach (var child in node as JsonArray ?? [])
        {
            Prune(child);
        }

        foreach (var (name, child) in (node as JsonObject)?.ToList() ?? [])
        {
            Prune(child);
            if (child is JsonArray { Count: 0 } or JsonObject { Count: 0 })
            {
                ((JsonObject)node!).Remove(name);
            }
        }
    }
}
