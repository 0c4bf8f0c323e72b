using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Queries (gram.y, <c>SelectStmt</c>).</summary>
internal sealed partial class Parser
{
    /// <summary>A statement that PREPARE, EXPLAIN and WITH take: a query or a change of rows.</summary>
    private Statement ParsePreparableStatement()
    {
        if (!At(Keyword.With))
        {
            return ParsePreparable(Start, null);
        }

        var start = Start;
        return ParsePreparable(start, ParseWith());
    }

    private Statement ParsePreparable(int start, WithClause? with) => Current.Keyword switch
    {
        Keyword.Insert => ParseInsert(start, with),
        Keyword.Update => ParseUpdate(start, with),
        Keyword.Delete => ParseDelete(start, with),
        Keyword.Merge => ParseMerge(start, with),
        _ => ParseSelectBehind(start, with),
    };

    /// <summary>Whether what follows parentheses makes them the first part of a longer query.</summary>
    private bool AtQueryContinuation => Current.Keyword
        is Keyword.Union or Keyword.Intersect or Keyword.Except or Keyword.Order or Keyword.Limit or Keyword.Offset or Keyword.Fetch or Keyword.For;

    /// <summary>A query with all that may stand around it; the parentheses around all of it say nothing.</summary>
    private SelectStmt ParseSelect()
    {
        var start = Start;
        return ParseSelectBehind(start, At(Keyword.With) ? ParseWith() : null);
    }

    private SelectStmt ParseQueryInParentheses()
    {
        if (!Enter())
        {
            return FailedQuery();
        }

        Expect(TokenKind.OpenParen);
        var query = ParseSelect();
        Expect(TokenKind.CloseParen);
        Leave();
        return query;
    }

    private SelectStmt ParseSelectBehind(int start, WithClause? with)
    {
        var outer = _height;
        _height = 0;
        var query = ParseSelectTail(start, ParseSetOperations(start, ParseQueryOperand(), SetOperationRank.Union));
        _height = Math.Max(outer, _height + 1);
        return with is null ? query : AddWith(query, with) with { Span = SpanFrom(start) };
    }

    /// <summary>The rest of a query whose first operand, in parentheses, has been parsed.</summary>
    private SelectStmt ParseSelectRest(int start, SelectStmt first) =>
        ParseSelectTail(start, ParseSetOperations(start, first, SetOperationRank.Union));

    private SelectStmt ParseSetOperations(int start, SelectStmt left, SetOperationRank minimum)
    {
        while (true)
        {
            var rank = Current.Keyword switch
            {
                Keyword.Union or Keyword.Except => SetOperationRank.Union,
                Keyword.Intersect => SetOperationRank.Intersect,
                _ => SetOperationRank.None,
            };
            if (rank < minimum)
            {
                return left;
            }

            var kind = Advance().Keyword switch
            {
                Keyword.Union => SetOperationKind.Union,
                Keyword.Except => SetOperationKind.Except,
                _ => SetOperationKind.Intersect,
            };
            var isAll = Accept(Keyword.All);
            if (!isAll)
            {
                Accept(Keyword.Distinct);
            }

            var rightStart = Start;
            var right = ParseSetOperations(rightStart, ParseQueryOperand(), rank + 1);
            var span = SpanFrom(start);
            left = new SelectStmt(new SetOperation(kind, isAll, left, right) { Span = span }) { Span = span };
            if (++_height > MaximumHeight)
            {
                FailTooHigh(start);
            }
        }
    }

    private SelectStmt ParseQueryOperand()
    {
        if (At(TokenKind.OpenParen))
        {
            return ParseQueryInParentheses();
        }

        var start = Start;
        QueryBody body;
        switch (Current.Keyword)
        {
            case Keyword.Select:
                body = ParseSelectClause();
                break;
            case Keyword.Values:
                body = ParseValues();
                break;
            case Keyword.Table:
                body = ParseTableCommand();
                break;
            default:
                Fail();
                return FailedQuery();
        }

        return new SelectStmt(body) { Span = SpanFrom(start) };
    }

    private static SelectStmt FailedQuery() => new(new ValuesClause(default));

    private ValuesClause ParseValues()
    {
        var start = Start;
        Expect(Keyword.Values);
        var rows = ParseCommaList(ParseValuesRow);
        return new ValuesClause(rows) { Span = SpanFrom(start) };
    }

    private RowExpr ParseValuesRow()
    {
        var start = Start;
        return new RowExpr(ParseParenthesizedList(ParseExpression)) { Span = SpanFrom(start) };
    }

    private SelectClause ParseTableCommand()
    {
        var start = Start;
        Expect(Keyword.Table);
        var relation = ParseRelation();
        var span = SpanFrom(start);
        var nothing = new TextSpan(start, 0);
        var star = new ResTarget(new Star(default) { Span = nothing }, null) { Span = nothing };
        return new SelectClause(null, new([star]), null, new([relation]), null, null, null, default) { Span = span };
    }

    private SelectClause ParseSelectClause()
    {
        var start = Start;
        Expect(Keyword.Select);
        var distinct = ParseDistinct();
        var targets = AtTarget ? ParseCommaList(ParseTarget) : default;
        if (targets.IsEmpty && distinct is not null)
        {
            Fail();
        }

        var into = ParseInto();
        var from = Accept(Keyword.From) ? ParseCommaList(ParseFromItem) : default;
        var where = ParseOptionalWhere();
        var groupBy = ParseGroupBy();
        var having = Accept(Keyword.Having) ? ParseExpression() : null;
        var windows = Accept(Keyword.Window) ? ParseCommaList(ParseNamedWindow) : default;
        return new SelectClause(distinct, targets, into, from, where, groupBy, having, windows) { Span = SpanFrom(start) };
    }

