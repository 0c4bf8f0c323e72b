using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>The constructors and query functions of SQL/JSON.</summary>
internal sealed partial class Parser
{
    /// <summary>A function of SQL/JSON; null where the word is none, or not yet.</summary>
    private Expression? ParseJsonFunction(Keyword keyword)
    {
        if (JsonFeatureOf(keyword) is not { } feature || AtOrdinaryCall(feature))
        {
            return null;
        }

        var start = Start;
        var function = ParseNewJsonFunction(start, keyword);
        Require(feature, start);
        return function;
    }

    private Expression? ParseNewJsonFunction(int start, Keyword keyword)
    {
        switch (keyword)
        {
            case Keyword.JsonObject:
                return ParseJsonObject();
            case Keyword.JsonArray:
                return ParseJsonArray();
            case Keyword.JsonObjectagg:
                return ParseJsonObjectAgg();
            case Keyword.JsonArrayagg:
                return ParseJsonArrayAgg();
            case Keyword.JsonExists:
                return ParseJsonQueryFunction(JsonFuncKind.Exists);
            case Keyword.JsonQuery:
                return ParseJsonQueryFunction(JsonFuncKind.Query);
            case Keyword.JsonValue:
                return ParseJsonQueryFunction(JsonFuncKind.Value);
            case Keyword.Json:
                Open();
                var text = ParseJsonValue();
                var isUnique = ParseJsonUniqueKeys();
                Expect(TokenKind.CloseParen);
                return new JsonParseExpr(text, isUnique) { Span = SpanFrom(start) };
            case Keyword.JsonScalar:
                Open();
                var scalar = ParseExpression();
                Expect(TokenKind.CloseParen);
                return new JsonScalarExpr(scalar) { Span = SpanFrom(start) };
            case Keyword.JsonSerialize:
                Open();
                var value = ParseJsonValue();
                var output = ParseJsonOutput();
                Expect(TokenKind.CloseParen);
                return new JsonSerializeExpr(value, output) { Span = SpanFrom(start) };
            default:
                return null;
        }
    }

    private Expression ParseJsonObject()
    {
        var start = Start;
        var name = Open();
        var entries = new List<JsonKeyValue>();
        if (!At(TokenKind.CloseParen) && !At(Keyword.Returning))
        {
            var entryStart = Start;
            var first = ParseArgument();
            if (!At(TokenKind.Colon) && !At(Keyword.Value))
            {
                return ParseOrdinaryCall(start, SystemName(name.Span, name.Name), first);
            }

            entries.Add(ParseJsonEntryRest(entryStart, first));
            while (Accept(TokenKind.Comma))
            {
                entries.Add(ParseJsonEntry());
            }
        }

        var isAbsent = ParseJsonNulls(isAbsentByDefault: false);
        var isUnique = ParseJsonUniqueKeys();
        var output = ParseJsonOutput();
        Expect(TokenKind.CloseParen);
        return new JsonObjectConstructor(new([.. entries]), isAbsent, isUnique, output) { Span = SpanFrom(start) };
    }

    private JsonKeyValue ParseJsonEntry()
    {
        var start = Start;
        return ParseJsonEntryRest(start, ParseExpression());
    }

    private JsonKeyValue ParseJsonEntryRest(int start, Expression key)
    {
        if (!Accept(Keyword.Value))
        {
            Expect(TokenKind.Colon);
        }

        return new JsonKeyValue(key, ParseJsonValue()) { Span = SpanFrom(start) };
    }

    private Expression ParseJsonArray()
    {
        var start = Start;
        Open();
        if (Current.Keyword is Keyword.Select or Keyword.Values or Keyword.With or Keyword.Table)
        {
            var query = ParseSelect();
            var format = ParseJsonFormat();
            var queryOutput = ParseJsonOutput();
            Expect(TokenKind.CloseParen);
            return new JsonArrayQueryConstructor(query, format, queryOutput) { Span = SpanFrom(start) };
        }

        var elements = At(TokenKind.CloseParen) || At(Keyword.Returning) ? default : ParseCommaList(ParseJsonValue);
        var isAbsent = ParseJsonNulls(isAbsentByDefault: true);
        var output = ParseJsonOutput();
        Expect(TokenKind.CloseParen);
        return new JsonArrayConstructor(elements, isAbsent, output) { Span = SpanFrom(start) };
    }

