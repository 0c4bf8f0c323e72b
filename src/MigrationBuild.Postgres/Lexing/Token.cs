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

    public int Start { get; }

    public int Length { get; }

    public TokenKind Kind { get; }

    /// <summary>The key word, where <see cref="Kind"/> is <see cref="TokenKind.Keyword"/>.</summary>
    public Keyword Keyword { get; }

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool Equals(Token other) => Start == other.Start && Length == other.Length && Kind == other.Kind && Keyword == other.Keyword;

    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    public static bool operator ==(Token left, Token right) => left.Equals(right);

    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    public override string ToString() => Kind == TokenKind.Keyword ? $"{Keyword} {Span}" : $"{Kind} {Span}";
}
