using System.Globalization;
using System.Text;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Parsing;

/// <summary>Attributes, arguments and values. Each method gives null where the line is no Prisma; the caller reports the line.</summary>
public sealed partial class PrismaParser
{
    private AttributeNode? ParseAttribute(string marker)
    {
        var start = _position;
        if (!Accept(marker))
        {
            return null;
        }

        SkipBlanks();
        if (ParsePath() is not { } name)
        {
            return null;
        }

        SkipBlanks();
        if (Current != '(')
        {
            return new AttributeNode(marker, name, [], null) { Span = TextSpan.FromBounds(start, _position) };
        }

        return ParseArguments() is { } list
            ? new AttributeNode(marker, name, list.Arguments, list.TrailingComma) { Span = TextSpan.FromBounds(start, _position) }
            : null;
    }

    private (EquatableArray<ArgumentNode> Arguments, TextSpan? TrailingComma)? ParseArguments()
    {
        _position++;
        var arguments = new List<ArgumentNode>();
        TextSpan? trailingComma = null;
        SkipBlanks();
        while (!Accept(")"))
        {
            if (ParseArgument() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            SkipBlanks();
            var comma = _position;
            if (Accept(","))
            {
                SkipBlanks();
                trailingComma = Current == ')' ? new TextSpan(comma, 1) : null;
            }
            else if (Current != ')')
            {
                return null;
            }
        }

        return (arguments.ToEquatableArray(), trailingComma);
    }

    private ArgumentNode? ParseArgument()
    {
        var start = _position;
        if (ParseName() is { } name)
        {
            SkipBlanks();
            if (Accept(":"))
            {
                SkipBlanks();
                var end = name.Span.End;
                var isIncomplete = Current is ',' or ')';
                var value = isIncomplete ? null : ParseExpression();
                if (value is null && !isIncomplete)
                {
                    return null;
                }

                return new ArgumentNode(name, value) { Span = TextSpan.FromBounds(start, value?.Span.End ?? end) };
            }

            _position = start;
        }

        return ParseExpression() is { } expression ? new ArgumentNode(null, expression) { Span = expression.Span } : null;
    }

    private PrismaExpression? ParseExpression() => Current switch
    {
        '"' => ParseString(),
        '[' => ParseArray(),
        '{' => ParseObject(),
        '-' => ParseNumber(),
        _ => ParseCallOrConstant() ?? ParseNumber(),
    };

    private PrismaExpression? ParseCallOrConstant()
    {
        var start = _position;
        if (ParsePath() is not { } path)
        {
            return null;
        }

        var end = _position;
        SkipBlanks();
        if (Current == '(')
        {
            return ParseArguments() is { } list
                ? new CallExpression(path, list.Arguments, list.TrailingComma) { Span = TextSpan.FromBounds(start, _position) }
                : null;
        }

        _position = end;
        if (_text[start] is < '0' or > '9')
        {
            return new ConstantExpression(path.Text) { Span = path.Span };
        }

        _position = start;
        return null;
    }

    private NumberExpression? ParseNumber()
    {
        var start = _position;
        Accept("-");
        if (!SkipDigits())
        {
            return null;
        }

        var point = _position;
        if (Accept(".") && !SkipDigits())
        {
            _position = point;
        }

        var span = TextSpan.FromBounds(start, _position);
        return new NumberExpression(_file.Substring(span)) { Span = span };
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

    private ArrayExpression? ParseArray()
    {
        var start = _position++;
        var elements = new List<PrismaExpression>();
        SkipBlanks();
        while (!Accept("]"))
        {
            if (ParseExpression() is not { } element)
            {
                return null;
            }

            elements.Add(element);
            if (!AcceptListSeparator(']'))
            {
                return null;
            }
        }

        return new ArrayExpression(elements.ToEquatableArray()) { Span = TextSpan.FromBounds(start, _position) };
    }

    private ObjectExpression? ParseObject()
    {
        var start = _position++;
        var members = new List<ObjectMember>();
        SkipBlanks();
        while (!Accept("}"))
        {
            var memberStart = _position;
            if (ParseName() is not { } name)
            {
                return null;
            }

            SkipBlanks();
            if (!Accept(":"))
            {
                return null;
            }

            SkipBlanks();
            if (ParseExpression() is not { } value)
            {
                return null;
            }

            members.Add(new ObjectMember(name, value) { Span = TextSpan.FromBounds(memberStart, _position) });
            if (!AcceptListSeparator('}'))
            {
                return null;
            }
        }

        return new ObjectExpression(members.ToEquatableArray()) { Span = TextSpan.FromBounds(start, _position) };
    }

    /// <summary>A comma with another element after it, or the closing bracket ahead.</summary>
    private bool AcceptListSeparator(char close)
    {
        SkipBlanks();
        if (Current == close)
        {
            return true;
        }

        if (!Accept(","))
        {
            return false;
        }

        SkipBlanks();
        return Current != close;
    }

    private StringExpression? ParseString()
    {
        var start = _position++;
        var close = FindStringEnd(_position);
        if (close < 0)
        {
            return null;
        }

        var value = new StringBuilder();
        while (_position < close)
        {
            if (Current == '\\')
            {
                AppendEscape(value, close);
            }
            else
            {
                value.Append(_text[_position++]);
            }
        }

        _position = close + 1;
        return new StringExpression(value.ToString()) { Span = TextSpan.FromBounds(start, _position) };
    }

    /// <summary>The closing quote, or -1 where the line or the text ends first. Raw control characters are not allowed inside.</summary>
    private int FindStringEnd(int index)
    {
        while (index < _text.Length && _text[index] != '"')
        {
            if (_text[index] < ' ')
            {
                return -1;
            }

            index += _text[index] == '\\' ? 2 : 1;
        }

        return index < _text.Length ? index : -1;
    }

    private void AppendEscape(StringBuilder value, int close)
    {
        var start = _position;
        var escaped = _text[_position + 1];
        _position += 2;
        switch (escaped)
        {
            case '"' or '\\' or '/':
                value.Append(escaped);
                return;
            case 'b':
                value.Append('\b');
                return;
            case 'f':
                value.Append('\f');
                return;
            case 'n':
                value.Append('\n');
                return;
            case 'r':
                value.Append('\r');
                return;
            case 't':
                value.Append('\t');
                return;
            case 'u':
                AppendUnicodeEscape(value, start, close);
                return;
            default:
                Report(
                    PrismaDiagnostics.Syntax,
                    new TextSpan(start, 2),
                    $"\\{escaped} is no escape sequence. Write \\\\ for a backslash, as in a Windows path.");
                return;
        }
    }

    private void AppendUnicodeEscape(StringBuilder value, int start, int close)
    {
        if (ReadHexUnit(close) is { } first && !char.IsLowSurrogate(first))
        {
            if (!char.IsHighSurrogate(first))
            {
                value.Append(first);
                return;
            }

            if (Accept("\\u") && ReadHexUnit(close) is { } second && char.IsLowSurrogate(second))
            {
                value.Append(first).Append(second);
                return;
            }
        }

        Report(
            PrismaDiagnostics.Syntax,
            TextSpan.FromBounds(start, _position),
            "This unicode escape names no character. Write \\u and four hexadecimal digits; characters beyond U+FFFF take a surrogate pair.");
    }

    private char? ReadHexUnit(int close)
    {
        var start = _position;
        while (_position < close && _position < start + 4 && Uri.IsHexDigit(Current))
        {
            _position++;
        }

        return _position == start + 4
            ? (char)int.Parse(_text.Substring(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : null;
    }
}
