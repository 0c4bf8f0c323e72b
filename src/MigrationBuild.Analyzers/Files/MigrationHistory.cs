using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace MigrationBuild.Analyzers.Files;

/// <summary>The migrations of a compilation: their order, and the state that each meets.</summary>
internal sealed class MigrationHistory
{
    private readonly ImmutableDictionary<AdditionalText, (MigrationSet Set, int Position)> _places;
    private readonly Func<SourceText, MigrationText?> _remembered;
    private readonly LintOptions _options;
    private readonly Baselines _baselines;
    private readonly MigrationRunner? _runner;

    /// <param name="remembered">What is known of a text; null if the compiler keeps nothing for it.</param>
    public MigrationHistory(AnalyzerOptions options, Func<SourceText, MigrationText?> remembered)
    {
        var config = options.AnalyzerConfigOptionsProvider;
        _remembered = remembered;
        _options = ProjectSettings.Read(config.GlobalOptions);
        _runner = ProjectSettings.ReadRunner(config.GlobalOptions);
        _baselines = new Baselines(options.AdditionalFiles);
        _places = options.AdditionalFiles
            .Where(MigrationFile.IsSql)
            .Select(file => new MigrationFile(file, config.GetOptions(file)))
            .Where(file => file.IsMigration)
            .GroupBy(file => file.Set)
            .Select(set => set.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray())
            .SelectMany(files => new MigrationSet(files, InitialStates.Of(_options), Lint) is var set
                ? files.Select((file, position) => new KeyValuePair<AdditionalText, (MigrationSet, int)>(file.Text, (set, position)))
                : [])
            .ToImmutableDictionary();
    }

    /// <summary>Lints one file in the state that those before it in its set leave; null where it is no migration.</summary>
    public FileLint? Lint(AdditionalText file, CancellationToken cancellationToken)
        => _places.TryGetValue(file, out var place) && place.Set.Lint(place.Position, cancellationToken) is var lint
            ? lint with { Findings = _baselines.Unknown(file.Path, lint.Findings) }
            : null;

    private FileLint Lint(MigrationFile file, ReplayState before, CancellationToken cancellationToken)
    {
        if (file.Text.GetText(cancellationToken) is not { } text)
        {
            return new FileLint(default, before);
        }

        var options = _options with { Runner = _runner ?? MigrationRunners.Of(file.Layout), Settings = file.ReadSettings() };
        return (_remembered(text) ?? new MigrationText(text.ToString())).Lint(file.Path, before, options, cancellationToken);
    }

    /// <summary>The migrations that run after the file.</summary>
    public IReadOnlyList<SourceFile> Behind(AdditionalText file) => _places.TryGetValue(file, out var place) ? place.Set.Behind(place.Position) : [];
}
