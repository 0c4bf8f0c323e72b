using System.Globalization;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Parsing;

/// <summary>Characters, comments and words.</summary>
public sealed partial class PrismaParser
{
    private bool AtEnd => _position >= _text.Length;

    private char Current => AtEnd ? '\0' : _text[_position];

    private bool AtNewline => Current is '\n' or '\r' && !AtEnd;

    private bool AtLineEnd => AtEnd || AtNewline;

    private bool Accept(string text)
    {
        if (string.CompareOrdinal(_text, _position, text, 0, text.Length) != 0)
        {
            return false;
        }

        _position += text.Length;
        return true;
    }

    private bool At(string text) => string.CompareOrdinal(_text, _position, text, 0, text.Length) == 0;

    /// <summary>LF, CRLF and a lone CR each end a line.</summary>
    private bool AcceptNewline() => Accept("\r\n") || Accept("\n") || Accept("\r");

    /// <summary>Tabs and every Unicode space separator.</summary>
    private void SkipBlanks()
    {
        while (!AtEnd && (Current == '\t' || char.GetUnicodeCategory(Current) == UnicodeCategory.SpaceSeparator))
        {
            _position++;
        }
    }

    private int LineEnd()
    {
        var end = _text.IndexOfAny(['\n', '\r'], _position);
        return end < 0 ? _text.Length : end;
    }

    private void SkipLine()
    {
        _position = LineEnd();
        AcceptNewline();
    }

    /// <summary>A comment and, after a line comment, the end of its line. Documentation is collected for what follows.</summary>
    private bool AcceptComment()
    {
        if (At("//"))
        {
            var isDocumentation = At("///");
            var text = _text.Substring(_position, LineEnd() - _position);
            SkipLine();
            if (isDocumentation)
            {
                _documentation.Add(text.Substring(3).Trim());
            }

            return true;
        }

        return AcceptBlockComment();
    }

    private bool AcceptBlockComment()
    {
        if (!At("/*"))
        {
            return false;
        }

        var end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        _position = end + 2;
        return true;
    }

    /// <summary>Blanks, a comment and the end of the line: what may follow a field, an attribute, a value or a property.</summary>
    private bool AcceptLineTail()
    {
        SkipBlanks();
        if (At("//"))
        {
            AcceptComment();
            return true;
        }

        if (AcceptBlockComment())
        {
            SkipBlanks();
        }

        return AcceptNewline();
    }

    private bool StartsWithWord(string word)
    {
        if (!At(word))
        {
            return false;
        }

        var end = _position + word.Length;
        return end == _text.Length || !IsNamePart(end);
    }

    private bool IsNameStart(int index) =>
        index < _text.Length && (_text[index] is >= '0' and <= '9' || IsLetter(CharUnicodeInfo.GetUnicodeCategory(_text, index)));

    private bool IsNamePart(int index) => IsNameStart(index) || (index < _text.Length && _text[index] is '_' or '-');

    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherLetter;

    private PrismaName? ParseName()
    {
        var start = _position;
        if (!IsNameStart(start))
        {
            return null;
        }

        while (_position < _text.Length && IsNamePart(_position))
        {
            _position += char.IsSurrogatePair(_text, _position) ? 2 : 1;
        }

        return NameFrom(start);
    }

    /// <summary>Names joined by dots, without blanks.</summary>
    private PrismaName? ParsePath()
    {
        var start = _position;
        if (ParseName() is null)
        {
            return null;
        }

        while (Current == '.')
        {
            var dot = _position++;
            if (ParseName() is null)
            {
                _position = dot;
                break;
            }
        }

        return NameFrom(start);
    }

    private PrismaName NameFrom(int start)
    {
        var span = TextSpan.FromBounds(start, _position);
        return new PrismaName(_file.Substring(span)) { Span = span };
    }
}
