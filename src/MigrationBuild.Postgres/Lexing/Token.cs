using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Lexing;

/// <summary>One token: what it is and where it stands. Its text stays in the source.</summary>
public readonly struct Token : IEquatable<Token>
{
    internal Token(TokenKind kind, int start, int length, Keyword keyword = Keyword.NotKeyword)
    {
        Start = start;
        Length = length;
        Kind = kind;
        Keyword = keyword;
    }

    /// <summary>The offset of its first character in the text.</summary>
    public int Start { get; }

    /// <summary>The number of its characters; 0 at the end of the text.</summary>
    public int Length { get; }

    /// <summary>What it is; key words are all of one kind.</summary>
    public TokenKind Kind { get; }

    /// <summary>The key word, where <see cref="Kind"/> is <see cref="TokenKind.Keyword"/>.</summary>
    public Keyword Keyword { get; }

    /// <summary>The offset after its last character.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether both are the same token at the same place.</summary>
    public bool Equals(Token other) => Start == other.Start && Length == other.Length && Kind == other.Kind && Keyword == other.Keyword;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>Whether both are the same token at the same place.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether they differ in what they are or where they stand.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <summary>The key word or kind, and the place: for debugging.</summary>
    public override string ToString() => Kind == TokenKind.Keyword ? $"{Keyword} {Span}" : $"{Kind} {Span}";
}
