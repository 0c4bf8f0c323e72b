using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Parsing;

public sealed partial class HclParser
{
    private HclExpression ParseList()
    {
        var start = _token.Span.Start;
        var outer = OpenBracket();
        if (IsFor())
        {
            return ParseFor(start, "]", outer);
        }

        var items = new List<HclExpression>();
        while (!_isPanicking && !_token.Is("]"))
        {
            items.Add(ParseExpression());
            if (!TryTake(","))
            {
                break;
            }
        }

        CloseBracket("]", outer, "or `,` after the list's element");
        return new HclList(items.ToEquatableArray()) { Span = From(start) };
    }

    /// <summary>In an object a line end separates items as a comma does.</summary>
    private HclExpression ParseObject()
    {
        var start = _token.Span.Start;
        var outer = OpenBracket();
        if (IsFor())
        {
            return ParseFor(start, "}", outer);
        }

        var items = new List<HclObjectItem>();
        while (!_isPanicking && !_token.Is("}"))
        {
            var item = ParseObjectItem();
            items.Add(item);
            _ignoresNewlines = true;
            if (!_isPanicking && !_token.Is("}") && _token.Kind != HclTokenKind.Newline && !_token.Is(","))
            {
                Fail($"expected `,`, `}}` or the end of the line after the object's item, found {Describe(_token)}");
            }

            if (_token.Is(",") || _token.Kind == HclTokenKind.Newline)
            {
                Advance();
            }
        }

        CloseBracket("}", outer, "at the end of the object");
        return new HclObject(items.ToEquatableArray()) { Span = From(start) };
    }

    private HclObjectItem ParseObjectItem()
    {
        var start = _token.Span.Start;
        var key = ParseExpression();
        if (!_token.Is("=") && !_token.Is(":"))
        {
            Fail($"expected `=` after the object's key, found {Describe(_token)}");
        }
        else
        {
            Advance();
        }

        _ignoresNewlines = false;
        var value = ParseExpression();
        return new HclObjectItem(key, value) { Span = From(start) };
    }

    private bool IsFor() => _token.IsWord("for") && Peek().Kind is HclTokenKind.Identifier or HclTokenKind.Newline;

    private HclFor ParseFor(int start, string close, bool outer)
    {
        Advance();
        var (keyName, valueName, source) = ParseForIntroduction();
        Expect(":", "after the collection of `for`");
        HclExpression? resultKey = null;
        var result = ParseExpression();
        if (close == "}")
        {
            Expect("=>", "after the key");
            resultKey = result;
            result = ParseExpression();
        }

        var groups = close == "}" && TryTake("...");
        HclExpression? condition = null;
        if (_token.IsWord("if"))
        {
            Advance();
            condition = ParseExpression();
        }

        CloseBracket(close, outer, "at the end of `for`");
        return new HclFor(keyName, valueName, source, resultKey, result, groups, condition) { Span = From(start) };
    }

    /// <summary><c>key, value in source</c>.</summary>
    private (HclIdentifier? KeyName, HclIdentifier ValueName, HclExpression Source) ParseForIntroduction()
    {
        HclIdentifier? keyName = null;
        var valueName = ExpectName("for");
        if (TryTake(","))
        {
            keyName = valueName;
            valueName = ExpectName(",");
        }

        if (_token.IsWord("in"))
        {
            Advance();
        }
        else
        {
            Fail($"expected `in` after the names of `for`, found {Describe(_token)}");
        }

        return (keyName, valueName, ParseExpression());
    }

    private HclIdentifier ExpectName(string after)
    {
        if (_token.Kind == HclTokenKind.Identifier)
        {
            return TakeIdentifier();
        }

        Fail($"expected a name after `{after}`, found {Describe(_token)}");
        return new HclIdentifier("") { Span = new TextSpan(_token.Span.Start, 0) };
    }
}
