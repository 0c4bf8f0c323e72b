using System.Globalization;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Parsing;

public sealed partial class HclParser
{
    private static readonly char[] SpecialInTemplate = ['"', '\\', '$', '%', '\r', '\n'];

    /// <summary>Where the reading of a template is. Strings are read by characters; tokens are read inside <c>${…}</c> only.</summary>
    private int _position;

    private HclTemplate ParseTemplate()
    {
        var opening = _token;
        var outerNewlines = _ignoresNewlines;
        var outerOpen = _open;
        var heredoc = opening.Kind == HclTokenKind.Heredoc ? new HeredocText(_text, opening) : null;
        var parts = new List<HclTemplatePart>();
        if (TryEnter())
        {
            if (heredoc is { BeginsOnNextLine: false })
            {
                Fail(opening.Span, $"expected the end of the line after `{opening.Text}`; the text of a heredoc begins on the next line");
            }

            _position = heredoc?.Start ?? opening.Span.End;
            ParseParts(parts, heredoc, []);
            CheckClosed(opening, heredoc);
            _depth--;
        }

        if (_isPanicking)
        {
            _openAtFailure = outerOpen;
        }

        var end = _isPanicking ? heredoc?.End ?? QuotedEnd(opening.Span.End) : heredoc?.End ?? _position + 1;
        _open = outerOpen;
        _ignoresNewlines = outerNewlines;
        _previousEnd = end;
        MoveTo(end);
        return new HclTemplate(parts.ToEquatableArray()) { Span = From(opening.Span.Start) };
    }

    private void CheckClosed(HclToken opening, HeredocText? heredoc)
    {
        if (heredoc is { IsClosed: false })
        {
            Fail(opening.Span, $"the heredoc `{opening.Text}` is not closed; put `{heredoc.Marker}` alone on the line after its text");
        }
        else if (heredoc is null && (_position >= _text.Length || _text[_position] != '"'))
        {
            Fail(opening.Span, "this string is not closed on its line; add `\"`, or write text of several lines as a heredoc (`<<SQL`)");
        }
    }

    /// <summary>Reads parts up to the template's end or a directive whose keyword is one of <paramref name="stops"/>, which is returned.</summary>
    private string? ParseParts(List<HclTemplatePart> parts, HeredocText? heredoc, string[] stops)
    {
        var trimsStart = false;
        while (!_isPanicking)
        {
            var text = ScanText(heredoc);
            text = trimsStart ? text.TrimStart() : text;
            var isDirective = _position + 1 < _text.Length && _text[_position] == '%';
            if (IsAtEnd(heredoc))
            {
                AddText(parts, text);
                return null;
            }

            var start = _position;
            _position += 2;
            var trimsEnd = _position < _text.Length && _text[_position] == '~';
            AddText(parts, trimsEnd ? text.TrimEnd() : text);
            _ignoresNewlines = true;
            MoveTo(trimsEnd ? _position + 1 : _position);
            _previousEnd = _token.Span.Start;
            if (isDirective && _token.Kind == HclTokenKind.Identifier && stops.Contains(_token.Text))
            {
                var stop = _token.Text;
                Advance();
                _ = CloseSequence();
                return stop;
            }

            if (isDirective)
            {
                ParseDirective(parts, heredoc, start);
                trimsStart = false;
            }
            else
            {
                var value = ParseExpression();
                trimsStart = CloseSequence();
                parts.Add(new HclInterpolation(value) { Span = TextSpan.FromBounds(start, Math.Max(start, _position)) });
            }
        }

        return null;
    }

    private void ParseDirective(List<HclTemplatePart> parts, HeredocText? heredoc, int start)
    {
        var keyword = _token;
        if (!keyword.IsWord("if") && !keyword.IsWord("for"))
        {
            Fail($"expected `if` or `for` after `%{{`, found {Describe(keyword)}; write `%%{{` for the text `%{{`");
            return;
        }

        if (!TryEnter())
        {
            return;
        }

        Advance();
        if (keyword.Text == "if")
        {
            var condition = ParseExpression();
            CloseSequence();
            var then = new List<HclTemplatePart>();
            var otherwise = new List<HclTemplatePart>();
            var stop = ParseParts(then, heredoc, ["else", "endif"]);
            stop = stop == "else" ? ParseParts(otherwise, heredoc, ["endif"]) : stop;
            CheckDirectiveClosed(keyword, stop, "endif");
            parts.Add(new HclTemplateIf(condition, then.ToEquatableArray(), otherwise.ToEquatableArray())
            {
                Span = TextSpan.FromBounds(start, Math.Max(start, _position)),
            });
        }
        else
        {
            var (keyName, valueName, source) = ParseForIntroduction();
            CloseSequence();
            var body = new List<HclTemplatePart>();
            CheckDirectiveClosed(keyword, ParseParts(body, heredoc, ["endfor"]), "endfor");
            parts.Add(new HclTemplateFor(keyName, valueName, source, body.ToEquatableArray())
            {
                Span = TextSpan.FromBounds(start, Math.Max(start, _position)),
            });
        }

        _depth--;
    }

