using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;
using MigrationBuild.Schema.Directories;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace MigrationBuild.Analyzers.Files;

/// <summary>The migrations of a compilation: their order, and the state that each meets.</summary>
internal sealed class MigrationHistory
{
    private const string PrismaFile = "migration.sql";

    private readonly ImmutableDictionary<string, ImmutableArray<AdditionalText>> _sets;
    private readonly AnalyzerConfigOptionsProvider _config;
    private readonly Func<SourceText, MigrationText?> _remembered;
    private readonly LintOptions _options;
    private readonly Baselines _baselines;
    private readonly MigrationRunner? _runner;
    private readonly ConcurrentDictionary<AdditionalText, RuleSettings> _settings = new();

    /// <param name="remembered">What is known of a text; null if the compiler keeps nothing for it.</param>
    public MigrationHistory(AnalyzerOptions options, Func<SourceText, MigrationText?> remembered)
    {
        _config = options.AnalyzerConfigOptionsProvider;
        _remembered = remembered;
        _options = ProjectSettings.Read(_config.GlobalOptions);
        _runner = ProjectSettings.ReadRunner(_config.GlobalOptions);
        _baselines = new Baselines(options.AdditionalFiles);
        _sets = options.AdditionalFiles
            .Where(IsMigration)
            .GroupBy(SetOf)
            .ToImmutableDictionary(set => set.Key, set => set.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray());
    }

    public bool IsMigration(AdditionalText file) =>
        file.Path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase)
        && (Metadata(file, "MigrationBuildKind") is not { Length: > 0 } kind || kind.Equals("migration", StringComparison.OrdinalIgnoreCase));

    /// <summary>Lints one file in the state that those before it in its set leave.</summary>
    public FileLint? Lint(AdditionalText file, CancellationToken cancellationToken)
    {
        var state = InitialStates.Of(_options);
        var options = _options with { Runner = _runner ?? MigrationRunners.Of(LayoutOf(file)) };
        foreach (var each in _sets[SetOf(file)])
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (each.GetText(cancellationToken) is not { } text)
            {
                continue;
            }

            var lint = (_remembered(text) ?? new MigrationText(text.ToString())).Lint(each.Path, state, options with { Settings = SettingsOf(each) });
            if (ReferenceEquals(each, file))
            {
                return lint with { Findings = _baselines.Unknown(file.Path, lint.Findings) };
            }

            state = lint.After;
        }

        return null;
    }

    /// <summary>Read once a file: each file is asked about again for every one behind it.</summary>
    private RuleSettings SettingsOf(AdditionalText file) => _settings.GetOrAdd(file, each => RuleConfiguration.ReadSettings(_config.GetOptions(each)));

    private static MigrationLayout LayoutOf(AdditionalText file) =>
        FileName(file.Path) == PrismaFile ? MigrationLayout.Prisma : MigrationLayout.Atlas;

    /// <summary>One folder is one history, or the folder above where each migration has a folder of its own.</summary>
    private string SetOf(AdditionalText file)
    {
        var folder = Parent(file.Path);
        if (LayoutOf(file) == MigrationLayout.Prisma)
        {
            folder = Parent(folder);
        }

        return Metadata(file, "MigrationBuildSet") + "|" + folder;
    }

    private string? Metadata(AdditionalText file, string name) =>
        _config.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : null;

    private static string Parent(string path) => path.LastIndexOfAny(['/', '\\']) is var at && at < 0 ? "" : path.Substring(0, at);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
