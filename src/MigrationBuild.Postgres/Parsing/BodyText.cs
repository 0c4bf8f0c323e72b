using System.Text;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>
/// The text that a constant means, with the place in the file of each of its characters: a body in quotes, whose own quotes are doubled, is read
/// as if it stood there plainly. Constants in it are bodies of their own; their places lead through this one to the file.
/// </summary>
internal sealed class BodyText
{
    /// <summary>Where each character starts in the file, and where the text ends there.</summary>
    private readonly int[] _starts;

    private readonly int[] _ends;

    private BodyText(string text, int[] starts, int[] ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    internal string Text { get; }

    /// <summary>Reads a constant that stands in a text: in the file itself, or in an outer body.</summary>
    /// <returns>Null where the kind of constant is no text, or one with Unicode escapes.</returns>
    internal static BodyText? Read(string text, Token token, BodyText? outer)
    {
        var builder = new Builder(text, outer);
        switch (token.Kind)
        {
            case TokenKind.DollarString:
                var (start, end) = TokenText.GetDollarBody(text, token);
                builder.Append(start, end);
                break;
            case TokenKind.String:
                foreach (var part in TokenText.FindParts(text, token.Start, token.End, backslashes: false))
                {
                    builder.AppendQuoted(part.Start, part.End, backslashes: false);
                }

                break;
            case TokenKind.EscapeString:
                foreach (var part in TokenText.FindParts(text, token.Start + 1, token.End, backslashes: true))
                {
                    builder.AppendQuoted(part.Start, part.End, backslashes: true);
                }

                break;
            default:
                return null;
        }

        return builder.Build();
    }

    /// <summary>
    /// The text as <c>format()</c> reads it: each <c>%I</c>, <c>%L</c> and <c>%s</c> is a <see cref="CharClass.Hole"/>, <c>%%</c> a percent sign.
    /// </summary>
    internal BodyText AsFormat()
    {
        var text = new StringBuilder(Text.Length);
        var starts = new List<int>(Text.Length + 1);
        var ends = new List<int>(Text.Length + 1);
        for (var i = 0; i < Text.Length;)
        {
            var end = FindFormatEnd(i);
            text.Append(end == i + 1 ? Text[i] : Text[end - 1] == '%' ? '%' : CharClass.Hole);
            starts.Add(_starts[i]);
            ends.Add(_ends[end - 1]);
            i = end;
        }

        starts.Add(_starts[Text.Length]);
        ends.Add(_ends[Text.Length]);
        return new BodyText(text.ToString(), [.. starts], [.. ends]);
    }

    /// <summary>The tokens of the text, at their places in the file.</summary>
    internal Lexer Lex(LexerOptions options)
    {
        var lexed = Lexer.Tokenize(Text, options);
        var tokens = new Token[lexed.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = lexed[i];
            var span = ToFile(token.Span);
            tokens[i] = new Token(token.Kind, span.Start, span.Length, token.Keyword);
        }

        var comments = lexed.Comments.Select(comment => comment with { Span = ToFile(comment.Span) });
        var errors = lexed.Errors.Select(error => error with { Start = _starts[error.Start] });
        return Lexer.Of(Text, tokens, comments, errors, this);
    }

    /// <summary>A token of <see cref="Lex"/> at its place in <see cref="Text"/>.</summary>
    internal Token ToText(Token token)
    {
        var start = LowerBound(_starts, token.Start);
        var end = LowerBound(_ends, token.End);
        while (end + 1 < Text.Length && _ends[end + 1] == token.End)
        {
            end++;
        }

        return new Token(token.Kind, start, end + 1 - start, token.Keyword);
    }

    private TextSpan ToFile(TextSpan span) => span.IsEmpty
        ? new TextSpan(_starts[span.Start], 0)
        : TextSpan.FromBounds(_starts[span.Start], _ends[span.End - 1]);

    /// <summary>Behind what begins at a place: one character, or a specifier <c>%[position$][-][width]type</c>.</summary>
    private int FindFormatEnd(int start)
    {
        var i = start + 1;
        if (Text[start] != '%')
        {
            return i;
        }

        while (i < Text.Length && Text[i] is (>= '0' and <= '9') or '$' or '-' or '*')
        {
            i++;
        }

        return i < Text.Length && Text[i] is 'I' or 'L' or 's' or '%' ? i + 1 : start + 1;
    }

    private static int LowerBound(int[] places, int place)
    {
        var index = Array.BinarySearch(places, place);
        if (index < 0)
        {
            return ~index;
        }

        while (index > 0 && places[index - 1] == place)
        {
            index--;
        }

        return index;
    }

    private sealed class Builder(string text, BodyText? outer)
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _starts = [];
        private readonly List<int> _ends = [];
        private int _end;

        internal void Append(int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                _text.Append(text[i]);
                Place(i, i + 1);
            }

            _end = end;
        }

        /// <summary>Appends what stands between two quotes.</summary>
        internal void AppendQuoted(int start, int end, bool backslashes)
        {
            for (var i = start; i < end;)
            {
                var next = i + 1;
                if (text[i] == '\'')
                {
                    next = i + 2;
                    _text.Append('\'');
                }
                else if (backslashes && text[i] == '\\' && i + 1 < end)
                {
                    next = TokenText.AppendEscape(_text, text, i + 1, end) + 1;
                }
                else
                {
                    _text.Append(text[i]);
                }

                Place(i, next);
                i = next;
            }

            _end = end;
        }

        internal BodyText Build()
        {
            var end = outer is null ? _end : outer._starts[_end];
            _starts.Add(end);
            _ends.Add(end);
            return new BodyText(_text.ToString(), [.. _starts], [.. _ends]);
        }

        /// <summary>Gives the characters that were appended last their place.</summary>
        private void Place(int start, int end)
        {
            while (_starts.Count < _text.Length)
            {
                _starts.Add(outer is null ? start : outer._starts[start]);
                _ends.Add(outer is null ? end : outer._ends[end - 1]);
            }
        }
    }
}