    /// <summary>A SELECT may have no targets at all.</summary>
    private bool AtTarget => !AtEnd
        && !AtLookaheadWord
        && Current.Kind is not (TokenKind.CloseParen or TokenKind.Semicolon)
        && (Keywords.GetCategory(Current.Keyword) != KeywordCategory.Reserved || BeginsExpression(Current.Keyword));

    /// <summary>Whether a reserved word is a value or begins one.</summary>
    private static bool BeginsExpression(Keyword keyword) => keyword is Keyword.Array or Keyword.Case or Keyword.Cast or Keyword.CurrentCatalog
        or Keyword.CurrentDate or Keyword.CurrentRole or Keyword.CurrentTime or Keyword.CurrentTimestamp or Keyword.CurrentUser or Keyword.Default
        or Keyword.False or Keyword.Localtime or Keyword.Localtimestamp or Keyword.Not or Keyword.Null or Keyword.SessionUser
        or Keyword.SystemUser or Keyword.True or Keyword.Unique or Keyword.User;

    private DistinctClause? ParseDistinct()
    {
        var start = Start;
        if (!Accept(Keyword.Distinct))
        {
            Accept(Keyword.All);
            return null;
        }

        var on = Accept(Keyword.On) ? ParseParenthesizedList(ParseExpression) : default;
        return new DistinctClause(on) { Span = SpanFrom(start) };
    }

    private ResTarget ParseTarget()
    {
        var start = Start;
        if (Accept(TokenKind.Star))
        {
            return new ResTarget(new Star(default) { Span = SpanFrom(start) }, null) { Span = SpanFrom(start) };
        }

        var outer = _labelDepth;
        _labelDepth = _depth + 1;
        var value = ParseExpression();
        _labelDepth = outer;
        var name = Accept(Keyword.As) ? ParseColLabel() : AtBareColLabel ? ParseTargetLabel() : null;
        return new ResTarget(value, name) { Span = SpanFrom(start) };
    }

    private Identifier ParseTargetLabel()
    {
        if (At(TokenKind.Keyword))
        {
            Require(SyntaxFeatures.KeywordLabel, Current.Span);
        }

        return ParseBareColLabel();
    }

    private IntoClause? ParseInto()
    {
        var start = Start;
        if (!Accept(Keyword.Into))
        {
            return null;
        }

        // Where no name follows, the word for the kind of table is the table's own name.
        var persistence = Peek().Keyword == Keyword.Table || IsColId(Peek()) ? ParseIntoPersistence() : IntoPersistence.Permanent;
        Accept(Keyword.Table);
        var nameStart = Start;
        var relation = new RangeVar(ParseRelationName(), false, null) { Span = SpanFrom(nameStart) };
        return new IntoClause(relation, persistence) { Span = SpanFrom(start) };
    }

    private IntoPersistence ParseIntoPersistence()
    {
        if (Accept(Keyword.Unlogged))
        {
            return IntoPersistence.Unlogged;
        }

        var isTemporary = Accept(Keyword.Local) || Accept(Keyword.Global);
        if (Accept(Keyword.Temporary) || Accept(Keyword.Temp))
        {
            return IntoPersistence.Temporary;
        }

        return isTemporary ? FailWith(IntoPersistence.Temporary) : IntoPersistence.Permanent;
    }

    private Expression? ParseOptionalWhere() => Accept(Keyword.Where) ? ParseExpression() : null;

    private GroupByClause? ParseGroupBy()
    {
        var start = Start;
        if (!Accept(Keyword.Group))
        {
            return null;
        }

        Expect(Keyword.By);
        var isDistinct = AcceptNew(Keyword.Distinct, SyntaxFeatures.GroupByQuantifier);
        if (!isDistinct)
        {
            AcceptNew(Keyword.All, SyntaxFeatures.GroupByQuantifier);
        }

        var items = ParseCommaList(ParseGroupByItem);
        return new GroupByClause(isDistinct, items) { Span = SpanFrom(start) };
    }

    private Expression ParseGroupByItem()
    {
        var start = Start;
        switch (Current.Keyword)
        {
            case Keyword.Rollup when PeekIs(1, TokenKind.OpenParen):
                Advance();
                return new GroupingSet(GroupingSetKind.Rollup, ParseParenthesizedList(ParseExpression)) { Span = SpanFrom(start) };
            case Keyword.Cube when PeekIs(1, TokenKind.OpenParen):
                Advance();
                return new GroupingSet(GroupingSetKind.Cube, ParseParenthesizedList(ParseExpression)) { Span = SpanFrom(start) };
            case Keyword.Grouping when PeekIs(1, Keyword.Sets):
                return ParseGroupingSets();
        }

        if (At(TokenKind.OpenParen) && PeekIs(1, TokenKind.CloseParen))
        {
            Advance();
            Advance();
            return new GroupingSet(GroupingSetKind.Empty, default) { Span = SpanFrom(start) };
        }

        return ParseExpression();
    }

    private Expression ParseGroupingSets()
    {
        if (!Enter())
        {
            return FailedExpression();
        }

        var start = Start;
        Expect(Keyword.Grouping, Keyword.Sets);
        var sets = new GroupingSet(GroupingSetKind.Sets, ParseParenthesizedList(ParseGroupByItem)) { Span = SpanFrom(start) };
        Leave();
        return sets;
    }
}
