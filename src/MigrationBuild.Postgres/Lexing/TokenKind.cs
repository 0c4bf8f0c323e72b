namespace MigrationBuild.Postgres.Lexing;

/// <summary>What a token is. The names of single characters and operators are those of PostgreSQL's scanner.</summary>
public enum TokenKind : byte
{
    /// <summary>The end of the text, or of the statement that is being parsed.</summary>
    EndOfFile,

    /// <summary>What PostgreSQL's scanner refuses; <see cref="LexedText.GetError"/> has its words.</summary>
    Error,

    /// <summary>A character that no token begins with: a syntax error wherever it stands.</summary>
    Other,

    /// <summary>An unquoted name that is not a key word.</summary>
    Identifier,

    /// <summary><c>"name"</c>.</summary>
    QuotedIdentifier,

    /// <summary><c>U&amp;"name"</c> with its <c>UESCAPE</c> clause, if any.</summary>
    UnicodeIdentifier,

    /// <summary>A key word; which one is <see cref="Token.Keyword"/>.</summary>
    Keyword,

    /// <summary>U+FFFC: the place of a value that is not known yet, as an interpolation in a C# string.</summary>
    Hole,

    /// <summary><c>'text'</c>.</summary>
    String,

    /// <summary><c>E'text'</c>.</summary>
    EscapeString,

    /// <summary><c>U&amp;'text'</c> with its <c>UESCAPE</c> clause, if any.</summary>
    UnicodeString,

    /// <summary><c>$tag$text$tag$</c>.</summary>
    DollarString,

    /// <summary><c>B'0101'</c>.</summary>
    BitString,

    /// <summary><c>X'1f'</c>.</summary>
    HexString,

    /// <summary>An integer in any base.</summary>
    Integer,

    /// <summary>A number with a point or an exponent.</summary>
    Numeric,

    /// <summary><c>$1</c>.</summary>
    Parameter,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>;</c></summary>
    Semicolon,

    /// <summary><c>(</c></summary>
    OpenParen,

    /// <summary><c>)</c></summary>
    CloseParen,

    /// <summary><c>[</c></summary>
    OpenBracket,

    /// <summary><c>]</c></summary>
    CloseBracket,

    /// <summary><c>.</c></summary>
    Dot,

    /// <summary><c>..</c></summary>
    DotDot,

    /// <summary><c>:</c>, as in the slice of an array.</summary>
    Colon,

    /// <summary><c>::</c></summary>
    Typecast,

    /// <summary><c>:=</c></summary>
    ColonEquals,

    /// <summary><c>=&gt;</c></summary>
    EqualsGreater,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>-</c></summary>
    Minus,

    /// <summary><c>*</c></summary>
    Star,

    /// <summary><c>/</c></summary>
    Slash,

    /// <summary><c>%</c></summary>
    Percent,

    /// <summary><c>^</c></summary>
    Caret,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>&lt;=</c></summary>
    LessEquals,

    /// <summary><c>&gt;=</c></summary>
    GreaterEquals,

    /// <summary><c>&lt;&gt;</c> and <c>!=</c>.</summary>
    NotEquals,

    /// <summary>Any other operator.</summary>
    Operator,

    /// <summary>A psql meta-command (<c>\connect</c>, <c>\gexec</c>) to the end of its line.</summary>
    MetaCommand,

    /// <summary>The lines after <c>COPY … FROM stdin;</c> with the <c>\.</c> that ends them.</summary>
    CopyData,

    /// <summary>The delimiter that <c>-- atlas:delimiter</c> names.</summary>
    Delimiter,
}
