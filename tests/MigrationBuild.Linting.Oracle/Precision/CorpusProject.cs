using System.Text.Json;
using System.Text.RegularExpressions;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Oracle.Precision;

/// <summary>One of the real projects: its migrations in the order in which its own tool runs them, each as that tool sends it.</summary>
internal sealed partial record CorpusProject(string Name, string Folder, IReadOnlyList<(SourceFile File, MigrationRunner Runner)> Migrations)
{
    public static IReadOnlyList<CorpusProject> ReadAll(string corpora) =>
    [
        .. Directory.GetFiles(corpora, "meta.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Read(Path.GetDirectoryName(path)!))
            .Where(project => project.Migrations.Count > 0),
    ];

    /// <summary>What is found in the state in which each migration runs.</summary>
    public IEnumerable<CorpusFinding> Lint()
    {
        var start = MigrationLinter.Start(LintOptions.Default);
        // The schema in which the platform has it, before the first migration.
        var state = Name == "supabase-auth" ? new ReplayState(start.Catalog.With(new DatabaseSchema("auth"))) { TargetVersion = start.TargetVersion } : start;
        foreach (var (file, runner) in Migrations)
        {
            var lint = MigrationLinter.Lint(state, file, LintOptions.Default with { Runner = runner });
            foreach (var finding in lint.Findings.Where(each => each.Diagnostic.Severity >= DiagnosticSeverity.Info))
            {
                yield return new CorpusFinding(Name, file, finding);
            }

            state = lint.After;
        }
    }

    private static CorpusProject Read(string folder)
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "meta.json")));
        var paths = meta.RootElement.TryGetProperty("order", out var order) ? order.EnumerateArray().Select(path => path.GetString()!).ToList() : [];
        var modes = meta.RootElement.TryGetProperty("modes", out var named) ? named.EnumerateObject().Select(mode => mode.Name).ToList() : [];
        return new CorpusProject(
            Path.GetFileName(folder),
            folder,
            [.. paths.Select(path => (new SourceFile(path, ReadText(Path.Combine(folder, path))), RunnerOf(Path.Combine(folder, path), modes)))]);
    }

    /// <summary>Auth's migrations are templates over the name of its schema.</summary>
    private static string ReadText(string path) => Namespace().Replace(File.ReadAllText(path), "auth");

    /// <summary>Where a tool sends some files in another way, it goes by what Diesel's metadata say, or, as Flyway, by a statement that no transaction takes.</summary>
    private static MigrationRunner RunnerOf(string path, List<string> modes) => modes switch
    {
        ["simple"] => MigrationRunner.SingleCommand,
        ["psql"] => MigrationRunner.Autocommit,
        _ when modes.Contains("simple") && IsOutsideTransaction(path) => MigrationRunner.SingleCommand,
        _ when modes.Contains("auto") && File.ReadAllText(path).Contains("CONCURRENTLY", StringComparison.OrdinalIgnoreCase) => MigrationRunner.Autocommit,
        _ => MigrationRunner.TransactionPerFile,
    };

    private static bool IsOutsideTransaction(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, "metadata.toml") is var metadata
        && File.Exists(metadata)
        && File.ReadAllText(metadata).Replace(" ", "").Contains("run_in_transaction=false", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\{\s*index \.Options ""Namespace""\s*\}\}")]
    private static partial Regex Namespace();
}
