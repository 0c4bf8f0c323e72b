using System.Reflection;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Tests.Prisma;

/// <summary>A recorded case: a schema of ours, one file or a folder of them, and what Prisma's own engine answered.</summary>
public sealed record CorpusCase(string Folder)
{
    public static IEnumerable<CorpusCase> All(string kind) =>
        Directory.GetDirectories(Path.Combine(RepositoryRoot, "tests", "MigrationBuild.Schema.Tests", "Prisma", "Corpus", kind))
            .OrderBy(folder => folder, StringComparer.Ordinal)
            .Select(folder => new CorpusCase(folder));

    public static string RepositoryRoot { get; } = typeof(CorpusCase).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public IReadOnlyList<SourceFile> Files => ReadFiles(Folder);

    public string ReadText(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Every Prisma file below the folder in the order in which Prisma takes them.</summary>
    public static IReadOnlyList<SourceFile> ReadFiles(string folder) =>
        [.. Directory.GetFiles(folder, "*.prisma", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    public override string ToString() => Path.GetFileName(Folder);
}
