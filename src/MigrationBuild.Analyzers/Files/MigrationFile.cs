using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Analyzers.Files;

/// <summary>A migration among the additional files, with what the build and <c>.editorconfig</c> say of it.</summary>
internal sealed class MigrationFile(AdditionalText text, AnalyzerConfigOptions options)
{
    private const string PrismaFile = "migration.sql";

    public AdditionalText Text { get; } = text;

    public string Path => Text.Path;

    public bool IsMigration => Metadata("MigrationBuildKind") is not { Length: > 0 } kind || kind.Equals("migration", StringComparison.OrdinalIgnoreCase);

    public MigrationLayout Layout => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1) == PrismaFile ? MigrationLayout.Prisma : MigrationLayout.Atlas;

    /// <summary>One folder is one history, or the folder above where each migration has a folder of its own.</summary>
    public string Set
    {
        get
        {
            var folder = Parent(Path);
            return Metadata("MigrationBuildSet") + "|" + (Layout == MigrationLayout.Prisma ? Parent(folder) : folder);
        }
    }

    public RuleSettings ReadSettings() => RuleConfiguration.ReadSettings(options);

    public static bool IsSql(AdditionalText file) => file.Path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase);

    private string? Metadata(string name) => options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : null;

    private static string Parent(string path) => path.LastIndexOfAny(['/', '\\']) is var at && at < 0 ? "" : path.Substring(0, at);
}
