using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>
/// A recursive-descent parser of PostgreSQL's grammar (gram.y), one statement at a time. Its first error sticks: the cursor jumps to the
/// statement's end, where nothing matches any more, so that every method returns at once and what it returns is thrown away.
/// One partial file holds one family of statements.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>
    /// How deep expressions, queries and statements may nest: what a thread of the compiler with a small stack bears.
    /// </summary>
    private const int MaximumDepth = 256;

    private readonly SourceFile _file;

    /// <summary>The text that the tokens were read from: the file's, or that of a body whose own places differ from the file's.</summary>
    private readonly string _text;

    private readonly Lexer _lexer;
    private readonly SqlParseOptions _options;
    private readonly LexerOptions _bodyOptions;
    private readonly List<SourceDiagnostic> _diagnostics;

    private readonly StringTable _strings;
    private Token[] _tokens = [];

    /// <summary>The index of the token at the cursor.</summary>
    private int _position;

    /// <summary>The index of the token that ends the statement: its semicolon, or the end of the text.</summary>
    private int _end;

    /// <summary>Where the last token that was consumed ends.</summary>
    private int _lastEnd;

    /// <summary>How deep the text that is parsed stands in bodies of other statements.</summary>
    private readonly int _outerDepth;

    /// <summary>Where a phrase of several words was looked for last and found only in part, and where its first missing word would be.</summary>
    private int _phrase = -1;

    private int _phraseEnd;

    private int _depth;
    private SourceDiagnostic? _error;

    /// <summary>What is wrong with a statement whose syntax is right.</summary>
    private SourceDiagnostic? _refusal;

    internal Parser(SourceFile file, Lexer lexer, SqlParseOptions options, List<SourceDiagnostic> diagnostics, int outerDepth = 0, StringTable? strings = null)
    {
        _strings = strings ?? new StringTable();
        _outerDepth = outerDepth;
        _depth = outerDepth;
        _file = file;
        _text = lexer.Text;
        _lexer = lexer;
        _options = options;
        _bodyOptions = LexerOptions.Body with { PostgresVersion = options.PostgresVersion };
        _diagnostics = diagnostics;
    }

    /// <summary>Whether the statement has an error; the cursor then stands at its end.</summary>
    private bool Failed => _error is not null;

    private bool AtEnd => _position >= _end;

    /// <summary>Whether the statement ends here, be it one within another.</summary>
    private bool AtStatementEnd => AtEnd || At(TokenKind.Semicolon);

    private Token Current => _position < _end ? _tokens[_position] : default;

    /// <summary>Where the token at the cursor starts: the start of the node that is about to be parsed.</summary>
    private int Start => _tokens[_position].Start;

    /// <summary>The token some places ahead; one of kind <see cref="TokenKind.EndOfFile"/> behind the statement's end.</summary>
    private Token Peek(int offset = 1)
    {
        var index = _position + offset;
        return index < _end ? _tokens[index] : default;
    }

    private bool At(TokenKind kind) => _position < _end && _tokens[_position].Kind == kind;

    private bool At(Keyword keyword) => _position < _end && _tokens[_position].Keyword == keyword;

    private bool At(Keyword first, Keyword second) => At(first) && Continues(1, second);

    private bool At(Keyword first, Keyword second, Keyword third) => At(first) && Continues(1, second) && Continues(2, third);

    /// <summary>Whether a phrase goes on with a word. Where it does not, that is the place of the error, unless something else begins with the same word.</summary>
    private bool Continues(int offset, Keyword keyword)
    {
        if (PeekIs(offset, keyword))
        {
            return true;
        }

        if (_phrase != _position || _phraseEnd < _position + offset)
        {
            _phrase = _position;
            _phraseEnd = _position + offset;
        }

        return false;
    }

    private bool PeekIs(int offset, Keyword keyword) => _position + offset < _end && _tokens[_position + offset].Keyword == keyword;

    private bool PeekIs(int offset, TokenKind kind) => _position + offset < _end && _tokens[_position + offset].Kind == kind;

    /// <summary>Whether the token at the cursor is this word, which is no key word of PostgreSQL's.</summary>
    private bool AtWord(string word) => At(TokenKind.Identifier)
        && Current.Length == word.Length
        && string.Compare(_text, InText(Current).Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>A token, which stands at its place in the file, at its place in <see cref="_text"/>.</summary>
    private Token InText(Token token) => _lexer.Body is { } body ? body.ToText(token) : token;

    private string RawText(Token token)
    {
        var local = InText(token);
        return _text.Substring(local.Start, local.Length);
    }

    /// <summary>Consumes the token at the cursor, whatever it is.</summary>
    private Token Advance()
    {
        if (_position >= _end)
        {
            return default;
        }

        var token = _tokens[_position++];
        _lastEnd = token.End;
        return token;
    }

    private bool Accept(TokenKind kind)
    {
        if (!At(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool Accept(Keyword keyword)
    {
        if (!At(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool Accept(Keyword first, Keyword second)
    {
        if (!At(first, second))
        {
            return false;
        }

        Advance();
        Advance();
        return true;
    }

    private bool Accept(Keyword first, Keyword second, Keyword third)
    {
        if (!At(first, second, third))
        {
            return false;
        }

        Advance();
        Advance();
        Advance();
        return true;
    }

    private Token Expect(TokenKind kind)
    {
        if (At(kind))
        {
            return Advance();
        }

        Fail();
        return default;
    }

    private Token Expect(Keyword keyword)
    {
        if (At(keyword))
        {
            return Advance();
        }

        Fail();
        return default;
    }

    private void Expect(Keyword first, Keyword second)
    {
        Expect(first);
        Expect(second);
    }

    private void Expect(Keyword first, Keyword second, Keyword third)
    {
        Expect(first);
        Expect(second);
        Expect(third);
    }

    /// <summary>From the start of a node to the end of the last token consumed.</summary>
    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, _lastEnd));

    /// <summary>Begins a construct that may hold itself. False, with an error, where the nesting is too deep; <see cref="Leave"/> follows true.</summary>
    private bool Enter()
    {
        if (_depth < MaximumDepth)
        {
            _depth++;
            return true;
        }

        Fail(
            SyntaxDiagnostics.NestedTooDeeply,
            Failed ? default : _tokens[_position].Span,
            $"the statement nests more than {MaximumDepth} levels deep; split it, or move a part of it into a view or function");
        return false;
    }

    private void Leave() => _depth--;

    /// <summary>A place to come back to with <see cref="Reset"/>, for the few rules that one token ahead cannot tell apart.</summary>
    private Mark Save() => new(_position, _lastEnd, _depth, _tooNew.Count, _error, _refusal);

    private void Reset(Mark mark)
    {
        _position = mark.Position;
        _lastEnd = mark.LastEnd;
        _depth = mark.Depth;
        _tooNew.RemoveRange(mark.TooNew, _tooNew.Count - mark.TooNew);
        _error = mark.Error;
        _refusal = mark.Refusal;
    }

    private readonly record struct Mark(int Position, int LastEnd, int Depth, int TooNew, SourceDiagnostic? Error, SourceDiagnostic? Refusal);
}
