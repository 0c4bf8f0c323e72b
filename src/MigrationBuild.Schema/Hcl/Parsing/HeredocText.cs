namespace MigrationBuild.Schema.Hcl.Parsing;

/// <summary>Where the lines of a heredoc are: found once, before its interpolations are read.</summary>
internal sealed class HeredocText
{
    public HeredocText(string text, HclToken opening)
    {
        Marker = opening.Text.TrimStart('<', '-');
        IsIndented = opening.Text[2] == '-';
        var lineEnd = LineEnd(text, opening.Span.End);
        BeginsOnNextLine = string.IsNullOrWhiteSpace(text.Substring(opening.Span.End, lineEnd - opening.Span.End));
        Start = AfterLineEnd(text, lineEnd);
        var indent = int.MaxValue;
        var line = Start;
        for (; line < text.Length; line = AfterLineEnd(text, lineEnd))
        {
            lineEnd = LineEnd(text, line);
            if (IsMarker(text, line, lineEnd))
            {
                IsClosed = true;
                break;
            }

            var blanks = Blanks(text, line, lineEnd);
            if (line + blanks < lineEnd)
            {
                indent = Math.Min(indent, blanks);
            }
        }

        Indent = IsIndented && indent != int.MaxValue ? indent : 0;
        BodyEnd = line;
        End = IsClosed ? lineEnd - Trailing(text, line, lineEnd) : text.Length;
    }

    public string Marker { get; }

    /// <summary>Whether it began with <c>&lt;&lt;-</c>: the indentation that all lines share is no part of the text.</summary>
    public bool IsIndented { get; }

    public bool BeginsOnNextLine { get; }

    public bool IsClosed { get; }

    public int Indent { get; }

    /// <summary>Where the first line of the text begins.</summary>
    public int Start { get; }

    /// <summary>Where the line of the closing marker begins.</summary>
    public int BodyEnd { get; }

    /// <summary>Behind the closing marker.</summary>
    public int End { get; }

    /// <summary>How much of the line that begins at a position is shared indentation.</summary>
    public int IndentAt(string text, int line)
    {
        var blanks = 0;
        while (blanks < Indent && line + blanks < BodyEnd && text[line + blanks] is ' ' or '\t')
        {
            blanks++;
        }

        return blanks;
    }

    private bool IsMarker(string text, int line, int lineEnd)
    {
        var start = line + Blanks(text, line, lineEnd);
        var length = lineEnd - Trailing(text, line, lineEnd) - start;
        return length == Marker.Length && HclLexer.StartsWith(text, start, Marker);
    }

    private static int Blanks(string text, int line, int lineEnd)
    {
        var position = line;
        while (position < lineEnd && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position - line;
    }

    private static int Trailing(string text, int line, int lineEnd)
    {
        var position = lineEnd;
        while (position > line && text[position - 1] is ' ' or '\t' or '\r')
        {
            position--;
        }

        return lineEnd - position;
    }

    private static int LineEnd(string text, int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end;
    }

    private static int AfterLineEnd(string text, int lineEnd) => Math.Min(text.Length, lineEnd + 1);
}
