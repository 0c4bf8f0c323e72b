using Microsoft.CodeAnalysis;
using MigrationBuild.Linting;
using MigrationBuild.Linting.Baselines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Analyzers.Files;

/// <summary>The files <c>lint.baseline</c> among the additional files, each for what lies in its folder and below.</summary>
internal sealed class Baselines
{
    private readonly List<(string Folder, LintBaseline Baseline)> _all;

    public Baselines(IEnumerable<AdditionalText> files) => _all = files
        .Select(file => (Path: file.Path.Replace('\\', '/'), file))
        .Where(each => each.Path.EndsWith("/" + LintBaseline.FileName, StringComparison.OrdinalIgnoreCase))
        .Select(each => (
            each.Path.Substring(0, each.Path.Length - LintBaseline.FileName.Length),
            LintBaseline.Parse(new SourceFile(each.Path, each.file.GetText()?.ToString() ?? ""))))
        .ToList();

    /// <summary>The findings that no baseline knows.</summary>
    public EquatableArray<Finding> Unknown(string path, EquatableArray<Finding> findings)
    {
        path = path.Replace('\\', '/');
        return _all
            .Where(each => path.StartsWith(each.Folder, StringComparison.Ordinal))
            .Aggregate(findings, (left, each) => each.Baseline.Match(path.Substring(each.Folder.Length), left).Unknown);
    }
}
