using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace MigrationBuild.Analyzers.Files;

/// <summary>
/// What has been worked out of a text, kept as long as the compiler keeps the text: a keystroke in one migration leaves the trees and states
/// of all others as they are.
/// </summary>
internal sealed class MigrationText(string text)
{
    private Parsed? _parsed;
    private Step? _step;

    public static SourceTextValueProvider<MigrationText> Provider { get; } = new(text => new MigrationText(text.ToString()));

    /// <summary>The findings and the state after, in that state before; taken from the last time where that was the same.</summary>
    public FileLint Lint(string path, ReplayState before, LintOptions options, CancellationToken cancellationToken)
    {
        if (_step is { } last && ReferenceEquals(last.Before, before) && last.Options == options && last.Path == path)
        {
            return last.Result;
        }

        var script = Parse(path, options);
        var result = MigrationLinter.IsLinted(script.File, options)
            ? MigrationLinter.Lint(before, script, options, cancellationToken)
            : new FileLint(default, CatalogReplay.Apply(before, script).State);
        _step = new Step(path, before, options, result);
        return result;
    }

    private SqlScript Parse(string path, LintOptions options)
    {
        if (_parsed is { } last && last.Path == path && last.PostgresVersion == options.PostgresVersion)
        {
            return last.Script;
        }

        var script = MigrationLinter.Parse(new SourceFile(path, text), options);
        _parsed = new Parsed(path, options.PostgresVersion, script);
        return script;
    }

    private sealed record Parsed(string Path, int PostgresVersion, SqlScript Script);

    private sealed record Step(string Path, ReplayState Before, LintOptions Options, FileLint Result);
}
