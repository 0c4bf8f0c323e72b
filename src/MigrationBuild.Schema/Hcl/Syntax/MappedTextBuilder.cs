using System.Text;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>Builds a <see cref="MappedText"/> run by run.</summary>
internal sealed class MappedTextBuilder(SourceFile file, int sourceStart)
{
    private readonly StringBuilder _text = new();
    private readonly List<MappedSegment> _segments = [];

    public int Length => _text.Length;

    /// <summary>Appends a range of the file as it stands.</summary>
    public void AppendSource(int start, int end)
    {
        if (start == end)
        {
            return;
        }

        var follows = _segments.Count > 0 && _segments[_segments.Count - 1] is { IsVerbatim: true } last && last.ToSource(Length) == start;
        if (!follows)
        {
            _segments.Add(new MappedSegment(Length, start, IsVerbatim: true));
        }

        _text.Append(file.Text, start, end - start);
    }

    /// <summary>Appends text that something at one place of the file stands for: an escape, an interpolation.</summary>
    public void AppendMade(string text, int source)
    {
        if (text.Length == 0)
        {
            return;
        }

        _segments.Add(new MappedSegment(Length, source, IsVerbatim: false));
        _text.Append(text);
    }

    /// <summary>Appends text of the same file.</summary>
    public void Append(MappedText other)
    {
        if (other.Text.Length == 0)
        {
            return;
        }

        foreach (var segment in other.Segments)
        {
            _segments.Add(segment with { Start = segment.Start + Length });
        }

        _text.Append(other.Text);
    }

    public MappedText Build()
    {
        var segments = _segments.Count > 0 ? _segments.ToArray() : [new MappedSegment(0, sourceStart, IsVerbatim: true)];
        return new MappedText(file, _text.ToString(), segments);
    }
}
