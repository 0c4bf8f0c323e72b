using System.Reflection;
using System.Text.Json;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>A case of the recorded Prisma corpus, which lies beside the tests of the Prisma front end.</summary>
public sealed record PrismaCase(string Folder)
{
    private static readonly string Corpus = Path.Combine(
        typeof(PrismaCase).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests", "MigrationBuild.Schema.Tests", "Prisma", "Corpus");

    public static IEnumerable<PrismaCase> All(string kind) =>
        Directory.GetDirectories(Path.Combine(Corpus, kind)).OrderBy(folder => folder, StringComparer.Ordinal).Select(folder => new PrismaCase(folder));

    public bool RunsOnServer => Recorded("appliesOnPg15") == "ok";

    /// <summary>What the schema takes for granted in its database.</summary>
    public string Prelude => Recorded("prelude");

    public string ReadText(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public SourceFile ReadFile(string name) => new(name, ReadText(name));

    public IReadOnlyList<SourceFile> ReadSchema() =>
        [.. Directory.GetFiles(Folder, "*.prisma", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    public override string ToString() => Path.GetFileName(Folder);

    private string Recorded(string property)
    {
        using var meta = JsonDocument.Parse(ReadText("meta.json"));
        return meta.RootElement.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";
    }
}
