using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax;

/// <summary>
/// Where a word of a statement stands, for edits that go beside it. As a node's own span it is no part of what the node means:
/// two of them are always equal.
/// </summary>
/// <param name="span">Where the word stands.</param>
public readonly struct KeywordSpan(TextSpan span) : IEquatable<KeywordSpan>
{
    /// <summary>Where the word stands; empty at 0 for a node that was not parsed.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Always true.</summary>
    public bool Equals(KeywordSpan other) => true;

    /// <summary>Whether the other is one, wherever it stands.</summary>
    public override bool Equals(object? obj) => obj is KeywordSpan;

    /// <summary>Always 0.</summary>
    public override int GetHashCode() => 0;

    /// <summary>Always true.</summary>
    public static bool operator ==(KeywordSpan left, KeywordSpan right) => left.Equals(right);

    /// <summary>Always false.</summary>
    public static bool operator !=(KeywordSpan left, KeywordSpan right) => !left.Equals(right);

    /// <summary>The bounds, as <c>[start..end)</c>.</summary>
    public override string ToString() => Span.ToString();
}
