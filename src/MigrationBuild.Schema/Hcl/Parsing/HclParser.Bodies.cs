using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Parsing;

public sealed partial class HclParser
{
    private HclBody ParseFileBody()
    {
        var items = new List<HclBodyItem>();
        while (_token.Kind != HclTokenKind.EndOfFile)
        {
            ParseItems(items);
            if (_token.Is("}"))
            {
                Report(_token.Span, "this `}` closes nothing; remove it");
                Advance();
            }
        }

        return new HclBody(items.ToEquatableArray()) { Span = new TextSpan(0, _text.Length) };
    }

    /// <summary>Items up to a closing brace or the end of the file.</summary>
    private void ParseItems(List<HclBodyItem> items)
    {
        while (_token.Kind != HclTokenKind.EndOfFile && !_token.Is("}"))
        {
            if (_token.Kind == HclTokenKind.Newline)
            {
                Advance();
                continue;
            }

            var item = ParseItem();
            if (item is not null)
            {
                items.Add(item);
            }

            EndItem(item);
        }
    }

    private void EndItem(HclBodyItem? item)
    {
        if (!_isPanicking && _token.Kind is not (HclTokenKind.Newline or HclTokenKind.EndOfFile) && !_token.Is("}"))
        {
            var what = item is HclBlock block ? $"the `}}` of block `{block.Kind}`" : $"the value of `{(item as HclAttribute)?.Name}`";
            Fail(_token.Is(",") || _token.Is(";")
                ? $"expected the end of the line after {what}, found {Describe(_token)}; items are separated by line ends only"
                : $"expected the end of the line after {what}, found {Describe(_token)}");
            if (_token.Kind == HclTokenKind.Identifier && Peek() is { Kind: HclTokenKind.Punctuation, Text: "=" or "{" })
            {
                _isPanicking = false;
                return;
            }
        }

        if (_isPanicking)
        {
            SkipToEndOfItem();
        }
    }

    private HclBodyItem? ParseItem()
    {
        if (_token.Kind != HclTokenKind.Identifier)
        {
            Fail(_token.Kind == HclTokenKind.Quote
                ? "expected the name of an attribute or block, found a string; names stand without quotes"
                : $"expected the name of an attribute or block, found {Describe(_token)}");
            return null;
        }

        var name = TakeIdentifier();
        return _token.Is("=") ? ParseAttribute(name) : ParseBlock(name);
    }

    private HclAttribute ParseAttribute(HclIdentifier name)
    {
        Advance();
        var value = ParseExpression();
        return new HclAttribute(name, value) { Span = From(name.Span.Start) };
    }

    private HclBlock? ParseBlock(HclIdentifier kind)
    {
        var labels = new List<HclLabel>();
        while (_token.Kind is HclTokenKind.Identifier or HclTokenKind.Quote)
        {
            labels.Add(ParseLabel());
        }

        if (!_token.Is("{"))
        {
            Fail(_token.Is(":")
                ? $"expected `=` after `{kind}`, found `:`"
                : $"expected `=` and a value, or `{{` and a block's body, after `{kind}`, found {Describe(_token)}");
            return null;
        }

        if (!TryEnter())
        {
            return null;
        }

        var open = _token.Span;
        Advance();
        var body = _token.Kind == HclTokenKind.Newline ? ParseBlockBody(open) : ParseBodyOnOneLine();
        _depth--;
        if (!_isPanicking && _token.Kind == HclTokenKind.EndOfFile)
        {
            var header = string.Concat(labels.Select(label => $" \"{label}\""));
            Report(TextSpan.FromBounds(kind.Span.Start, open.End), $"the block `{kind}{header}` is not closed; add `}}`");
        }
        else
        {
            TryTake("}");
        }

        return new HclBlock(kind, labels.ToEquatableArray(), body) { Span = From(kind.Span.Start) };
    }

    private HclBody ParseBlockBody(TextSpan open)
    {
        var items = new List<HclBodyItem>();
        ParseItems(items);
        return new HclBody(items.ToEquatableArray()) { Span = From(open.End) };
    }

