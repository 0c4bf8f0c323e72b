using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace MigrationBuild.Analyzers;

/// <summary>
/// Carries a finding's fixes from the analyzer to the code fix in the diagnostic's properties: a title, for each edit start, length and text, and path and text of each other file.
/// Positions count from the diagnostic's start, so that they hold where text above it has changed meanwhile.
/// </summary>
public static class FixProperties
{
    private const string TitlePrefix = "Fix.Title.";
    private const string EditsPrefix = "Fix.Edits.";
    private const string FilesPrefix = "Fix.Files.";

    public static ImmutableDictionary<string, string?> Write(IEnumerable<CarriedFix> fixes, int origin)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var count = 0;
        foreach (var fix in fixes)
        {
            var number = count++.ToString(CultureInfo.InvariantCulture);
            properties.Add(TitlePrefix + number, fix.Title);
            properties.Add(EditsPrefix + number, Write(fix.Changes, origin));
            if (!fix.Files.IsEmpty)
            {
                properties.Add(FilesPrefix + number, Write(fix.Files));
            }
        }

        return properties.ToImmutable();
    }

    /// <summary>
    /// The fixes in their order. Their keys tell a finding's fixes apart and are alike for all rules: <c>dotnet format</c> takes the key of the first
    /// finding of a project for those of every rule.
    /// </summary>
    public static IEnumerable<(string Key, CarriedFix Fix)> Read(ImmutableDictionary<string, string?> properties, int origin)
    {
        for (var i = 0; ; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            if (!properties.TryGetValue(TitlePrefix + number, out var title)
                || !properties.TryGetValue(EditsPrefix + number, out var edits)
                || title is null
                || edits is null)
            {
                yield break;
            }

            var files = properties.TryGetValue(FilesPrefix + number, out var written) && written is not null ? ReadFiles(written) : ImmutableArray<(string, string)>.Empty;
            yield return (TitlePrefix + number, new CarriedFix(title, ReadChanges(edits, origin), files));
        }
    }

    /// <summary><c>start,length,text length:text</c>, one after another.</summary>
    private static string Write(ImmutableArray<TextChange> changes, int origin)
    {
        var result = new StringBuilder();
        foreach (var change in changes)
        {
            result.AppendFormat(
                CultureInfo.InvariantCulture,
                "{0},{1},{2}:{3}",
                change.Span.Start - origin,
                change.Span.Length,
                change.NewText!.Length,
                change.NewText);
        }

        return result.ToString();
    }

    private static ImmutableArray<TextChange> ReadChanges(string text, int origin)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var position = 0; position < text.Length;)
        {
            var colon = text.IndexOf(':', position);
            var numbers = text.Substring(position, colon - position).Split(',').Select(each => int.Parse(each, CultureInfo.InvariantCulture)).ToArray();
            changes.Add(new TextChange(new TextSpan(origin + numbers[0], numbers[1]), text.Substring(colon + 1, numbers[2])));
            position = colon + 1 + numbers[2];
        }

        return changes.ToImmutable();
    }

    /// <summary><c>path length,text length:path text</c>, one after another.</summary>
    private static string Write(ImmutableArray<(string Path, string Text)> files)
    {
        var result = new StringBuilder();
        foreach (var (path, text) in files)
        {
            result.AppendFormat(CultureInfo.InvariantCulture, "{0},{1}:{2}{3}", path.Length, text.Length, path, text);
        }

        return result.ToString();
    }

    private static ImmutableArray<(string Path, string Text)> ReadFiles(string text)
    {
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        for (var position = 0; position < text.Length;)
        {
            var colon = text.IndexOf(':', position);
            var lengths = text.Substring(position, colon - position).Split(',').Select(each => int.Parse(each, CultureInfo.InvariantCulture)).ToArray();
            files.Add((text.Substring(colon + 1, lengths[0]), text.Substring(colon + 1 + lengths[0], lengths[1])));
            position = colon + 1 + lengths[0] + lengths[1];
        }

        return files.ToImmutable();
    }
}
