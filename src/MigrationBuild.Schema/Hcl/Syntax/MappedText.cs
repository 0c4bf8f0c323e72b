using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>
/// Text that was made from a file's text, and where each character of it came from: an error inside the SQL of a string
/// with escapes, or of an indented heredoc, is shown where the person wrote it.
/// </summary>
public sealed class MappedText : IEquatable<MappedText>
{
    private readonly MappedSegment[] _segments;

    internal MappedText(SourceFile file, string text, MappedSegment[] segments)
    {
        File = file;
        Text = text;
        _segments = segments;
    }

    public SourceFile File { get; }

    public string Text { get; }

    internal IReadOnlyList<MappedSegment> Segments => _segments;

    /// <summary>The offset in <see cref="File"/> of the character at <paramref name="offset"/> of <see cref="Text"/>.</summary>
    public int ToSource(int offset)
    {
        var low = 0;
        var high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _segments[low].ToSource(offset);
    }

    /// <summary>The place in <see cref="File"/> of a range of <see cref="Text"/>.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        var start = ToSource(span.Start);
        var end = span.IsEmpty ? start : ToSource(span.End - 1) + 1;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Part of the text, with its origin.</summary>
    public MappedText Substring(int start, int length)
    {
        var segments = new List<MappedSegment>();
        for (var i = 0; i < _segments.Length; i++)
        {
            var end = i + 1 < _segments.Length ? _segments[i + 1].Start : Text.Length;
            if (end <= start || _segments[i].Start >= start + length)
            {
                continue;
            }

            var first = Math.Max(start, _segments[i].Start);
            segments.Add(new MappedSegment(first - start, _segments[i].ToSource(first), _segments[i].IsVerbatim));
        }

        return segments.Count == 0
            ? new MappedText(File, "", [new MappedSegment(0, ToSource(start), IsVerbatim: true)])
            : new MappedText(File, Text.Substring(start, length), [.. segments]);
    }

    public MappedText TrimStart()
    {
        var length = Text.TrimStart().Length;
        return Substring(Text.Length - length, length);
    }

    public MappedText TrimEnd() => Substring(0, Text.TrimEnd().Length);

    public bool Equals(MappedText? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as MappedText);

    public override int GetHashCode() => Text.GetHashCode();

    public override string ToString() => Text;
}
