using MigrationBuild.Postgres.Lexing;

namespace MigrationBuild.Postgres.Tests.Lexing;

public sealed class LexerTests
{
    [TestCase("a B \"c\" U&\"d\\0061\"", "Identifier Identifier QuotedIdentifier UnicodeIdentifier")]
    [TestCase("select SELECT Select", "Keyword Keyword Keyword")]
    [TestCase("'a' E'b\\'c' B'01' X'1f' N'n' U&'\\0061' $$x$$ $t$ $$ $t$", "String EscapeString BitString HexString Keyword String UnicodeString DollarString DollarString")]
    [TestCase("1 1.5 .5 1. 1e5 1.5e-3 0x1F 0o17 0b101 1_000 1_0.0_1", "Integer Numeric Numeric Numeric Numeric Numeric Integer Integer Integer Integer Numeric")]
    [TestCase("1..10", "Integer DotDot Integer")]
    [TestCase("$1 $23", "Parameter Parameter")]
    [TestCase("a::b := c => d", "Identifier Typecast Identifier ColonEquals Identifier EqualsGreater Identifier")]
    [TestCase("a<=b >= <> != = < >", "Identifier LessEquals Identifier GreaterEquals NotEquals NotEquals Equal Less Greater")]
    [TestCase("1=-1", "Integer Equal Minus Integer")]
    [TestCase("a @- b", "Identifier Operator Identifier")]
    [TestCase("a *+- b", "Identifier Star Plus Minus Identifier")]
    [TestCase("a ->> 'x'", "Identifier Operator String")]
    [TestCase("a +-- comment\n b", "Identifier Plus Identifier")]
    [TestCase("a */* comment */ b", "Identifier Star Identifier")]
    [TestCase("/* a /* nested */ b */ x", "Identifier")]
    [TestCase("'a'\n  'b'", "String")]
    [TestCase("'a' 'b'", "String String")]
    [TestCase("'a' -- why\n 'b'", "String")]
    [TestCase("\uFEFFselect\r\n1", "Keyword Integer")]
    [TestCase("a\uD800b", "Identifier")]
    [TestCase("a\uFFFCb \uFFFC", "Hole Hole")]
    [TestCase("U&'d!0061' UESCAPE '!' x", "UnicodeString Identifier")]
    [TestCase("[1:2]", "OpenBracket Integer Colon Integer CloseBracket")]
    [TestCase("{", "Other")]
    public void Tokens_are_those_of_PostgreSQL(string sql, string expected)
    {
        var lexed = Lexer.Tokenize(sql);

        Assert.That(Kinds(lexed), Is.EqualTo(expected));
    }

    [TestCase("select 'abc", "unterminated quoted string", 7)]
    [TestCase("select \"abc", "unterminated quoted identifier", 7)]
    [TestCase("select $$abc", "unterminated dollar-quoted string", 7)]
    [TestCase("select /* abc", "unterminated /* comment", 7)]
    [TestCase("select B'01", "unterminated bit string literal", 7)]
    [TestCase("select X'01", "unterminated hexadecimal string literal", 7)]
    [TestCase("select \"\"", "zero-length delimited identifier", 7)]
    [TestCase("select 123abc", "trailing junk after numeric literal", 7)]
    [TestCase("select 1_", "trailing junk after numeric literal", 7)]
    [TestCase("select 0x", "invalid hexadecimal integer", 7)]
    [TestCase("select $1a", "trailing junk after parameter", 7)]
    [TestCase("select E'\\u00'", "invalid Unicode escape", 7)]
    [TestCase("select E'\\ud800'", "invalid Unicode surrogate pair", 7)]
    [TestCase("select U&'\\00'", "invalid Unicode escape", 7)]
    [TestCase("select U&'x' UESCAPE 'a'", "invalid Unicode escape character", 7)]
    [TestCase("select U&'x' UESCAPE 1", "UESCAPE must be followed by a simple string literal", 7)]
    public void What_the_scanner_refuses_is_an_error_token_with_its_words(string sql, string message, int start)
    {
        var lexed = Lexer.Tokenize(sql);

        Assert.That(lexed.Errors, Is.EqualTo(new[] { new LexicalError(start, message) }));
        Assert.That(lexed[1].Kind, Is.EqualTo(TokenKind.Error));
    }

    [Test]
    public void Comments_are_found_from_a_position()
    {
        var lexed = Lexer.Tokenize("-- one\nselect /* two */ 1 -- three");

        Assert.That(lexed.Comments.Select(c => lexed.Text.Substring(c.Span.Start, c.Span.Length)), Is.EqualTo(new[] { "-- one", "/* two */", "-- three" }));
        Assert.That(lexed.FindComment(7), Is.EqualTo(1));
    }

    [Test]
    public void A_meta_command_stands_outside_statements()
    {
        var lexed = Lexer.Tokenize("\\connect db  \nselect 1 \\gexec\nselect \\ 2;");

        Assert.That(Kinds(lexed), Is.EqualTo("MetaCommand Keyword Integer MetaCommand Keyword Other Integer Semicolon"));
        Assert.That(lexed.GetText(lexed[0]), Is.EqualTo("\\connect db"));
    }

    [Test]
    public void The_lines_after_copy_from_stdin_are_data()
    {
        var lexed = Lexer.Tokenize("COPY t (a) FROM stdin;\n1\tit's; \n\\.\nselect 1;");

        Assert.That(Kinds(lexed), Is.EqualTo("Keyword Identifier OpenParen Identifier CloseParen Keyword Keyword Semicolon CopyData Keyword Integer Semicolon"));
        Assert.That(lexed.GetText(lexed[8]), Is.EqualTo("1\tit's; \n\\."));
    }

    [Test]
    public void A_custom_delimiter_ends_a_statement_in_a_comment_too()
    {
        var lexed = Lexer.Tokenize("select 1 -- x //\nselect 2//", new LexerOptions("//"));

        Assert.That(Kinds(lexed), Is.EqualTo("Keyword Integer Delimiter Keyword Integer Delimiter"));
    }

    private static string Kinds(LexedText lexed) =>
        string.Join(" ", Enumerable.Range(0, lexed.Count - 1).Select(i => lexed[i].Kind));
}
