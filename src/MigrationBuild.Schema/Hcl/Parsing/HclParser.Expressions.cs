using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Parsing;

public sealed partial class HclParser
{
    private static readonly Dictionary<string, int> Precedences = new(StringComparer.Ordinal)
    {
        ["||"] = 1,
        ["&&"] = 2,
        ["=="] = 3,
        ["!="] = 3,
        ["<"] = 4,
        [">"] = 4,
        ["<="] = 4,
        [">="] = 4,
        ["+"] = 5,
        ["-"] = 5,
        ["*"] = 6,
        ["/"] = 6,
        ["%"] = 6,
    };

    private HclExpression ParseExpression()
    {
        if (!TryEnter())
        {
            return new HclMissingExpression { Span = _token.Span };
        }

        var start = _token.Span.Start;
        var expression = ParseBinary(1);
        if (_token.Is("?") && !_isPanicking)
        {
            Advance();
            var then = ParseExpression();
            Expect(":", "and the value for when the condition is false");
            var otherwise = ParseExpression();
            expression = new HclConditional(expression, then, otherwise) { Span = From(start) };
        }

        _depth--;
        return expression;
    }

    private HclExpression ParseBinary(int least)
    {
        var start = _token.Span.Start;
        var left = ParseUnary();
        while (!_isPanicking && _token.Kind == HclTokenKind.Punctuation
            && Precedences.TryGetValue(_token.Text, out var precedence) && precedence >= least)
        {
            var sign = _token.Text;
            Advance();
            var right = ParseBinary(precedence + 1);
            left = new HclBinary(left, sign, right) { Span = From(start) };
        }

        return left;
    }

    private HclExpression ParseUnary()
    {
        if (!_token.Is("-") && !_token.Is("!"))
        {
            return ParsePostfix();
        }

        if (!TryEnter())
        {
            return new HclMissingExpression { Span = _token.Span };
        }

        var start = _token.Span.Start;
        var sign = _token.Text;
        Advance();
        var operand = ParseUnary();
        _depth--;
        return new HclUnary(sign, operand) { Span = From(start) };
    }

    private HclExpression ParsePostfix()
    {
        var start = _token.Span.Start;
        return ParseTraversal(ParsePrimary(), start, stopsAtSplat: false);
    }

    private HclExpression ParseTraversal(HclExpression target, int start, bool stopsAtSplat)
    {
        while (!_isPanicking)
        {
            if (_token.Is("[") && Peek() is { Kind: HclTokenKind.Punctuation, Text: "*" })
            {
                if (stopsAtSplat)
                {
                    return target;
                }

                Advance();
                Advance();
                Expect("]", "after `[*`");
                target = ParseSplat(target, start);
            }
            else if (_token.Is("["))
            {
                var key = ParseBracketed();
                target = new HclIndex(target, key) { Span = From(start) };
            }
            else if (_token.Is("."))
            {
                if (stopsAtSplat && Peek().Is("*"))
                {
                    return target;
                }

                Advance();
                target = ParseMember(target, start);
            }
            else
            {
                return target;
            }
        }

        return target;
    }

    private HclExpression ParseMember(HclExpression target, int start)
    {
        if (_token.Kind == HclTokenKind.Identifier)
        {
            var name = TakeIdentifier();
            return new HclMember(target, name) { Span = From(start) };
        }

        if (_token.Is("*"))
        {
            Advance();
            return ParseSplat(target, start);
        }

        if (_token.Kind == HclTokenKind.Number && _token.Text.All(c => c is >= '0' and <= '9'))
        {
            var number = new HclNumber(_token.Text) { Span = _token.Span };
            Advance();
            return new HclIndex(target, number) { Span = From(start) };
        }

        Fail(_token.Kind == HclTokenKind.Quote
            ? "expected a name after `.`, found a string; write `[\"…\"]` for a name that is not a plain word"
            : $"expected a name after `.`, found {Describe(_token)}");
        return target;
    }

    private HclSplat ParseSplat(HclExpression target, int start)
    {
        var each = ParseTraversal(new HclSplatElement { Span = new TextSpan(_previousEnd, 0) }, _previousEnd, stopsAtSplat: true);
        return new HclSplat(target, each) { Span = From(start) };
    }

    private HclExpression ParseBracketed()
    {
        var outer = OpenBracket();
        var key = ParseExpression();
        CloseBracket("]", outer, "after the key");
        return key;
    }

    private HclExpression ParsePrimary()
    {
        var start = _token.Span.Start;
        switch (_token.Kind)
        {
            case HclTokenKind.Number:
                var number = new HclNumber(_token.Text) { Span = _token.Span };
                Advance();
                return number;
            case HclTokenKind.Quote or HclTokenKind.Heredoc:
                return ParseTemplate();
            case HclTokenKind.Identifier:
                return ParseWord();
            case HclTokenKind.Punctuation when _token.Text == "(":
                var outer = OpenBracket();
                var inner = ParseExpression();
                CloseBracket(")", outer, "after the expression");
                return new HclParenthesized(inner) { Span = From(start) };
            case HclTokenKind.Punctuation when _token.Text == "[":
                return ParseList();
            case HclTokenKind.Punctuation when _token.Text == "{":
                return ParseObject();
            default:
                Fail(_token.Text == "'"
                    ? "expected a value, found `'`; strings stand in double quotes"
                    : $"expected a value, found {Describe(_token)}");
                return new HclMissingExpression { Span = new TextSpan(start, 0) };
        }
    }

    private HclExpression ParseWord()
    {
        var word = TakeIdentifier();
        while (_token.Is("::"))
        {
            Advance();
            if (_token.Kind != HclTokenKind.Identifier)
            {
                Fail($"expected a function's name after `::`, found {Describe(_token)}");
                break;
            }

            var next = TakeIdentifier();
            word = new HclIdentifier(word.Name + "::" + next.Name) { Span = word.Span.Union(next.Span) };
        }

        return word.Name switch
        {
            _ when _token.Is("(") => ParseCall(word),
            "true" or "false" => new HclBoolean(word.Name == "true") { Span = word.Span },
            "null" => new HclNull { Span = word.Span },
            _ => new HclVariable(word.Name) { Span = word.Span },
        };
    }

    private HclCall ParseCall(HclIdentifier name)
    {
        var outer = OpenBracket();
        var arguments = new List<HclExpression>();
        var expandsLast = false;
        while (!_isPanicking && !expandsLast && !_token.Is(")"))
        {
            arguments.Add(ParseExpression());
            expandsLast = TryTake("...");
            if (!TryTake(","))
            {
                break;
            }
        }

        CloseBracket(")", outer, $"or `,` in the call of `{name}`");
        return new HclCall(name, arguments.ToEquatableArray(), expandsLast) { Span = From(name.Span.Start) };
    }

    /// <summary>Takes an opening bracket. Line ends mean nothing until <see cref="CloseBracket"/>.</summary>
    private bool OpenBracket()
    {
        var outer = _ignoresNewlines;
        _ignoresNewlines = true;
        _open = _open.After(_token);
        Advance();
        return outer;
    }

    private void CloseBracket(string bracket, bool outer, string purpose)
    {
        _ignoresNewlines = outer;
        Expect(bracket, purpose);
        _open = _open.After(new HclToken(HclTokenKind.Punctuation, default, bracket));
    }

    private bool TryEnter()
    {
        if (_depth == MaxDepth)
        {
            Fail($"this is nested more than {MaxDepth} levels deep; move the inner part into a local");
            return false;
        }

        _depth++;
        return true;
    }
}
