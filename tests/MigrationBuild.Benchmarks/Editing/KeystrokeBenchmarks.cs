using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Analyzers;

namespace MigrationBuild.Benchmarks.Editing;

/// <summary>
/// A keystroke in the newest migration of a project, as an editor has it analyzed: a compilation with that text in place of the old one, asked about that file. Beside it
/// the first analysis, which knows nothing yet, and another one of all files where nothing changed.
/// </summary>
public class KeystrokeBenchmarks
{
    private ImmutableArray<AdditionalText> _files;
    private int _keystrokes;

    [Params(10, 100, 1_000)]
    public int Migrations { get; set; }

    [GlobalSetup]
    public async Task Prepare()
    {
        _files = Files();
        await AllUnchanged().ConfigureAwait(false);
    }

    [Benchmark]
    public async Task<int> Keystroke()
    {
        var newest = new MigrationInMemory(Migrations - 1, $"-- {_keystrokes++}\n");
        var compilation = Compilation(_files.SetItem(Migrations - 1, newest));
        var result = await compilation.GetAnalysisResultAsync(newest, CancellationToken.None).ConfigureAwait(false);
        return result.AdditionalFileDiagnostics.Count;
    }

    [Benchmark]
    public async Task<int> AllUnchanged() => (await Compilation(_files).GetAnalyzerDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false)).Length;

    [Benchmark]
    public async Task<int> AllForTheFirstTime() => (await Compilation(Files()).GetAnalyzerDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false)).Length;

    private ImmutableArray<AdditionalText> Files() => [.. Enumerable.Range(0, Migrations).Select(i => new MigrationInMemory(i))];

    private static CompilationWithAnalyzers Compilation(ImmutableArray<AdditionalText> files)
        => CSharpCompilation.Create("project").WithAnalyzers([new SqlFileAnalyzer()], new AnalyzerOptions(files));
}
