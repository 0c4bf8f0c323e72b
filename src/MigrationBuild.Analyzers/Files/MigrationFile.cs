using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Analyzers.Files;

/// <summary>A migration among the additional files, with what the build and <c>.editorconfig</c> say of it.</summary>
internal sealed class MigrationFile(AdditionalText text, AnalyzerConfigOptions options)
{
    public AdditionalText Text { get; } = text;

    public string Path => Text.Path;

    public bool IsMigration => Metadata("MigrationBuildKind") is not { Length: > 0 } kind || kind.Equals("migration", StringComparison.OrdinalIgnoreCase);

    public MigrationLayout Layout { get; } = MigrationLayouts.DetectFile(text.Path);

    /// <summary>One folder is one history, or the folder above where each migration has a folder of its own.</summary>
    public string Set => Metadata("MigrationBuildSet") + "|" + Root;

    /// <summary>The path from the folder of the history, between slashes.</summary>
    public string PathInSet => Path.Substring(Root.Length).TrimStart('/', '\\').Replace('\\', '/');

    private string Root => MigrationLayouts.HasFolders(Layout) ? FolderOf(FolderOf(Path)) : FolderOf(Path);

    public RuleSettings ReadSettings() => RuleConfiguration.ReadSettings(options);

    public static bool IsSql(AdditionalText file) => file.Path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase);

    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    public static string FolderOf(string path) => path.LastIndexOfAny(['/', '\\']) is var at && at < 0 ? "" : path.Substring(0, at);

    private string? Metadata(string name) => options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : null;
}
