using System.Text;
using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Baselines;

/// <summary>
/// The findings that were there when a team began to lint, which are not reported again: a line each, its rule, file, fingerprint and, for those who read it, words, parted by tabs. Lines that begin
/// with <c>#</c> are comments. A statement that is changed, or comes a second time, is reported.
/// </summary>
public sealed class LintBaseline
{
    /// <summary>How a baseline is called that is found without being named.</summary>
    public const string FileName = "lint.baseline";

    private const int MaxWords = 60;

    private const string Header = "# Findings that are known: rule, file, statement. Written by 'dotnet migrations lint --write-baseline'; a line may be deleted.\n";

    private static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private readonly ILookup<string, BaselineEntry> _byPath;

    private LintBaseline(SourceFile file, List<BaselineEntry> entries, List<SourceDiagnostic> diagnostics)
    {
        File = file;
        Entries = entries.ToEquatableArray();
        Diagnostics = diagnostics.ToEquatableArray();
        _byPath = entries.ToLookup(entry => entry.Path, StringComparer.Ordinal);
    }

    public SourceFile File { get; }

    public EquatableArray<BaselineEntry> Entries { get; }

    /// <summary>The lines that are no entries.</summary>
    public EquatableArray<SourceDiagnostic> Diagnostics { get; }

    public static LintBaseline Parse(SourceFile file)
    {
        var entries = new List<BaselineEntry>();
        var diagnostics = new List<SourceDiagnostic>();
        var start = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            var text = line.TrimEnd('\r');
            var span = new TextSpan(start, text.Length);
            start += line.Length + 1;
            if (text.Trim().Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (text.Split('\t') is [{ Length: > 0 } id, { Length: > 0 } path, { Length: > 0 } fingerprint, ..])
            {
                entries.Add(new BaselineEntry(id, path, fingerprint, span));
            }
            else
            {
                diagnostics.Add(new SourceDiagnostic(BaselineDiagnostics.Stale, file, span, "The line is no entry: rule, file and fingerprint, parted by tabs"));
            }
        }

        return new LintBaseline(file, entries, diagnostics);
    }

    /// <summary>The text of a baseline of these findings, in the order of files and rules. What is wrong with a file's text, rather than dangerous, is left out.</summary>
    /// <param name="findings">Each with the path of its file from the baseline's folder.</param>
    public static string Write(IEnumerable<(string Path, Finding Finding)> findings)
    {
        var text = new StringBuilder(Header);
        var lines = findings
            .Where(each => IsHazard(each.Finding))
            .OrderBy(each => each.Path, StringComparer.Ordinal)
            .ThenBy(each => each.Finding.Id, StringComparer.Ordinal)
            .Select(each => string.Join("\t", each.Finding.Id, each.Path, each.Finding.Fingerprint, WordsOf(each.Finding)));
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    public static bool IsHazard(Finding finding) => finding.Id.StartsWith("PGM", StringComparison.Ordinal);

    /// <summary>Takes the known findings out of those of a file. An entry takes one finding.</summary>
    /// <param name="path">The file, from the baseline's folder.</param>
    /// <param name="findings">All findings of the file.</param>
    /// <returns>The findings that are not known, and the entries whose finding is gone.</returns>
    public (EquatableArray<Finding> Unknown, EquatableArray<BaselineEntry> Stale) Match(string path, IEnumerable<Finding> findings)
    {
        var left = _byPath[path].ToList();
        var unknown = new List<Finding>();
        foreach (var finding in findings)
        {
            var at = left.FindIndex(entry => entry.Id == finding.Id && entry.Fingerprint == finding.Fingerprint);
            if (at < 0)
            {
                unknown.Add(finding);
            }
            else
            {
                left.RemoveAt(at);
            }
        }

        return (unknown.ToEquatableArray(), left.ToEquatableArray());
    }

    public SourceDiagnostic StaleAt(BaselineEntry entry) =>
        new(BaselineDiagnostics.Stale, File, entry.Line, $"{entry.Id} is no longer found at that statement of {entry.Path}. Delete the line");

    private static string WordsOf(Finding finding)
    {
        var words = Blanks.Replace(finding.Diagnostic.File.Substring(finding.Span), " ").Trim();
        return words.Length > MaxWords ? words.Substring(0, MaxWords) + "…" : words;
    }
}
