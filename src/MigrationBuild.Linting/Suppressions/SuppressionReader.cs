using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Suppressions;

/// <summary>Finds the comments of a script that suppress findings.</summary>
public static class SuppressionReader
{
    private static readonly char[] Separators = [' ', '\t', ',', '\r', '\n'];

    public static EquatableArray<Suppression> Read(SqlScript script)
    {
        var suppressions = new List<Suppression>();
        foreach (var comment in script.Comments)
        {
            if (Read(script, comment) is { } suppression)
            {
                suppressions.Add(suppression);
            }
        }

        return suppressions.ToEquatableArray();
    }

    private static Suppression? Read(SqlScript script, Comment comment)
    {
        var text = comment.GetText(script.File);
        var marker = Array.Find(SuppressionMarker.All, each => Begins(text, each.Text));
        if (marker is null)
        {
            return null;
        }

        var arguments = text.Substring(marker.Text.Length).TrimStart(':', ' ', '\t');
        var (ids, reason) = ReadNames(arguments);
        // A name that we do not know must not turn a narrow comment into one that silences everything.
        if (ids.IsEmpty && (arguments.Length > 0 || !marker.NamesMayBeMissing))
        {
            return null;
        }

        return new Suppression(comment.Span, FindScope(script, comment, marker.Reach), ids, reason);
    }

    private static bool Begins(string text, string marker) =>
        text.StartsWith(marker, StringComparison.Ordinal)
        && (text.Length == marker.Length || text[marker.Length] is ' ' or '\t' or ':');

    /// <summary>Names of rules as far as they go; what follows is the reason.</summary>
    private static (EquatableArray<string> Ids, string Reason) ReadNames(string text)
    {
        var ids = new List<string>();
        var position = 0;
        while (true)
        {
            var start = SkipSeparators(text, position);
            var end = text.IndexOfAny(Separators, start);
            end = end < 0 ? text.Length : end;
            var named = RuleCatalog.Resolve(TrimName(text.Substring(start, end - start))).ToList();
            if (named.Count == 0)
            {
                return (ids.Distinct().ToEquatableArray(), text.Substring(start).TrimStart('-', ':', ' ').Trim());
            }

            ids.AddRange(named);
            position = end;
        }
    }

    private static int SkipSeparators(string text, int position)
    {
        while (position < text.Length && Array.IndexOf(Separators, text[position]) >= 0)
        {
            position++;
        }

        return position;
    }

    /// <summary><c>lint/safety/banDropTable:</c> is <c>banDropTable</c>.</summary>
    private static string TrimName(string name) => name.TrimEnd(':', ';').Substring(name.TrimEnd(':', ';').LastIndexOf('/') + 1);

    private static TextSpan FindScope(SqlScript script, Comment comment, SuppressionReach reach)
    {
        var file = new TextSpan(0, script.File.Text.Length);
        if (reach == SuppressionReach.File || (reach == SuppressionReach.StatementOrFile && script.HeaderComments.Contains(comment)))
        {
            return file;
        }

        ScriptStatement? previous = null;
        foreach (var statement in script.Statements)
        {
            if (statement.Span.Contains(comment.Span))
            {
                return LinesAt(script.File.Text, comment.Span);
            }

            if (statement.Span.Start >= comment.Span.End)
            {
                return previous is not null && IsOneLine(script.File.Text, previous.FullSpan.End, comment.Span.Start) ? previous.Span : statement.Span;
            }

            previous = statement;
        }

        return previous is not null && IsOneLine(script.File.Text, previous.FullSpan.End, comment.Span.Start) ? previous.Span : comment.Span;
    }

    /// <summary>Inside a statement: the comment's own line and, where nothing but the comment is on it, the next one.</summary>
    private static TextSpan LinesAt(string text, TextSpan comment)
    {
        var start = comment.Start;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        var end = LineEnd(text, comment.End);
        if (text.Substring(start, comment.Start - start).Trim().Length == 0)
        {
            end = LineEnd(text, Math.Min(text.Length, end + 1));
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int LineEnd(string text, int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end;
    }

    private static bool IsOneLine(string text, int start, int end) => start <= end && text.IndexOf('\n', start, end - start) < 0;
}
