using static MigrationBuild.Postgres.Lexing.CharClass;

namespace MigrationBuild.Postgres.Lexing;

public sealed partial class Lexer
{
    private void ReadOperator(int start)
    {
        var end = start;
        while (end < _end && IsOperator(_text[end]) && !StartsComment(end))
        {
            end++;
        }

        end = DropTrailingSigns(start, end);
        if (end - start >= NameDataLength)
        {
            AddError(start, end, "operator too long");
            return;
        }

        Add(Classify(start, end - start), start, end);
    }

    private bool StartsComment(int i) =>
        (_text[i] == '-' && CharAt(i + 1) == '-') || (_text[i] == '/' && CharAt(i + 1) == '*');

    /// <summary>
    /// For SQL's sake (<c>1=-1</c>) an operator of several characters does not end in + or -, unless it holds a character that SQL's own have not.
    /// </summary>
    private int DropTrailingSigns(int start, int end)
    {
        if (end - start < 2 || _text[end - 1] is not ('+' or '-'))
        {
            return end;
        }

        for (var i = start; i < end - 1; i++)
        {
            if (LetsOperatorEndInSign(_text[i]))
            {
                return end;
            }
        }

        while (end - start > 1 && _text[end - 1] is '+' or '-')
        {
            end--;
        }

        return Math.Max(end, start + 1);
    }

    private TokenKind Classify(int start, int length)
    {
        var first = _text[start];
        if (length == 1)
        {
            return first switch
            {
                '+' => TokenKind.Plus,
                '-' => TokenKind.Minus,
                '*' => TokenKind.Star,
                '/' => TokenKind.Slash,
                '%' => TokenKind.Percent,
                '^' => TokenKind.Caret,
                '<' => TokenKind.Less,
                '>' => TokenKind.Greater,
                '=' => TokenKind.Equal,
                _ => TokenKind.Operator,
            };
        }

        if (length != 2)
        {
            return TokenKind.Operator;
        }

        return (first, _text[start + 1]) switch
        {
            ('=', '>') => TokenKind.EqualsGreater,
            ('<', '=') => TokenKind.LessEquals,
            ('>', '=') => TokenKind.GreaterEquals,
            ('<', '>') or ('!', '=') => TokenKind.NotEquals,
            _ => TokenKind.Operator,
        };
    }
}
