namespace MigrationBuild.Schema.Prisma;

/// <summary>Whether a text is JSON (RFC 8259). The netstandard library has no reader for it.</summary>
internal sealed class JsonSyntax
{
    private const int MaximumDepth = 127;

    private readonly string _text;
    private int _position;

    private JsonSyntax(string text) => _text = text;

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    public static bool IsValid(string text)
    {
        var reader = new JsonSyntax(text);
        reader.SkipBlanks();
        if (!reader.SkipValue(0))
        {
            return false;
        }

        reader.SkipBlanks();
        return reader._position == text.Length;
    }

    private bool SkipValue(int depth)
    {
        if (depth > MaximumDepth)
        {
            return false;
        }

        return Current switch
        {
            '{' => SkipList('}', () => SkipString() && SkipAfterBlanks(':') && SkipValue(depth + 1)),
            '[' => SkipList(']', () => SkipValue(depth + 1)),
            '"' => SkipString(),
            't' => Skip("true"),
            'f' => Skip("false"),
            'n' => Skip("null"),
            _ => SkipNumber(),
        };
    }

    private bool SkipList(char close, Func<bool> skipElement)
    {
        _position++;
        if (SkipAfterBlanks(close))
        {
            return true;
        }

        while (true)
        {
            SkipBlanks();
            if (!skipElement())
            {
                return false;
            }

            if (SkipAfterBlanks(close))
            {
                return true;
            }

            if (!SkipAfterBlanks(','))
            {
                return false;
            }
        }
    }

    /// <summary>The character and the blanks around it.</summary>
    private bool SkipAfterBlanks(char expected)
    {
        SkipBlanks();
        if (Current != expected)
        {
            return false;
        }

        _position++;
        SkipBlanks();
        return true;
    }

    private bool SkipString()
    {
        if (Current != '"')
        {
            return false;
        }

        for (_position++; _position < _text.Length; _position++)
        {
            switch (_text[_position])
            {
                case '"':
                    _position++;
                    return true;
                case < ' ':
                    return false;
                case '\\' when !SkipEscape():
                    return false;
            }
        }

        return false;
    }

    /// <summary>Leaves the position on the escape's last character.</summary>
    private bool SkipEscape()
    {
        _position++;
        if (Current != 'u')
        {
            return Current is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't';
        }

        for (var i = 0; i < 4; i++)
        {
            _position++;
            if (!Uri.IsHexDigit(Current))
            {
                return false;
            }
        }

        return true;
    }

    private bool SkipNumber()
    {
        if (Current == '-')
        {
            _position++;
        }

        var start = _position;
        if (!SkipDigits() || (_text[start] == '0' && _position > start + 1))
        {
            return false;
        }

        if (Current == '.')
        {
            _position++;
            if (!SkipDigits())
            {
                return false;
            }
        }

        if (Current is not ('e' or 'E'))
        {
            return true;
        }

        _position++;
        if (Current is '+' or '-')
        {
            _position++;
        }

        return SkipDigits();
    }

    private bool SkipDigits()
    {
        var start = _position;
        while (Current is >= '0' and <= '9')
        {
            _position++;
        }

        return _position > start;
    }

    private bool Skip(string word)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return false;
        }

        _position += word.Length;
        return true;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }
}
