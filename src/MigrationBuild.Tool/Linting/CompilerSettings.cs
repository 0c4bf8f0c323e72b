using Microsoft.CodeAnalysis;
using MigrationBuild.Linting;

namespace MigrationBuild.Tool.Linting;

/// <summary>
/// What <c>.editorconfig</c> and <c>.globalconfig</c> say of a file, read by the compiler's own reader, so that a terminal and a build report the same.
/// </summary>
internal sealed class CompilerSettings
{
    private readonly Dictionary<string, AnalyzerConfigSet> _byFolder = new(StringComparer.Ordinal);

    public RuleSettings Of(string path)
    {
        var full = Path.GetFullPath(path);
        var configs = ConfigsOf(Path.GetDirectoryName(full)!);
        var settings = configs.GetOptionsForSourcePath(full.Replace('\\', '/')).AnalyzerOptions.ToDictionary(StringComparer.OrdinalIgnoreCase);
        var own = RuleSettings.Create(settings);
        // The compiler hears the global file last, but of what was reported at all.
        foreach (var (id, report) in configs.GlobalConfigOptions.TreeOptions)
        {
            if (WordOf(report) is { } word && RuleCatalog.Find(id) is { } rule && !(own.TryFindSeverity(rule, out var severity) && severity is null))
            {
                settings[$"migrationbuild.{id}.severity"] = word;
            }
        }

        return RuleSettings.Create(settings);
    }

    private static string? WordOf(ReportDiagnostic report) => report switch
    {
        ReportDiagnostic.Error => "error",
        ReportDiagnostic.Warn => "warning",
        ReportDiagnostic.Info => "suggestion",
        ReportDiagnostic.Hidden => "silent",
        ReportDiagnostic.Suppress => "none",
        _ => null,
    };

    private AnalyzerConfigSet ConfigsOf(string folder)
    {
        if (!_byFolder.TryGetValue(folder, out var configs))
        {
            configs = AnalyzerConfigSet.Create(Find(folder).Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToList());
            _byFolder.Add(folder, configs);
        }

        return configs;
    }

    private static IEnumerable<string> Find(string folder)
    {
        for (var each = new DirectoryInfo(folder); each is not null; each = each.Parent)
        {
            foreach (var name in new[] { ".editorconfig", ".globalconfig" })
            {
                if (Path.Combine(each.FullName, name) is var path && File.Exists(path))
                {
                    yield return path;
                }
            }
        }
    }
}
