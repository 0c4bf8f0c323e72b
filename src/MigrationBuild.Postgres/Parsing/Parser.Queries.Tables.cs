using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary><c>XMLTABLE</c> and <c>JSON_TABLE</c>.</summary>
internal sealed partial class Parser
{
    private RangeTableFunc ParseXmlTable(int start, bool isLateral)
    {
        Open();
        var namespaces = default(EquatableArray<XmlNamedValue>);
        if (At(Keyword.Xmlnamespaces) && PeekIs(1, TokenKind.OpenParen))
        {
            Advance();
            namespaces = ParseParenthesizedList(ParseXmlNamespace);
            Expect(TokenKind.Comma);
        }

        var row = ParsePrimary(isRestricted: true);
        var document = ParseXmlPassing();
        Expect(Keyword.Columns);
        var columns = ParseCommaList(ParseXmlTableColumn);
        Expect(TokenKind.CloseParen);
        return new RangeTableFunc(isLateral, namespaces, row, document, columns, ParseAlias()) { Span = SpanFrom(start) };
    }

    private XmlNamedValue ParseXmlNamespace()
    {
        var start = Start;
        if (Accept(Keyword.Default))
        {
            return new XmlNamedValue(ParseRestrictedExpression(), null) { Span = SpanFrom(start) };
        }

        var value = ParseRestrictedExpression();
        Expect(Keyword.As);
        return new XmlNamedValue(value, ParseColLabel()) { Span = SpanFrom(start) };
    }

    private RangeTableFuncColumn ParseXmlTableColumn()
    {
        var start = Start;
        var name = ParseColId();
        if (Accept(Keyword.For))
        {
            Expect(Keyword.Ordinality);
            return new RangeTableFuncColumn(name, null, null, null, false) { Span = SpanFrom(start) };
        }

        var column = new RangeTableFuncColumn(name, ParseTypeName(), null, null, false);
        var isNullSaid = false;
        while (Current.Keyword is Keyword.Default or Keyword.Not or Keyword.Null or Keyword.Path || IsPlainName(Current))
        {
            var option = Current.Span;
            if (IsPlainName(Current))
            {
                var word = TakeIdentifier();
                ParseRestrictedExpression();
                Fail(option, $"unrecognized column option \"{word.Name}\"");
                break;
            }

            switch (Advance().Keyword)
            {
                case Keyword.Default:
                    RefuseIf(column.Default is not null, option, "only one DEFAULT value is allowed");
                    column = column with { Default = ParseRestrictedExpression() };
                    break;
                case Keyword.Path:
                    RefuseIf(column.Path is not null, option, "only one PATH value per column is allowed");
                    column = column with { Path = ParseRestrictedExpression() };
                    break;
                case Keyword.Not:
                    Expect(Keyword.Null);
                    RefuseIf(isNullSaid, option, $"conflicting or redundant NULL / NOT NULL declarations for column \"{name.Name}\"");
                    column = column with { IsNotNull = true };
                    isNullSaid = true;
                    break;
                default:
                    RefuseIf(isNullSaid, option, $"conflicting or redundant NULL / NOT NULL declarations for column \"{name.Name}\"");
                    isNullSaid = true;
                    break;
            }
        }

        return column with { Span = SpanFrom(start) };
    }

    private JsonTable ParseJsonTable(int start, bool isLateral)
    {
        var word = Open();
        var context = ParseJsonValue();
        Expect(TokenKind.Comma);
        var path = ParseExpression();
        if (path is not StringConstant && !Failed)
        {
            Fail(path.Span, "only string constants are supported in JSON_TABLE path specification");
        }

        var pathName = Accept(Keyword.As) ? ParseColId() : null;
        var passing = ParseJsonPassing();
        Expect(Keyword.Columns);
        var columns = ParseParenthesizedList(ParseJsonTableColumn);
        var onError = ParseJsonOnError();
        Expect(TokenKind.CloseParen);
        Require(SyntaxFeatures.JsonTable, word.Span.Start);
        return new JsonTable(isLateral, context, path, pathName, passing, columns, onError, ParseAlias()) { Span = SpanFrom(start) };
    }

    private JsonTableColumn ParseJsonTableColumn()
    {
        var start = Start;
        if (At(Keyword.Nested) && (PeekIs(1, Keyword.Path) || IsString(Peek())))
        {
            return ParseNestedColumns(start);
        }

        var column = EmptyColumn(JsonTableColumnKind.Regular) with { Name = ParseColId() };
        if (Accept(Keyword.For))
        {
            Expect(Keyword.Ordinality);
            return column with { Kind = JsonTableColumnKind.ForOrdinality, Span = SpanFrom(start) };
        }

        column = column with { Type = ParseTypeName() };
        var isExists = Accept(Keyword.Exists);
        column = column with
        {
            Kind = isExists ? JsonTableColumnKind.Exists : JsonTableColumnKind.Regular,
            Format = isExists ? null : ParseJsonFormat(),
            Path = Accept(Keyword.Path) ? ParsePath() : null,
            Wrapper = isExists ? JsonWrapper.Unspecified : ParseJsonWrapper(),
            Quotes = isExists ? JsonQuotes.Unspecified : ParseJsonQuotes(),
        };
        var (onEmpty, onError) = isExists ? (null, ParseJsonOnError()) : ParseJsonBehaviors();
        return column with { OnEmpty = onEmpty, OnError = onError, Span = SpanFrom(start) };
    }

    private JsonTableColumn ParseNestedColumns(int start)
    {
        if (!Enter())
        {
            return EmptyColumn(JsonTableColumnKind.Nested);
        }

        Expect(Keyword.Nested);
        Accept(Keyword.Path);
        var path = ParsePath();
        var pathName = Accept(Keyword.As) ? ParseColId() : null;
        Expect(Keyword.Columns);
        var columns = ParseParenthesizedList(ParseJsonTableColumn);
        Leave();
        return EmptyColumn(JsonTableColumnKind.Nested) with { Path = path, PathName = pathName, Columns = columns, Span = SpanFrom(start) };
    }

    private static JsonTableColumn EmptyColumn(JsonTableColumnKind kind) =>
        new(kind, null, null, null, null, null, JsonWrapper.Unspecified, JsonQuotes.Unspecified, default, null, null);

    private Expression ParsePath() => AtString ? ParseString() : FailExpression();

    private static bool IsString(Token token) =>
        token.Kind is TokenKind.String or TokenKind.EscapeString or TokenKind.UnicodeString or TokenKind.DollarString;
}
