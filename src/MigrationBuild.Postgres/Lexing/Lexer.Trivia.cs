using MigrationBuild.Postgres.Text;
using static MigrationBuild.Postgres.Lexing.CharClass;

namespace MigrationBuild.Postgres.Lexing;

public sealed partial class Lexer
{
    /// <summary>Skips blanks and comments. False at the end of the text.</summary>
    private bool SkipTrivia()
    {
        while (_position < _end)
        {
            if (_options.Delimiter is { } delimiter && StartsWith(delimiter, _position))
            {
                Add(TokenKind.Delimiter, _position, _position + delimiter.Length);
                _statement = _count;
                continue;
            }

            var c = _text[_position];
            if (IsSpace(c))
            {
                _position++;
            }
            else if (c == '-' && CharAt(_position + 1) == '-')
            {
                SkipLineComment();
            }
            else if (c == '/' && CharAt(_position + 1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void SkipLineComment()
    {
        var end = FindLineEnd(_position);
        if (_options.Delimiter is { } delimiter)
        {
            // A delimiter ends the statement in a comment too, as Atlas reads it; but not the directive that names it.
            var found = _text.IndexOf(delimiter, _position, end - _position, StringComparison.Ordinal);
            if (found >= 0 && _text.IndexOf("atlas:delimiter", _position, found - _position, StringComparison.Ordinal) < 0)
            {
                end = found;
            }
        }

        _comments.Add(new Comment(TextSpan.FromBounds(_position, end), IsBlock: false));
        _position = end;
    }

    /// <summary>Block comments nest. An unterminated one is an error token to the end of the text.</summary>
    private void SkipBlockComment()
    {
        var start = _position;
        var depth = 1;
        var i = start + 2;
        while (i < _end)
        {
            var c = _text[i];
            if (c == '*' && CharAt(i + 1) == '/')
            {
                i += 2;
                if (--depth == 0)
                {
                    _comments.Add(new Comment(TextSpan.FromBounds(start, i), IsBlock: true));
                    _position = i;
                    return;
                }
            }
            else if (c == '/' && CharAt(i + 1) == '*')
            {
                depth++;
                i += 2;
            }
            else
            {
                i++;
            }
        }

        AddError(start, _end, "unterminated /* comment");
    }

    private int FindLineEnd(int position)
    {
        while (position < _end && _text[position] is not ('\n' or '\r'))
        {
            position++;
        }

        return position;
    }

    private bool StartsWith(string value, int position) =>
        position + value.Length <= _end && string.CompareOrdinal(_text, position, value, 0, value.Length) == 0;
}