    private JsonObjectAgg ParseJsonObjectAgg()
    {
        var start = Start;
        Open();
        var entry = ParseJsonEntry();
        var isAbsent = ParseJsonNulls(isAbsentByDefault: false);
        var isUnique = ParseJsonUniqueKeys();
        var output = ParseJsonOutput();
        Expect(TokenKind.CloseParen);
        return new JsonObjectAgg(entry, isAbsent, isUnique, output, ParseOptionalFilter(), ParseOptionalOver()) { Span = SpanFrom(start) };
    }

    private JsonArrayAgg ParseJsonArrayAgg()
    {
        var start = Start;
        Open();
        var element = ParseJsonValue();
        var order = ParseOptionalOrderBy();
        var isAbsent = ParseJsonNulls(isAbsentByDefault: true);
        var output = ParseJsonOutput();
        Expect(TokenKind.CloseParen);
        return new JsonArrayAgg(element, order, isAbsent, output, ParseOptionalFilter(), ParseOptionalOver()) { Span = SpanFrom(start) };
    }

    private JsonFuncExpr ParseJsonQueryFunction(JsonFuncKind kind)
    {
        var start = Start;
        Open();
        var context = ParseJsonValue();
        Expect(TokenKind.Comma);
        var path = ParseExpression();
        var passing = ParseJsonPassing();
        var output = kind == JsonFuncKind.Exists ? null : ParseJsonOutput();
        var wrapper = kind == JsonFuncKind.Query ? ParseJsonWrapper() : JsonWrapper.Unspecified;
        var quotes = kind == JsonFuncKind.Query ? ParseJsonQuotes() : JsonQuotes.Unspecified;
        var (onEmpty, onError) = kind == JsonFuncKind.Exists ? (null, ParseJsonOnError()) : ParseJsonBehaviors();
        Expect(TokenKind.CloseParen);
        return new JsonFuncExpr(kind, context, path, passing, output, wrapper, quotes, onEmpty, onError) { Span = SpanFrom(start) };
    }

    private JsonIsPredicate ParseIsJson(int start, Expression argument)
    {
        Expect(Keyword.Json);
        var kind = Current.Keyword switch
        {
            Keyword.Object => JsonValueKind.Object,
            Keyword.Array => JsonValueKind.Array,
            Keyword.Scalar => JsonValueKind.Scalar,
            _ => JsonValueKind.Any,
        };
        if (kind != JsonValueKind.Any || At(Keyword.Value))
        {
            Advance();
        }

        var isUnique = ParseJsonUniqueKeys();
        return new JsonIsPredicate(argument, kind, isUnique) { Span = SpanFrom(start) };
    }

    private Expression ParseJsonValue()
    {
        var start = Start;
        var value = ParseExpression();
        return ParseJsonFormat() is { } format ? new JsonValueExpr(value, format) { Span = SpanFrom(start) } : value;
    }

    private JsonFormat? ParseJsonFormat()
    {
        var start = Start;
        if (!Accept(Keyword.Format, Keyword.Json))
        {
            return null;
        }

        var encoding = Accept(Keyword.Encoding) ? ParseColId() : null;
        if (encoding is not null && encoding.Name.ToUpperInvariant() is not ("UTF8" or "UTF16" or "UTF32"))
        {
            Fail(encoding.Span, $"unrecognized JSON encoding: {encoding.Name}");
        }

        return new JsonFormat(encoding) { Span = SpanFrom(start) };
    }

    private JsonOutput? ParseJsonOutput()
    {
        var start = Start;
        return Accept(Keyword.Returning) ? new JsonOutput(ParseTypeName(), ParseJsonFormat()) { Span = SpanFrom(start) } : null;
    }

    private bool ParseJsonNulls(bool isAbsentByDefault)
    {
        var isAbsent = Accept(Keyword.Absent);
        if (!isAbsent && !Accept(Keyword.Null))
        {
            return isAbsentByDefault;
        }

        Expect(Keyword.On, Keyword.Null);
        return isAbsent;
    }

