using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Suppressions;

/// <summary>Finds the comments of a script that suppress findings.</summary>
public static class SuppressionReader
{
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

        var written = text.Substring(marker.Text.Length).TrimStart(':', ' ', '\t');
        var arguments = SuppressionArguments.Read(written);
        // A name that we do not know must not turn a narrow comment into one that silences everything.
        var isVoid = arguments.Ids.IsEmpty && (arguments.Until is null && written.Length > 0 || !marker.NamesMayBeMissing);
        if (!marker.IsOurs && isVoid)
        {
            return null;
        }

        return new Suppression(comment.Span, FindScope(script, comment, marker.Reach), arguments.Ids, arguments.Reason)
        {
            IsOurs = marker.IsOurs,
            Until = marker.IsOurs ? arguments.Until : null,
            Problem = arguments.Problem ?? (isVoid ? NamesNoRule(written) : null),
            IsVoid = isVoid || (arguments.Problem is not null && arguments.Ids.IsEmpty),
        };
    }

    private static string NamesNoRule(string written) => written.Length == 0
        ? "A whole file is silent for rules that are named, and none is"
        : $"There is no rule {written.Split(' ', '\t', ',')[0]}";

    private static bool Begins(string text, string marker) =>
        text.StartsWith(marker, StringComparison.Ordinal)
        && (text.Length == marker.Length || text[marker.Length] is ' ' or '\t' or ':');

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
