using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>What stands around a query: WITH before it; ORDER BY, LIMIT and locking behind it.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// The clauses behind a query. Behind parentheses they belong to the query inside, which must not have them already
    /// (<c>insertSelectOptions</c> in gram.y).
    /// </summary>
    private SelectStmt ParseSelectTail(int start, SelectStmt query)
    {
        if (At(Keyword.Order))
        {
            var order = ParseOrderBy();
            RefuseIf(!query.OrderBy.IsEmpty, order[0].Span, "multiple ORDER BY clauses not allowed");
            query = query with { OrderBy = order, Span = SpanFrom(start) };
        }

        if (!AtLimit)
        {
            query = ParseLocking(start, query);
        }

        if (!AtLimit)
        {
            return query;
        }

        query = ParseLocking(start, ParseLimit(start, query, out var ties));
        if (ties is { } span)
        {
            RefuseIf(query.OrderBy.IsEmpty, span, "WITH TIES cannot be specified without ORDER BY clause");
            var skips = query.Locking.Any(clause => clause.WaitPolicy == LockWaitPolicy.SkipLocked);
            RefuseIf(skips, span, "SKIP LOCKED and WITH TIES options cannot be used together");
        }

        return query;
    }

    private bool AtLimit => Current.Keyword is Keyword.Limit or Keyword.Offset or Keyword.Fetch;

    private void RefuseIf(bool condition, TextSpan span, string message)
    {
        if (condition)
        {
            Fail(span, message);
        }
    }

    /// <summary>LIMIT or FETCH, and OFFSET, each at most once and in either order.</summary>
    private SelectStmt ParseLimit(int start, SelectStmt query, out TextSpan? ties)
    {
        var clauseStart = Start;
        var clause = EmptyLimit;
        ties = null;
        var (offset, count) = (default(TextSpan), default(TextSpan));
        while ((clause.Offset is null && At(Keyword.Offset)) || (clause.Count is null && AtLimit && !At(Keyword.Offset)))
        {
            if (At(Keyword.Offset))
            {
                offset = Current.Span;
                clause = ParseOffset(clause);
            }
            else
            {
                count = Current.Span;
                clause = ParseLimitOrFetch(clause, out ties);
            }
        }

        var before = query.Limit ?? EmptyLimit;
        RefuseIf(before.Offset is not null && clause.Offset is not null, offset, "multiple OFFSET clauses not allowed");
        RefuseIf(before.Count is not null && clause.Count is not null, count, "multiple LIMIT clauses not allowed");
        clause = new LimitClause(clause.Count ?? before.Count, clause.Offset ?? before.Offset, clause.WithTies || before.WithTies);
        return query with { Limit = clause with { Span = SpanFrom(clauseStart) }, Span = SpanFrom(start) };
    }

    private static LimitClause EmptyLimit => new(null, null, false);

    private LimitClause ParseOffset(LimitClause clause)
    {
        Expect(Keyword.Offset);
        var offset = ParseExpression();
        if (!Accept(Keyword.Row))
        {
            Accept(Keyword.Rows);
        }

        return clause with { Offset = offset };
    }

    private LimitClause ParseLimitOrFetch(LimitClause clause, out TextSpan? ties)
    {
        ties = null;
        var word = Advance();
        if (word.Keyword == Keyword.Limit)
        {
            return ParseLimitCount(clause, word.Span);
        }

        clause = ParseFetch(clause, out var option);
        ties = clause.WithTies ? option : null;
        return clause;
    }

    private LimitClause ParseLimitCount(LimitClause clause, TextSpan word)
    {
        var start = Start;
        var count = Accept(Keyword.All) ? new NullConstant { Span = SpanFrom(start) } : ParseExpression();
        if (Accept(TokenKind.Comma))
        {
            ParseExpression();
            Fail(word, "LIMIT #,# syntax is not supported; use separate LIMIT and OFFSET clauses");
        }

        return clause with { Count = count };
    }

    private LimitClause ParseFetch(LimitClause clause, out TextSpan option)
    {
        if (!Accept(Keyword.First))
        {
            Expect(Keyword.Next);
        }

        var start = Start;
        var count = Current.Keyword is Keyword.Row or Keyword.Rows && (PeekIs(1, Keyword.Only) || PeekIs(1, Keyword.With))
            ? new NumericConstant("1") { Span = new TextSpan(start, 0) }
            : ParseFetchCount();
        if (!Accept(Keyword.Row))
        {
            Expect(Keyword.Rows);
        }

        option = Current.Span;
        var withTies = Accept(Keyword.With);
        if (withTies)
        {
            Expect(Keyword.Ties);
            Require(SyntaxFeatures.WithTies, option.Start);
        }
        else
        {
            Expect(Keyword.Only);
        }

        return clause with { Count = count, WithTies = withTies };
    }

    /// <summary>A value that needs no parentheses, or a signed number (<c>select_fetch_first_value</c>).</summary>
    private Expression ParseFetchCount()
    {
        var start = Start;
        if (!At(TokenKind.Plus) && !At(TokenKind.Minus))
        {
            return ParsePrimary(isRestricted: true);
        }

        var sign = ParseOperator();
        Expression number = Current.Kind is TokenKind.Integer or TokenKind.Numeric ? ParseNumber() : FailExpression();
        return sign.Symbol == "-" ? Negate(start, sign, number) : new OpExpr(null, sign, number) { Span = SpanFrom(start) };
    }

    private SelectStmt ParseLocking(int start, SelectStmt query)
    {
        if (!At(Keyword.For) || Accept(Keyword.For, Keyword.Read, Keyword.Only))
        {
            return query;
        }

        var clauses = new List<LockingClause>(query.Locking);
        while (At(Keyword.For))
        {
            clauses.Add(ParseLockingClause());
        }

        return query with { Locking = new([.. clauses]), Span = SpanFrom(start) };
    }

    private LockingClause ParseLockingClause()
    {
        var start = Start;
        Expect(Keyword.For);
        var strength = Accept(Keyword.Update) ? LockStrength.Update
            : Accept(Keyword.Share) ? LockStrength.Share
            : Accept(Keyword.No) ? LockStrength.NoKeyUpdate
            : LockStrength.KeyShare;
        if (strength is LockStrength.NoKeyUpdate or LockStrength.KeyShare)
        {
            Expect(Keyword.Key, strength == LockStrength.KeyShare ? Keyword.Share : Keyword.Update);
        }

        var relations = Accept(Keyword.Of) ? ParseCommaList(ParseRelationName) : default;
        var policy = Accept(Keyword.Nowait) ? LockWaitPolicy.NoWait
            : Accept(Keyword.Skip, Keyword.Locked) ? LockWaitPolicy.SkipLocked
            : LockWaitPolicy.Block;
        return new LockingClause(strength, relations, policy) { Span = SpanFrom(start) };
    }

    private EquatableArray<SortBy> ParseOptionalOrderBy() => At(Keyword.Order) ? ParseOrderBy() : default;

    private EquatableArray<SortBy> ParseOrderBy()
    {
        Expect(Keyword.Order, Keyword.By);
        return ParseCommaList(ParseSortBy);
    }

    private SortBy ParseSortBy()
    {
        var start = Start;
        var value = ParseExpression();
        if (Accept(Keyword.Using))
        {
            var name = ParseOperator();
            return new SortBy(value, SortDirection.Using, name, ParseNullsOrder()) { Span = SpanFrom(start) };
        }

        var direction = ParseSortDirection();
        return new SortBy(value, direction, null, ParseNullsOrder()) { Span = SpanFrom(start) };
    }

    private SortDirection ParseSortDirection() => Accept(Keyword.Asc) ? SortDirection.Ascending
        : Accept(Keyword.Desc) ? SortDirection.Descending
        : SortDirection.Unspecified;

    private NullsOrder ParseNullsOrder() => Accept(Keyword.Nulls, Keyword.First) ? NullsOrder.First
        : Accept(Keyword.Nulls, Keyword.Last) ? NullsOrder.Last
        : NullsOrder.Unspecified;

    private SelectStmt AddWith(SelectStmt query, WithClause with)
    {
        if (query.With is not null)
        {
            Fail(with.Span, "multiple WITH clauses not allowed");
        }

        return query with { With = with };
    }

    private WithClause ParseWith()
    {
        var start = Start;
        Expect(Keyword.With);
        var isName = PeekIs(1, Keyword.As) || PeekIs(1, TokenKind.OpenParen);
        var isRecursive = !isName && Accept(Keyword.Recursive);
        var items = ParseCommaList(ParseCommonTable);
        return new WithClause(isRecursive, items) { Span = SpanFrom(start) };
    }

    private CommonTableExpr ParseCommonTable()
    {
        var start = Start;
        var name = ParseColId();
        var columns = ParseOptionalColumnNames();
        Expect(Keyword.As);
        var materialization = Accept(Keyword.Materialized) ? CteMaterialization.Materialized
            : Accept(Keyword.Not, Keyword.Materialized) ? CteMaterialization.NotMaterialized
            : CteMaterialization.Unspecified;
        var query = ParseCommonTableQuery();
        var search = ParseSearch();
        var cycle = ParseCycle();
        return new CommonTableExpr(name, columns, materialization, query, search, cycle) { Span = SpanFrom(start) };
    }

    private Statement ParseCommonTableQuery()
    {
        if (!Enter())
        {
            return FailedQuery();
        }

        Expect(TokenKind.OpenParen);
        var query = ParsePreparableStatement();
        Expect(TokenKind.CloseParen);
        Leave();
        return query;
    }

    private CteSearchClause? ParseSearch()
    {
        var start = Start;
        if (!Accept(Keyword.Search))
        {
            return null;
        }

        var isBreadth = Accept(Keyword.Breadth);
        if (!isBreadth)
        {
            Expect(Keyword.Depth);
        }

        Expect(Keyword.First, Keyword.By);
        var columns = ParseCommaList(ParseColId);
        Expect(Keyword.Set);
        var sequence = ParseColId();
        Require(SyntaxFeatures.SearchClause, start);
        return new CteSearchClause(isBreadth, columns, sequence) { Span = SpanFrom(start) };
    }

    /// <summary><c>AexprConst</c></summary>
    private Expression ParseConstant()
    {
        if (At(TokenKind.OpenParen) || At(Keyword.Cast))
        {
            Fail();
        }

        var value = ParsePrimary(isRestricted: true);
        if (value is not (StringConstant or NumericConstant or BitStringConstant or BooleanConstant or NullConstant or TypeCast or Hole))
        {
            Fail();
        }

        return value;
    }

    private CteCycleClause? ParseCycle()
    {
        var start = Start;
        if (!Accept(Keyword.Cycle))
        {
            return null;
        }

        var columns = ParseCommaList(ParseColId);
        Expect(Keyword.Set);
        var mark = ParseColId();
        var value = default(Expression);
        var otherwise = default(Expression);
        if (Accept(Keyword.To))
        {
            value = ParseConstant();
            Expect(Keyword.Default);
            otherwise = ParseConstant();
        }

        Expect(Keyword.Using);
        var path = ParseColId();
        Require(SyntaxFeatures.CycleClause, start);
        return new CteCycleClause(columns, mark, value, otherwise, path) { Span = SpanFrom(start) };
    }
}
