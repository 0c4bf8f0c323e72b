using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
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
    private readonly HashSet<string> _withoutTransaction;

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
            .Select(set => Forward([.. set]))
            .SelectMany(files => new MigrationSet(files, InitialStates.Of(_options), Lint) is var set
                ? files.Select((file, position) => new KeyValuePair<AdditionalText, (MigrationSet, int)>(file.Text, (set, position)))
                : [])
            .ToImmutableDictionary();
        _withoutTransaction = new HashSet<string>(
            options.AdditionalFiles
                .Where(file => MigrationFile.NameOf(file.Path) == DieselMetadata.FileName && DieselMetadata.RefusesTransaction(file.GetText()?.ToString() ?? ""))
                .Select(file => MigrationFile.FolderOf(file.Path)),
            StringComparer.Ordinal);
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

        var options = _options with { Runner = RunnerOf(file), Settings = file.ReadSettings() };
        return (_remembered(text) ?? new MigrationText(text.ToString())).Lint(file.Path, before, options, cancellationToken);
    }

    /// <summary>The migrations that run after the file.</summary>
    public IEnumerable<SourceFile> Behind(AdditionalText file) => _places.TryGetValue(file, out var place) ? place.Set.Behind(place.Position) : [];

    private MigrationRunner RunnerOf(MigrationFile file) =>
        _runner ?? (_withoutTransaction.Contains(MigrationFile.FolderOf(file.Path)) ? MigrationRunner.SingleCommand : MigrationRunners.Of(file.Layout));

    /// <summary>The files of a set that run forward, in the order of its layout.</summary>
    private static ImmutableArray<MigrationFile> Forward(List<MigrationFile> files)
    {
        var layout = MigrationLayouts.Detect(files.Select(file => file.PathInSet));
        return files
            .Where(file => layout == MigrationLayout.Atlas || MigrationLayouts.IsMigration(layout, file.PathInSet))
            .OrderBy(file => file.PathInSet, MigrationLayouts.OrderOf(layout))
            .ToImmutableArray();
    }
}
