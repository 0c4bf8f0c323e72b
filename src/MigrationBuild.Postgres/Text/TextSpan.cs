namespace MigrationBuild.Postgres.Text;

/// <summary>A range of UTF-16 code units in a source text: <see cref="Start"/> inclusive, <see cref="End"/> exclusive, zero-based.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">The number of characters; a span of none is a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a place between two characters.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from an offset, inclusive, to another, exclusive.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the character at an offset is one of the span's.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether all of another span lies within this one; equal ones contain each other.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The same range in a text in which this one's text begins at <paramref name="offset"/>.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    /// <summary>The bounds, as <c>[start..end)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
