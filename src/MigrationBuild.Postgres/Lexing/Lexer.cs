using MigrationBuild.Postgres.Parsing;
using static MigrationBuild.Postgres.Lexing.CharClass;

namespace MigrationBuild.Postgres.Lexing;

/// <summary>
/// Reads a text into tokens as PostgreSQL's scanner (scan.l) and, for scripts, psql's (psqlscan.l) do, in one pass and linear time.
/// Nothing is thrown: what the scanner refuses becomes a token of kind <see cref="TokenKind.Error"/>.
/// </summary>
public sealed partial class Lexer
{
    /// <summary>PostgreSQL's NAMEDATALEN: one more than the longest operator.</summary>
    private const int NameDataLength = 64;

    /// <summary>More tokens than most statements have.</summary>
    private const int StatementCapacity = 256;

    private readonly string _text;
    private readonly int _end;
    private readonly LexerOptions _options;
    private readonly List<Comment> _comments = [];
    private readonly List<LexicalError> _errors = [];
    private Token[] _tokens;
    private int _count;
    private int _position;

    /// <summary>The index of the first token of the statement that is being read.</summary>
    private int _statement;

    private Lexer(string text, int start, int end, LexerOptions options, int capacity)
    {
        _text = text;
        _position = start == 0 && end > 0 && text[0] == '\uFEFF' ? 1 : start;
        _end = end;
        _options = options;
        _tokens = new Token[capacity];
    }

    /// <summary>
    /// Reads a whole text. Without options it is a script in the newest version's syntax; a byte order mark at its start is passed over.
    /// </summary>
    public static LexedText Tokenize(string text, LexerOptions? options = null) => Tokenize(text, 0, text.Length, options);

    /// <summary>Reads a part of the text. Tokens stand at their places in the whole text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">The offset after its last character.</param>
    /// <param name="options">How it is read; null is <see cref="LexerOptions.Default"/>.</param>
    public static LexedText Tokenize(string text, int start, int end, LexerOptions? options = null)
    {
        var lexer = new Lexer(text, start, end, options ?? LexerOptions.Default, EstimateCount(start, end));
        lexer.ReadToEnd();
        return new LexedText(text, lexer._tokens, lexer._count, [.. lexer._comments], [.. lexer._errors]);
    }

    /// <summary>Begins to read a part of the text, of which nothing is read yet.</summary>
    internal static Lexer Open(string text, int start, int end, LexerOptions options) =>
        new(text, start, end, options, Math.Min(EstimateCount(start, end), StatementCapacity));

    /// <summary>
    /// Tokens that were read from a text before, the last of them its end. The body says where in the file they stand, if it is not where
    /// they stand in the text.
    /// </summary>
    internal static Lexer Of(string text, Token[] tokens, IEnumerable<Comment> comments, IEnumerable<LexicalError> errors, BodyText? body)
    {
        var lexer = new Lexer(text, text.Length, text.Length, LexerOptions.Body, 0) { Body = body, _tokens = tokens, _count = tokens.Length };
        lexer._comments.AddRange(comments);
        lexer._errors.AddRange(errors);
        return lexer;
    }

    internal string Text => _text;

    /// <summary>The constant whose text this is; null where the tokens stand in the text itself.</summary>
    internal BodyText? Body { get; private init; }

    /// <summary>The tokens that were read and not yet forgotten; places from <see cref="Count"/> on are not used.</summary>
    internal Token[] Tokens => _tokens;

    internal int Count => _count;

    /// <summary>The comments so far.</summary>
    internal List<Comment> Comments => _comments;

    /// <summary>What the scanner says of the error token that begins at <paramref name="start"/>.</summary>
    internal string? GetError(int start) => LexicalError.FindMessage(_errors, start);

    /// <summary>
    /// Reads on to the next token that may end a statement: a semicolon with the data that it announces, a command to psql, at last the end of
    /// the text. False where that has been read before.
    /// </summary>
    internal bool ReadOn()
    {
        while (SkipTrivia())
        {
            ReadToken();
            if (AtStatementStart)
            {
                return true;
            }
        }

        if (_count > 0 && _tokens[_count - 1].Kind == TokenKind.EndOfFile)
        {
            return false;
        }

        Add(TokenKind.EndOfFile, _end, _end);
        return true;
    }

    internal void ReadToEnd()
    {
        while (ReadOn())
        {
        }
    }

    /// <summary>Gives the place of the tokens so far to those that follow, so that a script takes no more of it than its longest statement.</summary>
    internal void Forget()
    {
        _count = 0;
        _statement = 0;
    }