    /// <summary><c>{ name = value }</c>: HCL allows one attribute and nothing else in a block that stands on one line.</summary>
    private HclBody ParseBodyOnOneLine()
    {
        var start = _token.Span.Start;
        var items = new List<HclBodyItem>();
        var isReported = false;
        while (_token.Kind is not (HclTokenKind.EndOfFile or HclTokenKind.Newline) && !_token.Is("}") && !_isPanicking)
        {
            var itemStart = _token.Span;
            if (ParseItem() is not { } item)
            {
                break;
            }

            var isAllowed = items.Count == 0 && item is HclAttribute;
            items.Add(item);
            if (!isAllowed && !isReported && !_isPanicking)
            {
                isReported = true;
                Report(itemStart, "a block on one line holds one attribute and nothing else; put each attribute and block on a line of its own");
            }

            if (_token.Is(",") && !_isPanicking)
            {
                isReported = true;
                Report(_token.Span, "attributes are not separated by commas; put each on a line of its own");
                Advance();
            }
        }

        if (_isPanicking)
        {
            isReported = true;
            SkipToEndOfItem();
        }

        if (_token.Kind == HclTokenKind.Newline)
        {
            if (!isReported)
            {
                Report(_token.Span, "expected `}`, found the end of the line; a block of several lines begins with a line end after its `{`");
            }

            ParseItems(items);
        }

        return new HclBody(items.ToEquatableArray()) { Span = From(start) };
    }

    private HclLabel ParseLabel()
    {
        var start = _token.Span.Start;
        if (_token.Kind == HclTokenKind.Identifier)
        {
            var word = TakeIdentifier();
            return new HclLabel(word.Name) { Span = word.Span };
        }

        var template = ParseTemplate();
        var span = From(start);
        if (template.Parts.IsEmpty)
        {
            return new HclLabel("") { Span = span };
        }

        if (template.Parts.Count == 1 && template.Parts[0] is HclTemplateText text)
        {
            return new HclLabel(text.Value.Text) { Span = span };
        }

        Fail(span, "a label is a plain string; `${…}` cannot stand in it");
        return new HclLabel(_file.Substring(span).Trim('"')) { Span = span };
    }

    private HclIdentifier TakeIdentifier()
    {
        var identifier = new HclIdentifier(_token.Text) { Span = _token.Span };
        Advance();
        return identifier;
    }

    /// <summary>
    /// After an error: to the end of the line, or to the brace that closes the block that the item stands in. Where brackets were
    /// open, to the end of the line that closes them, or to a line that begins as an item does.
    /// </summary>
    private void SkipToEndOfItem()
    {
        _ignoresNewlines = false;
        MoveTo(_previousEnd);
        var open = _openAtFailure;
        for (; _token.Kind != HclTokenKind.EndOfFile; Advance())
        {
            if (_token.Is("}") && open.Braces == 0)
            {
                break;
            }

            if (_token.Kind == HclTokenKind.Newline && open.Braces == 0 && (open.Others == 0 || IsItem(Peek())))
            {
                break;
            }

            if (_token.Kind == HclTokenKind.Punctuation)
            {
                open = open.After(_token);
            }
            else if (_token.Kind is HclTokenKind.Quote or HclTokenKind.Heredoc)
            {
                var end = _token.Kind == HclTokenKind.Quote ? QuotedEnd(_token.Span.End) : new HeredocText(_text, _token).End;
                _token = _token with { Kind = HclTokenKind.Unknown, Span = TextSpan.FromBounds(_token.Span.Start, end) };
            }
        }

        _isPanicking = false;
    }

    private bool IsItem(HclToken token) =>
        token.Kind == HclTokenKind.Identifier
        && HclLexer.Read(_text, token.Span.End) is { Kind: HclTokenKind.Quote } or { Kind: HclTokenKind.Punctuation, Text: "=" or "{" };
}