    private void CheckDirectiveClosed(HclToken keyword, string? stop, string expected)
    {
        if (stop is null)
        {
            Fail(keyword.Span, $"`%{{ {keyword.Text} }}` is not closed; add `%{{ {expected} }}`");
        }
    }

    /// <summary>Takes the <c>}</c> or <c>~}</c> of an interpolation or directive; true where blanks after it are to be trimmed.</summary>
    private bool CloseSequence()
    {
        var trims = TryTake("~");
        if (!_token.Is("}"))
        {
            Fail($"expected `}}` at the end of the interpolation, found {Describe(_token)}; write `$${{` for the text `${{`");
        }

        _position = _token.Span.End;
        return trims;
    }

    /// <summary>Literal text up to the template's end or the next <c>${</c> or <c>%{</c>.</summary>
    private MappedText ScanText(HeredocText? heredoc)
    {
        var builder = new MappedTextBuilder(_file, _position);
        while (!IsAtEnd(heredoc))
        {
            if (heredoc is not null && IsLineStart(heredoc))
            {
                _position += heredoc.IndentAt(_text, _position);
                if (IsAtEnd(heredoc))
                {
                    break;
                }
            }

            var c = _text[_position];
            if ((c == '$' || c == '%') && IsAhead(1, '{'))
            {
                break;
            }

            if ((c == '$' || c == '%') && IsAhead(1, c) && IsAhead(2, '{'))
            {
                builder.AppendSource(_position + 1, _position + 3);
                _position += 3;
            }
            else if (c == '\\' && heredoc is null)
            {
                ScanEscape(builder);
            }
            else if (c == '\r' && IsAhead(1, '\n'))
            {
                _position++;
            }
            else if (c == '\n')
            {
                builder.AppendSource(_position, _position + 1);
                _position++;
            }
            else
            {
                var end = _text.IndexOfAny(SpecialInTemplate, _position + 1);
                end = end < 0 ? _text.Length : end;
                builder.AppendSource(_position, end);
                _position = end;
            }
        }

        return builder.Build();
    }

    private void ScanEscape(MappedTextBuilder builder)
    {
        var start = _position;
        var kind = start + 1 < _text.Length ? _text[start + 1] : '\n';
        _position = Math.Min(_text.Length, start + 2);
        switch (kind)
        {
            case 'n':
                builder.AppendMade("\n", start);
                return;
            case 'r':
                builder.AppendMade("\r", start);
                return;
            case 't':
                builder.AppendMade("\t", start);
                return;
            case '"' or '\\':
                builder.AppendMade(kind.ToString(), start);
                return;
            case 'u' or 'U' when ScanCodePoint(kind == 'u' ? 4 : 8) is { } character:
                builder.AppendMade(character, start);
                return;
            case '\r' or '\n':
                _position = start + 1;
                return;
            default:
                Report(
                    new TextSpan(start, 2),
                    $"`\\{kind}` is not an escape of HCL; write `\\\\{kind}` for a backslash (escapes: `\\n` `\\r` `\\t` `\\\"` `\\\\` `\\uNNNN` `\\UNNNNNNNN`)");
                builder.AppendSource(start, _position);
                return;
        }
    }

    private string? ScanCodePoint(int digits)
    {
        if (_position + digits > _text.Length
            || !int.TryParse(_text.Substring(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return null;
        }

        _position += digits;
        return char.ConvertFromUtf32(code);
    }

    private bool IsAtEnd(HeredocText? heredoc) =>
        heredoc is null
            ? _position >= _text.Length || _text[_position] is '"' or '\r' or '\n'
            : _position >= heredoc.BodyEnd;

    private bool IsLineStart(HeredocText heredoc) => _position == heredoc.Start || (_position > heredoc.Start && _text[_position - 1] == '\n');

    private bool IsAhead(int distance, char expected) => _position + distance < _text.Length && _text[_position + distance] == expected;

    private static void AddText(List<HclTemplatePart> parts, MappedText text)
    {
        if (text.Text.Length > 0)
        {
            var last = text.ToSource(text.Text.Length - 1) + 1;
            parts.Add(new HclTemplateText(text) { Span = TextSpan.FromBounds(text.ToSource(0), Math.Max(text.ToSource(0), last)) });
        }
    }

    /// <summary>Where a string ends whose reading was given up: behind its quote, or at the end of its line.</summary>
    private int QuotedEnd(int position)
    {
        var nested = 0;
        for (; position < _text.Length && _text[position] is not ('\r' or '\n'); position++)
        {
            if (_text[position] == '"' && nested == 0)
            {
                return position + 1;
            }

            if (_text[position] == '\\')
            {
                position++;
            }
            else if (HclLexer.StartsWith(_text, position, "${") || HclLexer.StartsWith(_text, position, "%{"))
            {
                nested++;
            }
            else if (_text[position] == '}' && nested > 0)
            {
                nested--;
            }
        }

        return Math.Min(position, _text.Length);
    }
}