    private void ReadToken()
    {
        var start = _position;
        var c = _text[start];
        if (IsIdentifierStart(c))
        {
            ReadWord(start, c);
            return;
        }

        if (IsDigit(c))
        {
            ReadNumber(start);
            return;
        }

        switch (c)
        {
            case '\'':
                ReadQuoted(start, start, TokenKind.String);
                break;
            case '"':
                ReadQuotedIdentifier(start, start, TokenKind.QuotedIdentifier);
                break;
            case '$':
                ReadDollar(start);
                break;
            case '.':
                ReadDot(start);
                break;
            case ':':
                ReadColon(start);
                break;
            case ';':
                AddSingle(TokenKind.Semicolon);
                EndStatement();
                break;
            case ',':
                AddSingle(TokenKind.Comma);
                break;
            case '(':
                AddSingle(TokenKind.OpenParen);
                break;
            case ')':
                AddSingle(TokenKind.CloseParen);
                break;
            case '[':
                AddSingle(TokenKind.OpenBracket);
                break;
            case ']':
                AddSingle(TokenKind.CloseBracket);
                break;
            case '\\' when IsMetaCommand():
                ReadMetaCommand(start);
                break;
            default:
                if (IsOperator(c))
                {
                    ReadOperator(start);
                }
                else
                {
                    AddSingle(TokenKind.Other);
                }

                break;
        }
    }

    private void ReadWord(int start, char first)
    {
        // A letter that introduces a quoted constant does so only where the quote follows at once.
        switch (first)
        {
            case 'e' or 'E' when CharAt(start + 1) == '\'':
                ReadQuoted(start, start + 1, TokenKind.EscapeString);
                return;
            case 'b' or 'B' when CharAt(start + 1) == '\'':
                ReadQuoted(start, start + 1, TokenKind.BitString);
                return;
            case 'x' or 'X' when CharAt(start + 1) == '\'':
                ReadQuoted(start, start + 1, TokenKind.HexString);
                return;
            case 'n' or 'N' when CharAt(start + 1) == '\'':
                // N'…' is the word NCHAR and a string.
                Add(TokenKind.Keyword, start, start + 1, Keyword.Nchar);
                return;
            case 'u' or 'U' when CharAt(start + 1) == '&' && CharAt(start + 2) == '\'':
                ReadQuoted(start, start + 2, TokenKind.UnicodeString);
                return;
            case 'u' or 'U' when CharAt(start + 1) == '&' && CharAt(start + 2) == '"':
                ReadQuotedIdentifier(start, start + 2, TokenKind.UnicodeIdentifier);
                return;
        }

        var i = start;
        var ascii = true;
        var hole = false;
        while (i < _end && IsIdentifierPart(_text[i]))
        {
            ascii &= _text[i] < 128;
            hole |= _text[i] == Hole;
            i++;
        }

        var keyword = ascii ? Keywords.Find(_text, start, i - start) : Keyword.NotKeyword;
        if (IsNotYetKeyword(keyword))
        {
            keyword = Keyword.NotKeyword;
        }

        var kind = keyword != Keyword.NotKeyword ? TokenKind.Keyword : hole ? TokenKind.Hole : TokenKind.Identifier;
        Add(kind, start, i, keyword);
    }

    /// <summary>
    /// Of the key words that came after version 14, these two change what an older script means: they were names of columns and functions.
    /// The others are names still, or begin a syntax that an older server refuses anyway.
    /// </summary>
    private bool IsNotYetKeyword(Keyword keyword) => keyword switch
    {
        Keyword.SystemUser => _options.PostgresVersion < 16,
        Keyword.MergeAction => _options.PostgresVersion < 17,
        _ => false,
    };

    private void ReadDot(int start)
    {
        if (IsDigit(CharAt(start + 1)))
        {
            ReadNumber(start);
        }
        else if (CharAt(start + 1) == '.')
        {
            Add(TokenKind.DotDot, start, start + 2);
        }
        else
        {
            AddSingle(TokenKind.Dot);
        }
    }

    private void ReadColon(int start)
    {
        switch (CharAt(start + 1))
        {
            case ':':
                Add(TokenKind.Typecast, start, start + 2);
                break;
            case '=':
                Add(TokenKind.ColonEquals, start, start + 2);
                break;
            default:
                AddSingle(TokenKind.Colon);
                break;
        }
    }

    private static int EstimateCount(int start, int end) => Math.Max(16, (end - start) / 5);

    /// <summary>The character at a place, or NUL, which PostgreSQL's texts cannot hold, beyond the end.</summary>
    private char CharAt(int index) => index < _end ? _text[index] : '\0';

    private void AddSingle(TokenKind kind) => Add(kind, _position, _position + 1);

    private void Add(TokenKind kind, int start, int end, Keyword keyword = Keyword.NotKeyword)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = new Token(kind, start, end - start, keyword);
        _position = end;
    }

    private void AddError(int start, int end, string message)
    {
        _errors.Add(new LexicalError(start, message));
        Add(TokenKind.Error, start, end);
    }
}
