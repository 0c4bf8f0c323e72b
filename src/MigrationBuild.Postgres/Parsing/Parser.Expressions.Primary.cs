using System.Globalization;
using System.Numerics;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>What expressions are made of (gram.y, <c>c_expr</c>).</summary>
internal sealed partial class Parser
{
    private Expression ParsePrimary(bool isRestricted)
    {
        var start = Start;
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.String or TokenKind.EscapeString or TokenKind.UnicodeString or TokenKind.DollarString:
                return ParseString();
            case TokenKind.Integer or TokenKind.Numeric:
                return ParseNumber();
            case TokenKind.BitString or TokenKind.HexString:
                Advance();
                return new BitStringConstant(TokenText.GetString(_text, InText(token)), token.Kind == TokenKind.HexString) { Span = token.Span };
            case TokenKind.Parameter:
                return ParseParameter();
            case TokenKind.Hole when !PeekIs(1, TokenKind.Dot) && !PeekIs(1, TokenKind.OpenParen):
                Advance();
                return new Hole(RawText(token)) { Span = token.Span };
            case TokenKind.OpenParen:
                return ParseParenthesized(isRestricted);
            case TokenKind.Keyword:
                return ParseKeywordPrimary(token.Keyword, isRestricted);
            default:
                return IsPlainName(token) ? ParseNamed() : FailExpression();
        }
    }

    private Expression ParseKeywordPrimary(Keyword keyword, bool isRestricted)
    {
        var start = Start;
        switch (keyword)
        {
            case Keyword.True or Keyword.False:
                Advance();
                return new BooleanConstant(keyword == Keyword.True) { Span = SpanFrom(start) };
            case Keyword.Null:
                Advance();
                return new NullConstant { Span = SpanFrom(start) };
            case Keyword.Case:
                return ParseCase();
            case Keyword.Array:
                return ParseArrayConstructor();
            case Keyword.Exists when PeekIs(1, TokenKind.OpenParen):
                Advance();
                return new SubLink(SubLinkKind.Exists, null, null, ParseQueryInParentheses()) { Span = SpanFrom(start) };
            case Keyword.Row when PeekIs(1, TokenKind.OpenParen):
                Advance();
                return ParseOverlaps(start, ParseRowFields(start), isRestricted);
            case Keyword.Grouping when PeekIs(1, TokenKind.OpenParen):
                Advance();
                return new GroupingFunc(ParseParenthesizedList(ParseExpression)) { Span = SpanFrom(start) };
            case Keyword.Collation when PeekIs(1, Keyword.For):
                return ParseCollationFor();
            default:
                return ParseFunctionKeyword(keyword) ?? ParseTypedLiteral(keyword) ?? ParseNamed();
        }
    }

    private StringConstant ParseString()
    {
        var token = Advance();
        return new StringConstant(TokenText.GetString(_text, InText(token))) { Span = token.Span };
    }

    private NumericConstant ParseNumber()
    {
        var token = Advance();
        var text = RawText(token).Replace("_", "");
        var radix = text.Length > 1 ? text[1] : '0';
        if (text.Length < token.Length || radix is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            Require(SyntaxFeatures.NumericLiterals, token.Span);
        }

        return new NumericConstant(radix switch
        {
            'x' or 'X' => ToDecimal(text, 16),
            'o' or 'O' => ToDecimal(text, 8),
            'b' or 'B' => ToDecimal(text, 2),
            _ => TrimZeros(text),
        })
        { Span = token.Span };
    }

    private static string ToDecimal(string text, int radix)
    {
        var value = BigInteger.Zero;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10;
            value = (value * radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>An integer with leading zeros is the integer without them.</summary>
    private static string TrimZeros(string text)
    {
        if (text.Length < 2 || text[0] != '0' || text.IndexOfAny(['.', 'e', 'E']) >= 0)
        {
            return text;
        }

        var digits = text.TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }

    private Expression ParseParameter()
    {
        var token = Advance();
        var digits = RawText(token).Substring(1);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            Fail(token.Span, $"parameter number too large at or near \"${digits}\"");
        }

        return ParseIndirection(token.Start, new ParamRef(number) { Span = token.Span });
    }

    /// <summary>Whether the parentheses at the cursor, however many, begin a query.</summary>
    private bool AtQueryInParentheses
    {
        get
        {
            var offset = 0;
            while (PeekIs(offset, TokenKind.OpenParen))
            {
                offset++;
            }

            // VALUES without a row behind it is a name.
            return offset > 0
                && (Peek(offset).Keyword is Keyword.Select or Keyword.With or Keyword.Table
                    || (PeekIs(offset, Keyword.Values) && PeekIs(offset + 1, TokenKind.OpenParen)));
        }
    }

    private Expression ParseParenthesized(bool isRestricted)
    {
        var start = Start;
        var content = ParseParentheses();
        if (content.Query is { } query)
        {
            return ParseIndirection(start, new SubLink(SubLinkKind.Scalar, null, null, query) { Span = SpanFrom(start) });
        }

        if (content.Items.Count > 1)
        {
            return ParseOverlaps(start, new RowExpr(content.Items) { Span = SpanFrom(start) }, isRestricted);
        }

        return ParseIndirection(start, GetSingle(content));
    }

    /// <summary>Parentheses around a query or around expressions.</summary>
    private ParenthesesContent ParseParentheses()
    {
        if (!Enter())
        {
            return new ParenthesesContent(null, new([FailedExpression()]));
        }

        var content = AtQueryInParentheses ? ParseAmbiguousParentheses() : ParseExpressionsInParentheses();
        Leave();
        return content;
    }

    private ParenthesesContent ParseExpressionsInParentheses()
    {
        Expect(TokenKind.OpenParen);
        return ParseRestOfParentheses(ParseExpression());
    }

    private ParenthesesContent ParseRestOfParentheses(Expression first)
    {
        var items = ParseRestOfCommaList(first, ParseExpression);
        Expect(TokenKind.CloseParen);
        return new ParenthesesContent(null, items);
    }

    /// <summary>
    /// Parentheses that begin as a query does: <c>((SELECT 1) UNION SELECT 2)</c> is one, <c>((SELECT 1) + 1)</c> is an expression, and
    /// what tells them apart is what follows the inner parentheses.
    /// </summary>
    private ParenthesesContent ParseAmbiguousParentheses()
    {
        Expect(TokenKind.OpenParen);
        if (!At(TokenKind.OpenParen))
        {
            return CloseQuery(ParseSelect());
        }

        var start = Start;
        var inner = ParseParentheses();
        if (inner.Query is { } query)
        {
            if (At(TokenKind.CloseParen))
            {
                return CloseQuery(query);
            }

            if (AtQueryContinuation)
            {
                return CloseQuery(ParseSelectRest(start, query));
            }
        }

        var primary = inner.Query is { } scalar
            ? new SubLink(SubLinkKind.Scalar, null, null, scalar) { Span = SpanFrom(start) }
            : inner.Items.Count > 1 ? new RowExpr(inner.Items) { Span = SpanFrom(start) } : GetSingle(inner);
        var first = primary is RowExpr row && inner.Items.Count > 1
            ? ParseOverlaps(start, row, isRestricted: false)
            : ParseIndirection(start, primary);
        return ParseRestOfParentheses(ParseInfixes(start, first, Precedence.Lowest, isRestricted: false));
    }

    private ParenthesesContent CloseQuery(SelectStmt query)
    {
        Expect(TokenKind.CloseParen);
        return new ParenthesesContent(query, default);
    }

    private static Expression GetSingle(ParenthesesContent content) => content.Items.Count == 1
        ? content.Items[0]
        : new RowExpr(content.Items);

    private RowExpr ParseRowFields(int start)
    {
        Expect(TokenKind.OpenParen);
        var fields = At(TokenKind.CloseParen) ? default : ParseExpressionList();
        Expect(TokenKind.CloseParen);
        return new RowExpr(fields) { Span = SpanFrom(start) };
    }

    /// <summary>A row, and <c>OVERLAPS</c> another where that follows.</summary>
    private Expression ParseOverlaps(int start, RowExpr left, bool isRestricted)
    {
        var word = Current.Span;
        if (isRestricted || !Accept(Keyword.Overlaps))
        {
            return left;
        }

        var rightStart = Start;
        Accept(Keyword.Row);
        var right = ParseRowFields(rightStart);
        if (left.Fields.Count != 2 || right.Fields.Count != 2)
        {
            var side = left.Fields.Count != 2 ? "left" : "right";
            Fail((left.Fields.Count != 2 ? left : right).Span, $"wrong number of parameters on {side} side of OVERLAPS expression");
            return left;
        }

        return SystemCall(start, word, "overlaps", left.Fields[0], left.Fields[1], right.Fields[0], right.Fields[1]);
    }

    private CaseExpr ParseCase()
    {
        var start = Start;
        Expect(Keyword.Case);
        var argument = At(Keyword.When) ? null : ParseExpression();
        var whens = new List<CaseWhen>();
        do
        {
            var whenStart = Start;
            Expect(Keyword.When);
            var condition = ParseExpression();
            Expect(Keyword.Then);
            var result = ParseExpression();
            whens.Add(new CaseWhen(condition, result) { Span = SpanFrom(whenStart) });
        }
        while (At(Keyword.When));

        var otherwise = Accept(Keyword.Else) ? ParseExpression() : null;
        Expect(Keyword.End);
        return new CaseExpr(argument, new([.. whens]), otherwise) { Span = SpanFrom(start) };
    }

    private Expression ParseArrayConstructor()
    {
        var start = Start;
        Expect(Keyword.Array);
        return At(TokenKind.OpenParen)
            ? new SubLink(SubLinkKind.Array, null, null, ParseQueryInParentheses()) { Span = SpanFrom(start) }
            : ParseArrayElements(start);
    }

    private ArrayExpr ParseArrayElements(int start)
    {
        if (!Enter())
        {
            return new ArrayExpr(default);
        }

        Expect(TokenKind.OpenBracket);
        var elements = At(TokenKind.CloseBracket) ? default
            : At(TokenKind.OpenBracket) ? ParseCommaList<Expression>(() => ParseArrayElements(Start))
            : ParseExpressionList();
        Expect(TokenKind.CloseBracket);
        Leave();
        return new ArrayExpr(elements) { Span = SpanFrom(start) };
    }
}
