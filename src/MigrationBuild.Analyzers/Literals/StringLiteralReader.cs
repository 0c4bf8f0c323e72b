using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MigrationBuild.Analyzers.Literals;

/// <summary>Walks a string expression and notes each character of its value with its place in the source.</summary>
internal sealed class StringLiteralReader(Func<ExpressionSyntax, string?> constantValue)
{
    private readonly StringBuilder _value = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<LiteralSegment> _segments = [];
    private readonly List<LiteralHole> _holes = [];

    public StringLiteralMap ToMap() => new(_value.ToString(), [.. _starts], [.. _ends], _segments, _holes);

    /// <summary>False where the expression holds no well-formed literal at all.</summary>
    public bool Read(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Read(parenthesized.Expression);
            case BinaryExpressionSyntax concatenation when concatenation.IsKind(SyntaxKind.AddExpression):
                var left = Read(concatenation.Left);
                return Read(concatenation.Right) || left;
            case LiteralExpressionSyntax literal when IsString(literal.Token) && !literal.ContainsDiagnostics:
                ReadToken(literal.Token);
                return true;
            case InterpolatedStringExpressionSyntax interpolated when !interpolated.ContainsDiagnostics:
                ReadInterpolated(interpolated);
                return true;
            default:
                PutOpaque(expression, expression.Span, constantValue(expression));
                return false;
        }
    }

    private static bool IsString(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    private void Put(char c, int start, int end)
    {
        _value.Append(c);
        _starts.Add(start);
        _ends.Add(end);
    }

    private void PutOpaque(ExpressionSyntax expression, TextSpan span, string? value)
    {
        if (value is null)
        {
            _holes.Add(new LiteralHole(_value.Length, expression));
        }

        foreach (var c in value ?? StringLiteralMap.Hole.ToString())
        {
            Put(c, span.Start, span.End);
        }
    }

    private void ReadToken(SyntaxToken token)
    {
        var text = token.Text;
        var suffix = token.Kind() is SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
            or SyntaxKind.Utf8MultiLineRawStringLiteralToken ? 2 : 0;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                var kind = text[0] == '@' ? LiteralKind.Verbatim : LiteralKind.Regular;
                var open = kind == LiteralKind.Verbatim ? 2 : 1;
                ReadSegment(token, open, text.Length - suffix - 1, new LiteralSegment(default, 0, kind, 0, "", "\n"));
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                var quotes = CountQuotes(text);
                var shape = new LiteralSegment(default, 0, LiteralKind.RawSingleLine, 0, "", "\n");
                ReadSegment(token, quotes, text.Length - suffix - quotes, shape);
                break;
            default:
                ReadMultiLine(token, suffix);
                break;
        }
    }

    private void ReadMultiLine(SyntaxToken token, int suffix)
    {
        var text = token.Text;
        var quotes = CountQuotes(text);
        var closing = text.Length - suffix - quotes;
        var lastLine = closing;
        while (lastLine > 0 && !SyntaxFacts.IsNewLine(text[lastLine - 1]))
        {
            lastLine--;
        }

        var firstLine = quotes;
        while (!SyntaxFacts.IsNewLine(text[firstLine]))
        {
            firstLine++;
        }

        var newLine = NewLineAt(text, firstLine);
        var end = lastLine - (lastLine >= 2 && text[lastLine - 1] == '\n' && text[lastLine - 2] == '\r' ? 2 : 1);
        var indentation = text.Substring(lastLine, closing - lastLine);
        ReadSegment(
            token,
            firstLine + newLine.Length,
            Math.Max(end, firstLine + newLine.Length),
            new LiteralSegment(default, 0, LiteralKind.RawMultiLine, 0, indentation, newLine));
    }

    private void ReadInterpolated(InterpolatedStringExpressionSyntax expression)
    {
        var opening = expression.StringStartToken;
        var closing = expression.StringEndToken.Text;
        var kind = opening.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => LiteralKind.Regular,
            SyntaxKind.InterpolatedVerbatimStringStartToken => LiteralKind.Verbatim,
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => LiteralKind.RawSingleLine,
            _ => LiteralKind.RawMultiLine,
        };
        var indentation = kind == LiteralKind.RawMultiLine ? closing.TrimStart('\r', '\n', '\u0085', '\u2028', '\u2029').TrimEnd('"') : "";
        var newLine = kind == LiteralKind.RawMultiLine ? NewLineAt(closing, 0) : "\n";
        var shape = new LiteralSegment(default, 0, kind, opening.Text.Count(c => c == '$'), indentation, newLine);
        var atLineStart = true;
        foreach (var content in expression.Contents)
        {
            if (content is InterpolationSyntax hole)
            {
                var isPlain = hole.AlignmentClause is null && hole.FormatClause is null;
                PutOpaque(hole.Expression, hole.Span, isPlain ? constantValue(hole.Expression) : null);
                atLineStart = false;
                continue;
            }

            var token = ((InterpolatedStringTextSyntax)content).TextToken;
            ReadSegment(token, 0, token.Text.Length, shape, atLineStart);
            atLineStart = false;
        }
    }

    private void ReadSegment(SyntaxToken token, int from, int end, LiteralSegment shape, bool atLineStart = true)
    {
        var valueStart = _value.Length;
        switch (shape.Kind)
        {
            case LiteralKind.Regular:
                ReadEscaped(token.Text, from, end, token.SpanStart, shape.Dollars > 0);
                break;
            case LiteralKind.Verbatim:
                ReadVerbatim(token.Text, from, end, token.SpanStart, shape.Dollars > 0);
                break;
            default:
                ReadRaw(token.Text, from, end, token.SpanStart, shape.Indentation.Length, atLineStart);
                break;
        }

        _segments.Add(shape with { ValueSpan = TextSpan.FromBounds(valueStart, _value.Length), SourceStart = token.SpanStart + from });
    }

    private void ReadVerbatim(string text, int from, int end, int offset, bool doubledBraces)
    {
        for (var i = from; i < end;)
        {
            var length = text[i] == '"' || (doubledBraces && text[i] is '{' or '}') ? 2 : 1;
            Put(text[i], offset + i, offset + i + length);
            i += length;
        }
    }

    /// <summary>A line that is shorter than the indentation is blank: what it has of it is not part of the value either.</summary>
    private void ReadRaw(string text, int from, int end, int offset, int indentation, bool atLineStart)
    {
        var skip = atLineStart ? indentation : 0;
        for (var i = from; i < end; i++)
        {
            var c = text[i];
            if (SyntaxFacts.IsNewLine(c))
            {
                Put(c, offset + i, offset + i + 1);
                skip = c == '\r' && i + 1 < end && text[i + 1] == '\n' ? 0 : indentation;
            }
            else if (skip > 0)
            {
                skip--;
            }
            else
            {
                Put(c, offset + i, offset + i + 1);
            }
        }
    }

    private void ReadEscaped(string text, int from, int end, int offset, bool doubledBraces)
    {
        for (var i = from; i < end;)
        {
            var start = i;
            var c = text[i++];
            if (doubledBraces && c is '{' or '}')
            {
                i++;
            }

            if (c != '\\' || i >= end)
            {
                Put(c, offset + start, offset + i);
                continue;
            }

            foreach (var decoded in Unescape(text, ref i, end))
            {
                Put(decoded, offset + start, offset + i);
            }
        }
    }

    private static string Unescape(string text, ref int i, int end)
    {
        var c = text[i++];
        switch (c)
        {
            case 'u':
                return ((char)Hex(text, ref i, 4, end)).ToString();
            case 'U':
                return char.ConvertFromUtf32(Hex(text, ref i, 8, end));
            case 'x':
                return ((char)Hex(text, ref i, 4, end)).ToString();
            default:
                const string Letters = "0abefnrtv";
                const string Meanings = "\0\a\b\u001b\f\n\r\t\v";
                var letter = Letters.IndexOf(c);
                return (letter < 0 ? c : Meanings[letter]).ToString();
        }
    }

    private static int Hex(string text, ref int i, int most, int end)
    {
        var start = i;
        while (i < end && i - start < most && Uri.IsHexDigit(text[i]))
        {
            i++;
        }

        return int.Parse(text.Substring(start, i - start), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private static int CountQuotes(string text)
    {
        var count = 0;
        while (text[count] == '"')
        {
            count++;
        }

        return count;
    }

    private static string NewLineAt(string text, int position) =>
        text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? "\r\n" : text[position].ToString();
}
