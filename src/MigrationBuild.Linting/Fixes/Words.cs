using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Finds the words of a statement that have no node of their own.</summary>
internal static class Words
{
    /// <summary>The first of these words within the span, or the whole span where it is not there.</summary>
    public static TextSpan Find(SourceFile file, TextSpan span, string word)
    {
        var at = file.Text.IndexOf(word, span.Start, span.Length, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? span : new TextSpan(at, word.Length);
    }

    /// <summary>The word that the span begins with.</summary>
    public static TextSpan First(SourceFile file, TextSpan span)
    {
        var end = span.Start;
        while (end < span.End && char.IsLetter(file.Text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>The word that the span ends with, or null where it ends with another.</summary>
    public static TextSpan? AtEnd(SourceFile file, TextSpan span, string word)
    {
        var start = span.End - word.Length;
        return start >= span.Start && string.Compare(file.Text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            ? new TextSpan(start, word.Length)
            : null;
    }
}
