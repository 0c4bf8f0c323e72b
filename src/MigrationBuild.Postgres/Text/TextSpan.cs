namespace MigrationBuild.Postgres.Text;

/// <summary>A range of UTF-16 code units in a source text: <see cref="Start"/> inclusive, <see cref="End"/> exclusive, zero-based.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The same range in a text in which this one's text begins at <paramref name="offset"/>.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    public override string ToString() => $"[{Start}..{End})";
}
