using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Scripts;

/// <summary>A file's statements in order, what was wrong with them, and every comment of the file.</summary>
/// <param name="File">The text that was parsed.</param>
/// <param name="Statements">All statements, those with errors and psql's commands included.</param>
/// <param name="Diagnostics">What is wrong, in the order of the source.</param>
/// <param name="Comments">The comments between the tokens of the script; those within bodies are <see cref="BodyComments"/>.</param>
/// <param name="HeaderComments">
/// The unbroken block of line comments at the very top that an empty line separates from the first statement; empty if there is none.
/// </param>
public sealed record SqlScript(
    SourceFile File,
    EquatableArray<ScriptStatement> Statements,
    EquatableArray<SourceDiagnostic> Diagnostics,
    EquatableArray<Comment> Comments,
    EquatableArray<Comment> HeaderComments)
{
    /// <summary>The comments in the bodies of functions and blocks that were parsed, in order, at their places in the file.</summary>
    public EquatableArray<Comment> BodyComments { get; init; }

    /// <summary>The comments of the script itself that lie within a span, in order.</summary>
    public IEnumerable<Comment> CommentsIn(TextSpan span)
    {
        for (var i = FindFrom(Comments, span.Start); i < Comments.Count && span.Contains(Comments[i].Span); i++)
        {
            yield return Comments[i];
        }
    }

    /// <summary>
    /// The comments that stand directly before a node, in order: only blanks and one another lie between them and it. A comment that ends
    /// the line of what comes before belongs to that.
    /// </summary>
    public EquatableArray<Comment> LeadingComments(SyntaxNode node)
    {
        var leading = LeadingIn(Comments, node.Span.Start);
        return leading.IsEmpty ? LeadingIn(BodyComments, node.Span.Start) : leading;
    }

    /// <summary>The comments after a node on the line where it ends, in order; a comma or semicolon may stand between.</summary>
    public EquatableArray<Comment> TrailingComments(SyntaxNode node)
    {
        var trailing = TrailingIn(Comments, node.Span.End);
        return trailing.IsEmpty ? TrailingIn(BodyComments, node.Span.End) : trailing;
    }

    private EquatableArray<Comment> LeadingIn(EquatableArray<Comment> comments, int position)
    {
        var end = FindFrom(comments, position);
        var first = end;
        for (var next = position; first > 0 && SkipBlanks(comments[first - 1].Span.End) == next; first--)
        {
            next = comments[first - 1].Span.Start;
        }

        while (first < end && EndsLine(comments[first], first > 0 ? comments[first - 1].Span.End : 0))
        {
            first++;
        }

        return comments.Skip(first).Take(end - first).ToEquatableArray();
    }

    private EquatableArray<Comment> TrailingIn(EquatableArray<Comment> comments, int end)
    {
        var trailing = new List<Comment>();
        var position = SkipBlanksOnLine(end);
        if (position < File.Text.Length && File.Text[position] is ',' or ';')
        {
            position = SkipBlanksOnLine(position + 1);
        }

        for (var i = FindFrom(comments, position); i < comments.Count && comments[i].Span.Start == position; i++)
        {
            trailing.Add(comments[i]);
            position = SkipBlanksOnLine(comments[i].Span.End);
        }

        return trailing.ToEquatableArray();
    }

    /// <summary>Whether something other than a comment stands before the comment on its line.</summary>
    private bool EndsLine(Comment comment, int previousEnd)
    {
        var i = comment.Span.Start;
        while (i > previousEnd && File.Text[i - 1] is ' ' or '\t' or '\f' or '\v')
        {
            i--;
        }

        return i > 0 && i > previousEnd && File.Text[i - 1] is not ('\n' or '\r' or '\uFEFF');
    }

    private int SkipBlanks(int position)
    {
        while (position < File.Text.Length && CharClass.IsSpace(File.Text[position]))
        {
            position++;
        }

        return position;
    }

    private int SkipBlanksOnLine(int position)
    {
        while (position < File.Text.Length && CharClass.IsSpace(File.Text[position]) && File.Text[position] is not ('\n' or '\r'))
        {
            position++;
        }

        return position;
    }

    private static int FindFrom(EquatableArray<Comment> comments, int position)
    {
        var low = 0;
        var high = comments.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (comments[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
