using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>The operators that are words, and the names of the others.</summary>
internal sealed partial class Parser
{
    private bool AtQuantifier => Current.Keyword is Keyword.Any or Keyword.Some or Keyword.All;

    /// <summary>An operator's symbol, or <c>OPERATOR(schema.symbol)</c>.</summary>
    private OperatorName ParseOperator()
    {
        if (!At(Keyword.Operator))
        {
            return ParseAnyOperator(isQualified: false);
        }

        var start = Start;
        Advance();
        Expect(TokenKind.OpenParen);
        var name = ParseAnyOperator(isQualified: true);
        Expect(TokenKind.CloseParen);
        return name with { Span = SpanFrom(start) };
    }

    /// <summary>An operator as statements name one: possibly qualified, without <c>OPERATOR(…)</c> (<c>any_operator</c>).</summary>
    private OperatorName ParseAnyOperator() => ParseAnyOperator(isQualified: true);

    private OperatorName ParseAnyOperator(bool isQualified)
    {
        var start = Start;
        var bottom = _items.Count;
        while (isQualified && AtColId)
        {
            _items.Add(ParseColId());
            Expect(TokenKind.Dot);
        }

        var qualifier = TakeItems<Identifier>(bottom);

        if (Current.Kind is not (TokenKind.Operator or (>= TokenKind.Plus and <= TokenKind.NotEquals)))
        {
            Fail();
            return new OperatorName("");
        }

        var token = Advance();
        var symbol = token.Kind == TokenKind.NotEquals ? "<>" : RawText(token);
        return new OperatorName(qualifier, symbol) { Span = SpanFrom(start) };
    }

    /// <summary><c>op ANY (…)</c> behind the operator.</summary>
    private Expression ParseQuantified(int start, Expression left, OperatorName name)
    {
        var isAny = Advance().Keyword != Keyword.All;
        if (AtQueryInParentheses)
        {
            var content = ParseParentheses();
            if (content.Query is { } query)
            {
                return new SubLink(isAny ? SubLinkKind.Any : SubLinkKind.All, left, name, query) { Span = SpanFrom(start) };
            }

            return new ScalarArrayOpExpr(left, name, isAny, GetSingle(content)) { Span = SpanFrom(start) };
        }

        Expect(TokenKind.OpenParen);
        var right = ParseExpression();
        Expect(TokenKind.CloseParen);
        return new ScalarArrayOpExpr(left, name, isAny, right) { Span = SpanFrom(start) };
    }

    private Expression ParsePattern(int start, Expression left)
    {
        var isNegated = Accept(Keyword.Not);
        var keyword = Advance().Keyword;
        switch (keyword)
        {
            case Keyword.Between:
                return ParseBetween(start, left, isNegated);
            case Keyword.In:
                return ParseIn(start, left, isNegated);
            case Keyword.Similar:
                Expect(Keyword.To);
                return ParseLike(start, left, LikeKind.SimilarTo, isNegated);
        }

        if (AtQuantifier)
        {
            var symbol = (isNegated ? "!~~" : "~~") + (keyword == Keyword.Ilike ? "*" : "");
            return ParseQuantified(start, left, new OperatorName(symbol) { Span = new TextSpan(Start, 0) });
        }

        return ParseLike(start, left, keyword == Keyword.Ilike ? LikeKind.ILike : LikeKind.Like, isNegated);
    }

    private LikeExpr ParseLike(int start, Expression left, LikeKind kind, bool isNegated)
    {
        var pattern = ParsePatternOperand();
        var escape = Accept(Keyword.Escape) ? ParsePatternOperand() : null;
        return new LikeExpr(kind, isNegated, left, pattern, escape) { Span = SpanFrom(start) };
    }

    private Expression ParsePatternOperand() => ParseOperand(Precedence.Pattern + 1, isRestricted: false);

    private BetweenExpr ParseBetween(int start, Expression left, bool isNegated)
    {
        var isSymmetric = Accept(Keyword.Symmetric);
        if (!isSymmetric)
        {
            Accept(Keyword.Asymmetric);
        }

        var lower = ParseRestrictedExpression();
        Expect(Keyword.And);
        var upper = ParsePatternOperand();
        return new BetweenExpr(left, isNegated, isSymmetric, lower, upper) { Span = SpanFrom(start) };
    }

