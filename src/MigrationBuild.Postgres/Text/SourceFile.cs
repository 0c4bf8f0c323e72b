namespace MigrationBuild.Postgres.Text;

/// <summary>A text and the path that diagnostics name. The path is a label only: nothing is read from it.</summary>
/// <param name="path">What diagnostics name; may be empty for a text that came from no file.</param>
/// <param name="text">The content, decoded.</param>
public sealed class SourceFile(string path, string text)
{
    private int[]? _lineStarts;

    /// <summary>What diagnostics name, as it was given.</summary>
    public string Path { get; } = path;

    /// <summary>The whole content, which all spans count in.</summary>
    public string Text { get; } = text;

    /// <summary>The line and column of an offset from the text's start; its end has one too.</summary>
    public LinePosition GetPosition(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Text);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The characters of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches out of the text.</exception>
    public string Substring(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The path.</summary>
    public override string ToString() => Path;

    /// <summary>LF, CRLF and a lone CR each end a line.</summary>
    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
