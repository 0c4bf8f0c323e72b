namespace MigrationBuild.Schema.Hcl.Parsing;

internal enum HclTokenKind
{
    EndOfFile,
    Newline,
    Identifier,
    Number,

    /// <summary>The quote that opens a string; the parser reads on from there, since a string holds expressions.</summary>
    Quote,

    /// <summary>The <c>&lt;&lt;NAME</c> or <c>&lt;&lt;-NAME</c> that opens a heredoc.</summary>
    Heredoc,

    Punctuation,

    /// <summary>A character that begins no token.</summary>
    Unknown,

    /// <summary>A block comment without its end.</summary>
    OpenComment,
}
