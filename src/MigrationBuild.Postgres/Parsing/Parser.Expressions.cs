using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>
/// Expressions by precedence climbing. It takes what gram.y's precedence lines take: an operator that is not associative may not follow
/// another of its rank, and a prefix operator may stand at the right of one that binds more strongly.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How high the tree of an expression may grow, so that whoever walks it by recursion can.</summary>
    private const int MaximumHeight = 1000;

    /// <summary>The height of the highest expression that was parsed at the current level.</summary>
    private int _height;

    /// <summary>The depth at which an operator's word may be a column label instead; below zero where none may.</summary>
    private int _labelDepth = -1;

    /// <summary>Any expression (gram.y, <c>a_expr</c>).</summary>
    private Expression ParseExpression() => ParseNested(isRestricted: false);

    /// <summary>An expression where NOT, IN, COLLATE and the like belong to what is around it (gram.y, <c>b_expr</c>).</summary>
    private Expression ParseRestrictedExpression() => ParseNested(isRestricted: true);

    private EquatableArray<Expression> ParseExpressionList() => ParseCommaList(ParseExpression);

    private Expression ParseNested(bool isRestricted)
    {
        if (!Enter())
        {
            return FailedExpression();
        }

        var expression = ParseOperand(Precedence.Lowest, isRestricted);
        Leave();
        return expression;
    }

    /// <summary>An operand that takes in what binds at least as strongly as <paramref name="minimum"/>.</summary>
    private Expression ParseOperand(Precedence minimum, bool isRestricted)
    {
        var outer = _height;
        _height = 0;
        var start = Start;
        var left = ParsePrefix(isRestricted);
        left = ParseInfixes(start, left, minimum, isRestricted);
        _height = Math.Max(outer, _height + 1);
        return left;
    }

    private Expression ParsePrefix(bool isRestricted)
    {
        var start = Start;
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Plus:
                return new OpExpr(null, ParseOperator(), ParsePrefixOperand(Precedence.Unary + 1, isRestricted)) { Span = SpanFrom(start) };
            case TokenKind.Minus:
                return Negate(start, ParseOperator(), ParsePrefixOperand(Precedence.Unary + 1, isRestricted));
            case TokenKind.Operator:
                return new OpExpr(null, ParseOperator(), ParsePrefixOperand(Precedence.Operator + 1, isRestricted)) { Span = SpanFrom(start) };
        }

        switch (token.Keyword)
        {
            case Keyword.Operator when PeekIs(1, TokenKind.OpenParen):
                return new OpExpr(null, ParseOperator(), ParsePrefixOperand(Precedence.Operator + 1, isRestricted)) { Span = SpanFrom(start) };
            case Keyword.Not when !isRestricted:
                Advance();
                var operand = ParsePrefixOperand(Precedence.Not, isRestricted);
                return new BoolExpr(BoolExprKind.Not, new([operand])) { Span = SpanFrom(start) };
            case Keyword.Unique when !isRestricted:
                Advance();
                ParseNullsNotDistinct();
                ParseQueryInParentheses();
                Fail(TextSpan.FromBounds(start, _lastEnd), "UNIQUE predicate is not yet implemented");
                return FailedExpression();
            case Keyword.Default when !isRestricted:
                Advance();
                return new SetToDefault { Span = SpanFrom(start) };
            default:
                return ParsePrimary(isRestricted);
        }
    }

    private Expression ParsePrefixOperand(Precedence minimum, bool isRestricted)
    {
        if (!Enter())
        {
            return FailedExpression();
        }

        var operand = ParseOperand(minimum, isRestricted);
        Leave();
        return operand;
    }

    /// <summary>A minus before a number makes it a negative number, as <c>doNegate</c> does in gram.y.</summary>
    private Expression Negate(int start, OperatorName minus, Expression operand)
    {
        if (operand is not NumericConstant number)
        {
            return new OpExpr(null, minus, operand) { Span = SpanFrom(start) };
        }

        var text = number.Text[0] == '-' ? number.Text.Substring(1) : number.Text == "0" ? "0" : "-" + number.Text;
        return new NumericConstant(text) { Span = SpanFrom(start) };
    }

    private Expression ParseInfixes(int start, Expression left, Precedence minimum, bool isRestricted)
    {
        // The rank of the operator before, where that may not be followed by one of its own.
        var blocked = Precedence.Lowest;
        while (true)
        {
            var precedence = PeekInfix(isRestricted);
            if (precedence == Precedence.Lowest || precedence < minimum)
            {
                return left;
            }

            if (precedence == blocked)
            {
                Fail();
                return left;
            }

            if (minimum == Precedence.Lowest && (AtLabelWord || (At(Keyword.Similar) && !PeekIs(1, Keyword.To))))
            {
                return left;
            }

            var next = ParseInfix(start, left, precedence, isRestricted);
            blocked = EndsInOperand(next) ? precedence : Precedence.Lowest;
            left = next;
            if (++_height > MaximumHeight)
            {
                FailTooHigh(start);
            }
        }
    }

    /// <summary>The rank of the operator at the cursor that may follow an operand; lowest where there is none.</summary>
    private Precedence PeekInfix(bool isRestricted)
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Less or TokenKind.Greater or TokenKind.Equal or TokenKind.LessEquals or TokenKind.GreaterEquals or TokenKind.NotEquals:
                return Precedence.Comparison;
            case TokenKind.Plus or TokenKind.Minus:
                return Precedence.Additive;
            case TokenKind.Star or TokenKind.Slash or TokenKind.Percent:
                return Precedence.Multiplicative;
            case TokenKind.Caret:
                return Precedence.Power;
            case TokenKind.Operator:
                return Precedence.Operator;
            case TokenKind.Typecast:
                return Precedence.Cast;
            case TokenKind.Keyword:
                return PeekInfixKeyword(token.Keyword, isRestricted);
            default:
                return Precedence.Lowest;
        }
    }

    private Precedence PeekInfixKeyword(Keyword keyword, bool isRestricted)
    {
        switch (keyword)
        {
            case Keyword.Is:
                return Precedence.Is;
            case Keyword.Operator when PeekIs(1, TokenKind.OpenParen):
                return Precedence.Operator;
        }

        if (isRestricted)
        {
            return Precedence.Lowest;
        }

        return keyword switch
        {
            Keyword.Or => Precedence.Or,
            Keyword.And => Precedence.And,
            Keyword.Isnull or Keyword.Notnull => Precedence.Is,
            Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike or Keyword.Similar => Precedence.Pattern,
            Keyword.Not when AtNegatedPattern => Precedence.Pattern,
            Keyword.At when PeekIs(1, Keyword.Time) || PeekIs(1, Keyword.Local) => Precedence.At,
            Keyword.Collate => Precedence.Collate,
            _ => Precedence.Lowest,
        };
    }

    /// <summary>Whether the operator at the cursor is a word behind which an item of a SELECT list ends, so that it is the item's label: <c>SELECT a in FROM t</c>.</summary>
    private bool AtLabelWord => _depth == _labelDepth
        && At(TokenKind.Keyword)
        && Current.Keyword is not (Keyword.Isnull or Keyword.Notnull or Keyword.Not)
        && EndsTarget(Peek());

    private static bool EndsTarget(Token token) =>
        token.Kind is TokenKind.EndOfFile or TokenKind.Comma or TokenKind.CloseParen or TokenKind.Semicolon
        || (Keywords.GetCategory(token.Keyword) == KeywordCategory.Reserved && !BeginsOperand(token.Keyword));

    /// <summary>Whether what follows an operator that is a reserved word may begin with it.</summary>
    private static bool BeginsOperand(Keyword keyword) =>
        BeginsExpression(keyword) || keyword is Keyword.Any or Keyword.Some or Keyword.All or Keyword.Symmetric or Keyword.Asymmetric or Keyword.Distinct or Keyword.To;

    /// <summary>NOT before one of these belongs to it (the token <c>NOT_LA</c>).</summary>
    private bool AtNegatedPattern => Peek().Keyword is Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike or Keyword.Similar;

    private Expression ParseInfix(int start, Expression left, Precedence precedence, bool isRestricted)
    {
        switch (precedence)
        {
            case Precedence.Or:
                return ParseChain(start, left, BoolExprKind.Or, Keyword.Or, precedence);
            case Precedence.And:
                return ParseChain(start, left, BoolExprKind.And, Keyword.And, precedence);
            case Precedence.Is:
                return ParseIs(start, left, isRestricted);
            case Precedence.Pattern:
                return ParsePattern(start, left);
            case Precedence.At:
                return ParseAtTimeZone(start, left);
            case Precedence.Collate:
                Advance();
                return new CollateClause(left, ParseObjectName()) { Span = SpanFrom(start) };
            case Precedence.Cast:
                Advance();
                return new TypeCast(left, ParseTypeName()) { Span = SpanFrom(start) };
            default:
                return ParseBinary(start, left, precedence, isRestricted);
        }
    }

    private BoolExpr ParseChain(int start, Expression left, BoolExprKind kind, Keyword keyword, Precedence precedence)
    {
        var arguments = new List<Expression>();
        if (left is BoolExpr chain && chain.Kind == kind)
        {
            arguments.AddRange(chain.Arguments);
        }
        else
        {
            arguments.Add(left);
        }

        while (!AtLabelWord && Accept(keyword))
        {
            arguments.Add(ParseOperand(precedence + 1, isRestricted: false));
        }

        return new BoolExpr(kind, new([.. arguments])) { Span = SpanFrom(start) };
    }

    private Expression ParseBinary(int start, Expression left, Precedence precedence, bool isRestricted)
    {
        var name = ParseOperator();
        if (!isRestricted && AtQuantifier)
        {
            return ParseQuantified(start, left, name);
        }

        var right = ParseOperand(precedence + 1, isRestricted);
        return new OpExpr(left, name, right) { Span = SpanFrom(start) };
    }

    /// <summary>Whether the operator's last part is an operand, so that what follows could be read in two ways.</summary>
    private static bool EndsInOperand(Expression expression) => expression switch
    {
        OpExpr operation => OperatorPrecedence.Of(operation.Operator) == Precedence.Comparison,
        LikeExpr or BetweenExpr or DistinctExpr => true,
        _ => false,
    };

    private void FailTooHigh(int start) => Fail(
        SyntaxDiagnostics.NestedTooDeeply,
        TextSpan.FromBounds(start, _lastEnd),
        $"the statement chains more than {MaximumHeight} operators or queries; split it");

    /// <summary>What stands in for an expression behind the first error; it is never seen.</summary>
    private static NullConstant FailedExpression() => new NullConstant();

    private NullConstant FailExpression()
    {
        Fail();
        return FailedExpression();
    }
}
