using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationBuild.Analyzers.Literals;

/// <summary>
/// The value of a C# string expression and, for each character of that value, where the source writes it: literals of every kind,
/// interpolated ones, concatenations. What is known only at run time stands in the value as one <see cref="Hole"/>.
/// </summary>
public sealed class StringLiteralMap
{
    /// <summary>U+FFFC, "object replacement character": the lexer of SQL reads it as part of a name.</summary>
    public const char Hole = '\uFFFC';

    private readonly int[] _starts;
    private readonly int[] _ends;

    internal StringLiteralMap(string value, int[] starts, int[] ends, IReadOnlyList<LiteralSegment> segments, IReadOnlyList<LiteralHole> holes)
    {
        Value = value;
        Segments = segments;
        Holes = holes;
        _starts = starts;
        _ends = ends;
    }

    public string Value { get; }

    public IReadOnlyList<LiteralSegment> Segments { get; }

    /// <summary>What is known only at run time, in its order.</summary>
    public IReadOnlyList<LiteralHole> Holes { get; }

    /// <summary>Reads an expression, or gives null where no part of it is a string literal.</summary>
    /// <param name="expression">A literal, an interpolated string, or a concatenation with either.</param>
    /// <param name="constantValue">The value of a constant that the expression names, or null.</param>
    public static StringLiteralMap? TryCreate(ExpressionSyntax expression, Func<ExpressionSyntax, string?> constantValue)
    {
        var reader = new StringLiteralReader(constantValue);
        return reader.Read(expression) ? reader.ToMap() : null;
    }

    /// <summary>The source that writes a part of the value. A part that several literals write covers what stands between them.</summary>
    public TextSpan Map(int start, int length)
    {
        if (length > 0)
        {
            var from = _starts[start];
            return TextSpan.FromBounds(from, Math.Max(from, _ends[start + length - 1]));
        }

        var at = start < _starts.Length ? _starts[start]
            : _ends.Length > 0 ? _ends[_ends.Length - 1]
            : Segments[0].SourceStart;
        return new TextSpan(at, 0);
    }

    /// <summary>
    /// The change of source that replaces a part of the value, escaped as the literal asks; null where the part is not within one
    /// token or the token cannot write the text.
    /// </summary>
    public TextChange? Edit(int start, int length, string newText)
    {
        var end = start + length;
        var segment = Segments.FirstOrDefault(s => s.ValueSpan.Start <= start && end <= s.ValueSpan.End);
        if (segment is null || (segment.Kind == LiteralKind.RawMultiLine && (IsInLineEnd(segment, start) || IsInLineEnd(segment, end))))
        {
            return null;
        }

        var escapeFirst = EndsWithOpenEscape(segment, start) && newText.Length > 0 && Uri.IsHexDigit(newText[0]);
        return segment.Encode(newText, escapeFirst) is { } text
            ? new TextChange(TextSpan.FromBounds(Boundary(segment, start), Boundary(segment, end)), text)
            : null;
    }

    /// <summary>Before the next character where there is one: behind a line's end comes indentation that is not part of the value.</summary>
    private int Boundary(LiteralSegment segment, int position) =>
        position < segment.ValueSpan.End ? _starts[position]
        : segment.ValueSpan.Length > 0 ? _ends[position - 1]
        : segment.SourceStart;

    /// <summary>On a blank line, which may lack the indentation, or between the two characters of a line end.</summary>
    private bool IsInLineEnd(LiteralSegment segment, int position)
    {
        var previous = position > 0 ? Value[position - 1] : '\n';
        var next = position < segment.ValueSpan.End ? Value[position] : '\n';
        return previous is '\r' or '\n' && next is '\r' or '\n';
    }

    /// <summary><c>\x41</c> would swallow a hex digit that follows it.</summary>
    private bool EndsWithOpenEscape(LiteralSegment segment, int position) =>
        segment.Kind == LiteralKind.Regular && position > segment.ValueSpan.Start && _ends[position - 1] - _starts[position - 1] is > 2 and < 6;
}
