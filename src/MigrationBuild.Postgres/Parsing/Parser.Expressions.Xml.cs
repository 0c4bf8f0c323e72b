using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>The functions of SQL/XML.</summary>
internal sealed partial class Parser
{
    private Expression? ParseXmlFunction(Keyword keyword)
    {
        var start = Start;
        switch (keyword)
        {
            case Keyword.Xmlconcat:
                Advance();
                return new XmlConcat(ParseParenthesizedList(ParseExpression)) { Span = SpanFrom(start) };
            case Keyword.Xmlelement:
                return ParseXmlElement();
            case Keyword.Xmlexists:
                return ParseXmlExists();
            case Keyword.Xmlforest:
                Advance();
                return new XmlForest(ParseParenthesizedList(ParseXmlNamedValue)) { Span = SpanFrom(start) };
            case Keyword.Xmlparse:
                return ParseXmlParse();
            case Keyword.Xmlpi:
                return ParseXmlPi();
            case Keyword.Xmlroot:
                return ParseXmlRoot();
            case Keyword.Xmlserialize:
                return ParseXmlSerialize();
            default:
                return null;
        }
    }

    private XmlNamedValue ParseXmlNamedValue()
    {
        var start = Start;
        var value = ParseExpression();
        var name = Accept(Keyword.As) ? ParseColLabel() : null;
        return new XmlNamedValue(value, name) { Span = SpanFrom(start) };
    }

    private XmlElement ParseXmlElement()
    {
        var start = Start;
        Open();
        Expect(Keyword.Name);
        var name = ParseColLabel();
        var attributes = default(EquatableArray<XmlNamedValue>);
        var content = new List<Expression>();
        if (At(TokenKind.Comma) && PeekIs(1, Keyword.Xmlattributes) && PeekIs(2, TokenKind.OpenParen))
        {
            Advance();
            Advance();
            attributes = ParseParenthesizedList(ParseXmlNamedValue);
        }

        while (Accept(TokenKind.Comma))
        {
            content.Add(ParseExpression());
        }

        Expect(TokenKind.CloseParen);
        return new XmlElement(name, attributes, new([.. content])) { Span = SpanFrom(start) };
    }

    private FuncCall ParseXmlExists()
    {
        var start = Start;
        var word = Open().Span;
        var path = ParsePrimary(isRestricted: true);
        var document = ParseXmlPassing();
        Expect(TokenKind.CloseParen);
        return SystemCall(start, word, "xmlexists", path, document);
    }

    /// <summary><c>PASSING [BY REF] document [BY REF]</c>; the mechanisms say nothing to PostgreSQL.</summary>
    private Expression ParseXmlPassing()
    {
        Expect(Keyword.Passing);
        if (PeekIs(1, Keyword.Ref) || PeekIs(1, Keyword.Value))
        {
            SkipXmlMechanism();
        }

        var document = ParsePrimary(isRestricted: true);
        SkipXmlMechanism();
        return document;
    }

    private void SkipXmlMechanism()
    {
        if (!Accept(Keyword.By, Keyword.Ref))
        {
            Accept(Keyword.By, Keyword.Value);
        }
    }

    private bool ParseDocumentOrContent()
    {
        if (Accept(Keyword.Document))
        {
            return true;
        }

        Expect(Keyword.Content);
        return false;
    }

    private XmlParse ParseXmlParse()
    {
        var start = Start;
        Open();
        var isDocument = ParseDocumentOrContent();
        var value = ParseExpression();
        var preserves = Accept(Keyword.Preserve);
        if (preserves || Accept(Keyword.Strip))
        {
            Expect(Keyword.Whitespace);
        }

        Expect(TokenKind.CloseParen);
        return new XmlParse(isDocument, value, preserves) { Span = SpanFrom(start) };
    }

    private XmlPi ParseXmlPi()
    {
        var start = Start;
        Open();
        Expect(Keyword.Name);
        var name = ParseColLabel();
        var content = Accept(TokenKind.Comma) ? ParseExpression() : null;
        Expect(TokenKind.CloseParen);
        return new XmlPi(name, content) { Span = SpanFrom(start) };
    }

    private XmlRoot ParseXmlRoot()
    {
        var start = Start;
        Open();
        var value = ParseExpression();
        Expect(TokenKind.Comma);
        Expect(Keyword.Version);
        var version = Accept(Keyword.No, Keyword.Value) ? null : ParseExpression();
        var standalone = XmlStandalone.Unspecified;
        if (Accept(TokenKind.Comma))
        {
            Expect(Keyword.Standalone);
            standalone = Accept(Keyword.Yes) ? XmlStandalone.Yes : Accept(Keyword.No, Keyword.Value) ? XmlStandalone.NoValue : XmlStandalone.No;
            if (standalone == XmlStandalone.No)
            {
                Expect(Keyword.No);
            }
        }

        Expect(TokenKind.CloseParen);
        return new XmlRoot(value, version, standalone) { Span = SpanFrom(start) };
    }

    private XmlSerialize ParseXmlSerialize()
    {
        var start = Start;
        Open();
        var isDocument = ParseDocumentOrContent();
        var value = ParseExpression();
        Expect(Keyword.As);
        var type = ParseSimpleType(isLiteral: false);
        var indent = Start;
        var isIndented = Accept(Keyword.Indent);
        if (isIndented || Accept(Keyword.No, Keyword.Indent))
        {
            Require(SyntaxFeatures.XmlIndent, indent);
        }

        Expect(TokenKind.CloseParen);
        return new XmlSerialize(isDocument, value, type, isIndented) { Span = SpanFrom(start) };
    }
}
