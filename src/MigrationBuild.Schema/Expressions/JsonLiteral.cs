using System.Globalization;
using System.Text;

namespace MigrationBuild.Schema.Expressions;

/// <summary>
/// Constants of type <c>jsonb</c> as <c>jsonb_out</c> prints them: keys sorted by length and then by bytes, the last of equal keys kept,
/// one blank after <c>:</c> and <c>,</c>.
/// </summary>
internal sealed class JsonLiteral
{
    private const int MaximumDepth = 256;

    private readonly string _text;
    private int _position;
    private int _depth;

    private JsonLiteral(string text) => _text = text;

    /// <summary>The text in the form that the server keeps; the text as it is where it is not JSON.</summary>
    public static string Normalize(string text)
    {
        var reader = new JsonLiteral(text);
        var value = reader.ReadValue();
        reader.SkipBlanks();
        return value is null || reader._position < text.Length ? text : value;
    }

    private string? ReadValue()
    {
        SkipBlanks();
        if (_position >= _text.Length || _depth > MaximumDepth)
        {
            return null;
        }

        _depth++;
        var value = _text[_position] switch
        {
            '{' => ReadObject(),
            '[' => ReadArray(),
            '"' => ReadString() is { } text ? Quote(text) : null,
            _ => ReadWord(),
        };
        _depth--;
        return value;
    }

    private string? ReadObject()
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        _position++;
        if (TryTake('}'))
        {
            return "{}";
        }

        do
        {
            SkipBlanks();
            if (ReadString() is not { } key || !TryTake(':') || ReadValue() is not { } value)
            {
                return null;
            }

            members[key] = value;
        }
        while (TryTake(','));

        return TryTake('}')
            ? "{" + string.Join(", ", members
                .OrderBy(member => Encoding.UTF8.GetByteCount(member.Key))
                .ThenBy(member => member.Key, StringComparer.Ordinal)
                .Select(member => $"{Quote(member.Key)}: {member.Value}")) + "}"
            : null;
    }

    private string? ReadArray()
    {
        var items = new List<string>();
        _position++;
        if (TryTake(']'))
        {
            return "[]";
        }

        do
        {
            if (ReadValue() is not { } value)
            {
                return null;
            }

            items.Add(value);
        }
        while (TryTake(','));

        return TryTake(']') ? "[" + string.Join(", ", items) + "]" : null;
    }

    private string? ReadString()
    {
        if (_position >= _text.Length || _text[_position] != '"')
        {
            return null;
        }

        var value = new StringBuilder();
        for (_position++; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (c == '"')
            {
                _position++;
                return value.ToString();
            }

            if (c != '\\')
            {
                value.Append(c);
            }
            else if (++_position >= _text.Length || !ReadEscape(value))
            {
                return null;
            }
        }

        return null;
    }

    private bool ReadEscape(StringBuilder value)
    {
        switch (_text[_position])
        {
            case '"' or '\\' or '/':
                value.Append(_text[_position]);
                return true;
            case 'b':
                value.Append('\b');
                return true;
            case 'f':
                value.Append('\f');
                return true;
            case 'n':
                value.Append('\n');
                return true;
            case 'r':
                value.Append('\r');
                return true;
            case 't':
                value.Append('\t');
                return true;
            case 'u' when _position + 4 < _text.Length
                && ushort.TryParse(_text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                value.Append((char)unit);
                _position += 4;
                return true;
            default:
                return false;
        }
    }

    private string? ReadWord()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '-' or '+' or '.'))
        {
            _position++;
        }

        var word = _text.Substring(start, _position - start);
        return word is "true" or "false" or "null" || (word.Length > 0 && word[0] is '-' or (>= '0' and <= '9')) ? word : null;
    }

    private static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private bool TryTake(char c)
    {
        SkipBlanks();
        if (_position >= _text.Length || _text[_position] != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }
}