    private Expression ParseIn(int start, Expression left, bool isNegated)
    {
        var content = ParseParentheses();
        if (content.Query is not { } query)
        {
            return new InExpr(left, isNegated, content.Items) { Span = SpanFrom(start) };
        }

        // NOT IN is the negation of IN, as in PostgreSQL's own tree.
        var link = new SubLink(SubLinkKind.Any, left, null, query) { Span = SpanFrom(start) };
        return isNegated ? new BoolExpr(BoolExprKind.Not, new([link])) { Span = SpanFrom(start) } : link;
    }

    private FuncCall ParseAtTimeZone(int start, Expression left)
    {
        var at = Advance();
        if (Accept(Keyword.Local))
        {
            Require(SyntaxFeatures.AtLocal, at.Start);
            return SystemCall(start, SpanFrom(at.Start), "timezone", left);
        }

        Expect(Keyword.Time, Keyword.Zone);
        var words = SpanFrom(at.Start);
        var zone = ParseOperand(Precedence.At + 1, isRestricted: false);
        return SystemCall(start, words, "timezone", zone, left);
    }

    private Expression ParseIs(int start, Expression left, bool isRestricted)
    {
        var word = Start;
        var keyword = Advance().Keyword;
        if (keyword is Keyword.Isnull or Keyword.Notnull)
        {
            return new NullTest(left, keyword == Keyword.Notnull) { Span = SpanFrom(start) };
        }

        var isNegated = Accept(Keyword.Not);
        switch (Current.Keyword)
        {
            case Keyword.Distinct:
                Advance();
                Expect(Keyword.From);
                var right = ParseOperand(Precedence.Is + 1, isRestricted);
                return new DistinctExpr(left, isNegated, right) { Span = SpanFrom(start) };
            case Keyword.Document:
                Advance();
                return NegateIf(isNegated, start, new XmlIsDocument(left) { Span = SpanFrom(start) });
        }

        return isRestricted ? FailExpression() : ParseTest(start, left, word, isNegated);
    }

    /// <summary>What follows IS, which stands at <paramref name="word"/>.</summary>
    private Expression ParseTest(int start, Expression left, int word, bool isNegated)
    {
        switch (Current.Keyword)
        {
            case Keyword.Null:
                Advance();
                return new NullTest(left, isNegated) { Span = SpanFrom(start) };
            case Keyword.True:
                return ParseBooleanTest(start, left, isNegated ? BooleanTestKind.IsNotTrue : BooleanTestKind.IsTrue);
            case Keyword.False:
                return ParseBooleanTest(start, left, isNegated ? BooleanTestKind.IsNotFalse : BooleanTestKind.IsFalse);
            case Keyword.Unknown:
                return ParseBooleanTest(start, left, isNegated ? BooleanTestKind.IsNotUnknown : BooleanTestKind.IsUnknown);
            case Keyword.Json:
                var test = ParseIsJson(start, left);
                Require(SyntaxFeatures.IsJson, word);
                return NegateIf(isNegated, start, test);
            case Keyword.Normalized or Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd:
                var form = At(Keyword.Normalized) ? null : ParseNormalForm();
                var normalized = Expect(Keyword.Normalized).Span;
                Require(SyntaxFeatures.Normalize, word);
                var call = form is null
                    ? SystemCall(start, normalized, "is_normalized", left)
                    : SystemCall(start, normalized, "is_normalized", left, form);
                return NegateIf(isNegated, start, call);
            default:
                return FailExpression();
        }
    }

    private BooleanTest ParseBooleanTest(int start, Expression left, BooleanTestKind kind)
    {
        Advance();
        return new BooleanTest(left, kind) { Span = SpanFrom(start) };
    }

    private StringConstant ParseNormalForm()
    {
        var start = Start;
        var token = Current.Keyword is Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd ? Advance() : Expect(Keyword.Nfc);
        return new StringConstant(Keywords.GetText(token.Keyword).ToUpperInvariant()) { Span = SpanFrom(start) };
    }

    private static Expression NegateIf(bool isNegated, int start, Expression expression) => isNegated
        ? new BoolExpr(BoolExprKind.Not, new([expression])) { Span = TextSpan.FromBounds(start, expression.Span.End) }
        : expression;
}
