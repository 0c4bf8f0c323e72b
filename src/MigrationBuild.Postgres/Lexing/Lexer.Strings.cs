using MigrationBuild.Postgres.Text;
using static MigrationBuild.Postgres.Lexing.CharClass;

namespace MigrationBuild.Postgres.Lexing;

public sealed partial class Lexer
{
    /// <summary>Reads a constant in single quotes with its continuations: parts that only blanks with a newline (and comments) separate.</summary>
    private void ReadQuoted(int start, int quote, TokenKind kind)
    {
        var i = quote + 1;
        while (true)
        {
            i = kind is TokenKind.BitString or TokenKind.HexString
                ? IndexOf('\'', i)
                : FindClosingQuote(i, '\'', kind == TokenKind.EscapeString);
            if (i < 0)
            {
                AddError(start, _end, Unterminated(kind));
                return;
            }

            i++;
            var next = FindContinuation(i);
            if (next < 0)
            {
                break;
            }

            AddComments(i, next);
            i = next + 1;
        }

        if (TextErrors.Check(_text, quote, i, kind) is { } message)
        {
            AddError(start, i, message);
            return;
        }

        Add(kind, start, i);
        if (kind is TokenKind.UnicodeString)
        {
            ReadUescape(start, kind);
        }
    }

    private void ReadQuotedIdentifier(int start, int quote, TokenKind kind)
    {
        var end = FindClosingQuote(quote + 1, '"', backslashes: false);
        if (end < 0)
        {
            AddError(start, _end, "unterminated quoted identifier");
            return;
        }

        if (end == quote + 1)
        {
            AddError(start, end + 1, "zero-length delimited identifier");
            return;
        }

        Add(kind, start, end + 1);
        if (kind == TokenKind.UnicodeIdentifier)
        {
            ReadUescape(start, kind);
        }
    }

    private int IndexOf(char c, int i) => i < _end ? _text.IndexOf(c, i, _end - i) : -1;

    /// <summary>The place of the quote that closes, a doubled one skipped; -1 if there is none.</summary>
    private int FindClosingQuote(int i, char quote, bool backslashes)
    {
        while (i < _end)
        {
            var c = _text[i];
            if (c == quote)
            {
                if (CharAt(i + 1) != quote)
                {
                    return i;
                }

                i += 2;
            }
            else if (backslashes && c == '\\')
            {
                i += 2;
            }
            else
            {
                i++;
            }
        }

        return -1;
    }

    /// <summary>The quote that continues a constant after blanks with a newline among them, or -1.</summary>
    private int FindContinuation(int i)
    {
        var newline = false;
        while (i < _end)
        {
            var c = _text[i];
            if (c is '\n' or '\r')
            {
                newline = true;
                i++;
            }
            else if (IsSpace(c))
            {
                i++;
            }
            else if (c == '-' && CharAt(i + 1) == '-')
            {
                i = FindLineEnd(i);
            }
            else
            {
                return newline && c == '\'' ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Joins <c>UESCAPE 'x'</c> to the constant before it, as PostgreSQL's base_yylex does.</summary>
    private void ReadUescape(int start, TokenKind kind)
    {
        var end = _position;
        _count--;
        var word = SkipBlanks(end);
        if (!IsWord(word, "uescape"))
        {
            AddUnicode(kind, start, end, end, '\\');
            return;
        }

        var quote = SkipBlanks(word + "uescape".Length);
        AddComments(end, word);
        AddComments(word + "uescape".Length, quote);
        if (CharAt(quote) != '\'')
        {
            AddError(start, quote, "UESCAPE must be followed by a simple string literal");
            return;
        }

        ReadQuoted(quote, quote, TokenKind.String);
        var escape = _tokens[--_count];
        if (escape.Length != 3 || !TextErrors.IsUnicodeEscape(_text[escape.Start + 1]))
        {
            AddError(start, escape.End, "invalid Unicode escape character");
            return;
        }

        AddUnicode(kind, start, end, escape.End, _text[escape.Start + 1]);
    }

    private void AddUnicode(TokenKind kind, int start, int textEnd, int end, char escape)
    {
        if (TextErrors.CheckUnicode(_text, start + 3, textEnd - 1, escape) is { } message)
        {
            AddError(start, end, message);
            return;
        }

        Add(kind, start, end);
    }

    /// <summary>Keeps the comments between two parts of one token.</summary>
    private void AddComments(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] == '-')
            {
                var lineEnd = FindLineEnd(i);
                _comments.Add(new Comment(TextSpan.FromBounds(i, lineEnd), IsBlock: false));
                i = lineEnd;
            }
        }
    }

    private int SkipBlanks(int i)
    {
        while (i < _end)
        {
            if (IsSpace(_text[i]))
            {
                i++;
            }
            else if (_text[i] == '-' && CharAt(i + 1) == '-')
            {
                i = FindLineEnd(i);
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private bool IsWord(int position, string word)
    {
        var end = position + word.Length;
        return end <= _end
            && (end == _end || !IsIdentifierPart(_text[end]))
            && string.Compare(_text, position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private void ReadDollar(int start)
    {
        var i = start + 1;
        if (IsDigit(CharAt(i)))
        {
            ReadParameter(start);
            return;
        }

        if (i < _end && IsIdentifierStart(_text[i]))
        {
            while (i < _end && _text[i] != '$' && IsIdentifierPart(_text[i]))
            {
                i++;
            }
        }

        if (CharAt(i) != '$')
        {
            AddSingle(TokenKind.Other);
            return;
        }

        var tag = _text.Substring(start, i + 1 - start);
        var close = _text.IndexOf(tag, i + 1, _end - i - 1, StringComparison.Ordinal);
        if (close < 0)
        {
            AddError(start, _end, "unterminated dollar-quoted string");
            return;
        }

        Add(TokenKind.DollarString, start, close + tag.Length);
    }

    private static string Unterminated(TokenKind kind) => kind switch
    {
        TokenKind.BitString => "unterminated bit string literal",
        TokenKind.HexString => "unterminated hexadecimal string literal",
        _ => "unterminated quoted string",
    };
}
