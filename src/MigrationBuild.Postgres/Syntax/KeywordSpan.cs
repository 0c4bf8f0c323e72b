using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax;

/// <summary>
/// Where a word of a statement stands, for edits that go beside it. As a node's own span it is no part of what the node means:
/// two of them are always equal.
/// </summary>
public readonly struct KeywordSpan(TextSpan span) : IEquatable<KeywordSpan>
{
    public TextSpan Span { get; } = span;

    public bool Equals(KeywordSpan other) => true;

    public override bool Equals(object? obj) => obj is KeywordSpan;

    public override int GetHashCode() => 0;

    public static bool operator ==(KeywordSpan left, KeywordSpan right) => left.Equals(right);

    public static bool operator !=(KeywordSpan left, KeywordSpan right) => !left.Equals(right);

    public override string ToString() => Span.ToString();
}