    /// <summary>Any WITH is taken for this clause, even if one behind the expression was meant.</summary>
    private bool ParseJsonUniqueKeys()
    {
        var isUnique = Accept(Keyword.With);
        if (isUnique || Accept(Keyword.Without))
        {
            Expect(Keyword.Unique);
            Accept(Keyword.Keys);
        }

        return isUnique;
    }

    private EquatableArray<JsonArgument> ParseJsonPassing() => Accept(Keyword.Passing) ? ParseCommaList(ParseJsonArgument) : default;

    private JsonArgument ParseJsonArgument()
    {
        var start = Start;
        var value = ParseJsonValue();
        Expect(Keyword.As);
        return new JsonArgument(value, ParseColLabel()) { Span = SpanFrom(start) };
    }

    private JsonWrapper ParseJsonWrapper()
    {
        var wrapper = JsonWrapper.Unspecified;
        if (Accept(Keyword.Without))
        {
            wrapper = JsonWrapper.Without;
        }
        else if (Accept(Keyword.With))
        {
            wrapper = Accept(Keyword.Conditional) ? JsonWrapper.Conditional : JsonWrapper.Unconditional;
            if (wrapper == JsonWrapper.Unconditional)
            {
                Accept(Keyword.Unconditional);
            }
        }

        if (wrapper != JsonWrapper.Unspecified)
        {
            Accept(Keyword.Array);
            Expect(Keyword.Wrapper);
        }

        return wrapper;
    }

    private JsonQuotes ParseJsonQuotes()
    {
        var quotes = Accept(Keyword.Keep) ? JsonQuotes.Keep : Accept(Keyword.Omit) ? JsonQuotes.Omit : JsonQuotes.Unspecified;
        if (quotes != JsonQuotes.Unspecified)
        {
            Expect(Keyword.Quotes);
            if (Accept(Keyword.On))
            {
                Expect(Keyword.Scalar, Keyword.String);
            }
        }

        return quotes;
    }

    /// <summary><c>… ON EMPTY … ON ERROR</c>; either may be missing.</summary>
    private (JsonBehavior? OnEmpty, JsonBehavior? OnError) ParseJsonBehaviors()
    {
        if (!AtJsonBehavior)
        {
            return (null, null);
        }

        var first = ParseJsonBehavior();
        Expect(Keyword.On);
        if (Accept(Keyword.Error))
        {
            return (null, first);
        }

        Expect(Keyword.Empty);
        if (!AtJsonBehavior)
        {
            return (first, null);
        }

        var second = ParseJsonBehavior();
        Expect(Keyword.On, Keyword.Error);
        return (first, second);
    }

    private JsonBehavior? ParseJsonOnError()
    {
        if (!AtJsonBehavior)
        {
            return null;
        }

        var behavior = ParseJsonBehavior();
        Expect(Keyword.On, Keyword.Error);
        return behavior;
    }

    private bool AtJsonBehavior => Current.Keyword
        is Keyword.Default or Keyword.Error or Keyword.Null or Keyword.True or Keyword.False or Keyword.Unknown or Keyword.Empty;

    private JsonBehavior ParseJsonBehavior()
    {
        var start = Start;
        var keyword = Advance().Keyword;
        if (keyword == Keyword.Default)
        {
            return new JsonBehavior(JsonBehaviorKind.Default, ParseExpression()) { Span = SpanFrom(start) };
        }

        var kind = keyword switch
        {
            Keyword.Error => JsonBehaviorKind.Error,
            Keyword.Null => JsonBehaviorKind.Null,
            Keyword.True => JsonBehaviorKind.True,
            Keyword.False => JsonBehaviorKind.False,
            Keyword.Unknown => JsonBehaviorKind.Unknown,
            _ => Accept(Keyword.Object) ? JsonBehaviorKind.EmptyObject : JsonBehaviorKind.EmptyArray,
        };
        if (kind == JsonBehaviorKind.EmptyArray)
        {
            Accept(Keyword.Array);
        }

        return new JsonBehavior(kind, null) { Span = SpanFrom(start) };
    }
}
