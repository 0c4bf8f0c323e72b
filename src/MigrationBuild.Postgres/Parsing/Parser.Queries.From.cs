using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>What a FROM clause holds (gram.y, <c>table_ref</c>).</summary>
internal sealed partial class Parser
{
    private FromItem ParseFromItem()
    {
        var start = Start;
        return ParseJoins(start, ParseFromOperand());
    }

    private bool AtJoin => Current.Keyword
        is Keyword.Join or Keyword.Cross or Keyword.Natural or Keyword.Inner or Keyword.Left or Keyword.Right or Keyword.Full;

    private FromItem ParseJoins(int start, FromItem left)
    {
        while (AtJoin)
        {
            left = ParseJoin(start, left);
            if (++_height > MaximumHeight)
            {
                FailTooHigh(start);
            }
        }

        return left;
    }

    private JoinExpr ParseJoin(int start, FromItem left)
    {
        var isCross = Accept(Keyword.Cross);
        var isNatural = !isCross && Accept(Keyword.Natural);
        var kind = isCross ? JoinKind.Inner : ParseJoinKind();
        Expect(Keyword.Join);
        var rightStart = Start;
        var right = ParseFromOperand();
        if (isCross || isNatural)
        {
            return new JoinExpr(left, kind, isNatural, right, default, null, null, null) { Span = SpanFrom(start) };
        }

        // A join that begins before this one has its condition belongs to the right side.
        if (AtJoin && Enter())
        {
            right = ParseJoins(rightStart, right);
            Leave();
        }

        if (Accept(Keyword.Using))
        {
            var columns = ParseColumnNames();
            var aliasStart = Start;
            var alias = Accept(Keyword.As) ? new Alias(ParseColId(), default) { Span = SpanFrom(aliasStart) } : null;
            if (alias is not null)
            {
                Require(SyntaxFeatures.JoinUsingAlias, aliasStart);
            }

            return new JoinExpr(left, kind, false, right, columns, alias, null, null) { Span = SpanFrom(start) };
        }

        Expect(Keyword.On);
        var condition = ParseExpression();
        return new JoinExpr(left, kind, false, right, default, null, condition, null) { Span = SpanFrom(start) };
    }

    private JoinKind ParseJoinKind()
    {
        if (Accept(Keyword.Inner) || !(At(Keyword.Left) || At(Keyword.Right) || At(Keyword.Full)))
        {
            return JoinKind.Inner;
        }

        var kind = Advance().Keyword switch
        {
            Keyword.Left => JoinKind.Left,
            Keyword.Right => JoinKind.Right,
            _ => JoinKind.Full,
        };
        Accept(Keyword.Outer);
        return kind;
    }

    private FromItem ParseFromOperand()
    {
        var start = Start;
        if (At(TokenKind.OpenParen))
        {
            return ParseFromParentheses();
        }

        if (Accept(Keyword.Lateral))
        {
            return At(TokenKind.OpenParen)
                ? ParseSubselect(start, true, ParseQueryInParentheses())
                : ParseFunctionItem(start, true) ?? FailFromItem();
        }

        return ParseFunctionItem(start, false) ?? ParseSampled(start, ParseRelationWithAlias());
    }

    private RangeVar FailFromItem()
    {
        Fail();
        return new RangeVar(new ObjectName(new([FailName()])), false, null);
    }

    private FromItem ParseFromParentheses()
    {
        var start = Start;
        var (query, join) = ParseQueryOrJoin();
        FromItem item = query is not null
            ? ParseSubselect(start, false, query)
            : join with { Alias = join.Alias ?? ParseAlias(), Span = SpanFrom(start) };
        return item;
    }

    private RangeSubselect ParseSubselect(int start, bool isLateral, SelectStmt query)
    {
        var alias = ParseAlias();
        if (alias is null)
        {
            Require(SyntaxFeatures.SubqueryWithoutAlias, query.Span);
        }

        return new RangeSubselect(isLateral, query, alias) { Span = SpanFrom(start) };
    }

    /// <summary>Parentheses around a query or a join, which only what follows the inner parentheses tells apart.</summary>
    private (SelectStmt? Query, JoinExpr Join) ParseQueryOrJoin()
    {
        if (!Enter())
        {
            return (FailedQuery(), null!);
        }

        var content = ParseQueryOrJoinContent();
        Expect(TokenKind.CloseParen);
        Leave();
        return content;
    }

    private (SelectStmt? Query, JoinExpr Join) ParseQueryOrJoinContent()
    {
        var isQuery = AtQueryInParentheses;
        Expect(TokenKind.OpenParen);
        if (isQuery && !At(TokenKind.OpenParen))
        {
            return (ParseSelect(), null!);
        }

        var start = Start;
        if (!isQuery)
        {
            return RequireJoin(ParseFromItem());
        }

        var (query, join) = ParseQueryOrJoin();
        if (query is null)
        {
            return RequireJoin(ParseJoins(start, join with { Alias = join.Alias ?? ParseAlias(), Span = SpanFrom(start) }));
        }

        if (At(TokenKind.CloseParen))
        {
            return (query, null!);
        }

        return AtQueryContinuation
            ? (ParseSelectRest(start, query), null!)
            : RequireJoin(ParseJoins(start, ParseSubselect(start, false, query)));
    }

    /// <summary>Parentheses in FROM hold a join; around a single relation they are an error.</summary>
    private (SelectStmt? Query, JoinExpr Join) RequireJoin(FromItem item)
    {
        if (item is JoinExpr join)
        {
            return (null, join);
        }

        Fail();
        return (FailedQuery(), null!);
    }

    private FromItem ParseSampled(int start, RangeVar relation)
    {
        if (!Accept(Keyword.Tablesample))
        {
            return relation;
        }

        var method = ParseFunctionName();
        var arguments = ParseParenthesizedList(ParseExpression);
        var repeatable = default(Expression);
        if (Accept(Keyword.Repeatable))
        {
            Expect(TokenKind.OpenParen);
            repeatable = ParseExpression();
            Expect(TokenKind.CloseParen);
        }

        return new RangeTableSample(relation, method, arguments, repeatable) { Span = SpanFrom(start) };
    }

    /// <summary>A relation as most statements name one: with its descendants unless ONLY is written (<c>relation_expr</c>).</summary>
    private RangeVar ParseRelation()
    {
        var start = Start;
        if (!Accept(Keyword.Only))
        {
            var name = ParseRelationName();
            Accept(TokenKind.Star);
            return new RangeVar(name, false, null) { Span = SpanFrom(start) };
        }

        var isParenthesized = Accept(TokenKind.OpenParen);
        var only = ParseRelationName();
        if (isParenthesized)
        {
            Expect(TokenKind.CloseParen);
        }

        return new RangeVar(only, true, null) { Span = SpanFrom(start) };
    }

    /// <summary>The name of a relation: at most a database, a schema and a name (<c>makeRangeVarFromQualifiedName</c>).</summary>
    private ObjectName ParseRelationName()
    {
        var start = Start;
        var name = ParseQualifiedRest(start, ParseColId(), takesIndirection: true);
        CheckRelationName(name);
        return name;
    }

    private void CheckRelationName(ObjectName name) => RefuseIf(
        name.Parts.Count > 3,
        name.Span,
        $"improper qualified name (too many dotted names): {string.Join(".", name.Parts.Select(part => part.Name))}");

    private RangeVar ParseRelationWithAlias()
    {
        var start = Start;
        var relation = ParseRelation();
        var alias = ParseAlias();
        return alias is null ? relation : relation with { Alias = alias, Span = SpanFrom(start) };
    }

    private Alias? ParseAlias()
    {
        var start = Start;
        if (!Accept(Keyword.As) && !AtColId)
        {
            return null;
        }

        var name = ParseColId();
        return new Alias(name, ParseOptionalColumnNames()) { Span = SpanFrom(start) };
    }

    /// <summary>A function called as a table; null where a relation stands.</summary>
    private FromItem? ParseFunctionItem(int start, bool isLateral)
    {
        if (At(Keyword.Xmltable) && PeekIs(1, TokenKind.OpenParen))
        {
            return ParseXmlTable(start, isLateral);
        }

        if (At(Keyword.JsonTable) && PeekIs(1, TokenKind.OpenParen) && !AtOrdinaryCall(SyntaxFeatures.JsonTable))
        {
            return ParseJsonTable(start, isLateral);
        }

        var isRowsFrom = At(Keyword.Rows, Keyword.From) && PeekIs(2, TokenKind.OpenParen);
        if (!isRowsFrom && !AtFunctionCall)
        {
            return null;
        }

        var functions = isRowsFrom ? ParseRowsFrom() : new([ParseFunctionOnly()]);
        var hasOrdinality = Accept(Keyword.With, Keyword.Ordinality);
        var (alias, columns) = ParseFunctionAlias();
        return new RangeFunction(isLateral, isRowsFrom, functions, hasOrdinality, alias, columns) { Span = SpanFrom(start) };
    }

    private EquatableArray<RangeFunctionItem> ParseRowsFrom()
    {
        Expect(Keyword.Rows, Keyword.From);
        return ParseParenthesizedList(ParseRowsFromItem);
    }

    private RangeFunctionItem ParseRowsFromItem()
    {
        var start = Start;
        var function = ParseFunctionWithoutWindow();
        var columns = Accept(Keyword.As) ? ParseParenthesizedList(ParseFunctionColumn) : default;
        return new RangeFunctionItem(function, columns) { Span = SpanFrom(start) };
    }

    private RangeFunctionItem ParseFunctionOnly()
    {
        var start = Start;
        return new RangeFunctionItem(ParseFunctionWithoutWindow(), default) { Span = SpanFrom(start) };
    }

    /// <summary>Whether a call begins at the cursor: a name with a parenthesis behind it, or a function that is a key word.</summary>
    private bool AtFunctionCall
    {
        get
        {
            var offset = 0;
            while (PeekIs(offset + 1, TokenKind.Dot))
            {
                offset += 2;
            }

            return ((AtColId || AtTypeOrFunctionName || At(Keyword.Cast)) && PeekIs(offset + 1, TokenKind.OpenParen))
                || At(Keyword.Collation, Keyword.For)
                || Current.Keyword is (Keyword.CurrentDate or Keyword.CurrentTime or Keyword.CurrentTimestamp or Keyword.Localtime
                    or Keyword.Localtimestamp or Keyword.CurrentRole or Keyword.CurrentUser or Keyword.SessionUser or Keyword.SystemUser
                    or Keyword.User or Keyword.CurrentCatalog or Keyword.CurrentSchema);
        }
    }

    /// <summary>A call without FILTER and OVER, as FROM and indexes take one (<c>func_expr_windowless</c>).</summary>
    private Expression ParseFunctionWithoutWindow()
    {
        var start = Start;
        if (At(Keyword.Collation, Keyword.For))
        {
            return ParseCollationFor();
        }

        if (At(TokenKind.Keyword) && ParseFunctionKeyword(Current.Keyword) is { } function)
        {
            return function;
        }

        return ParseCallArguments(start, ParseFunctionName());
    }

    private (Alias? Alias, EquatableArray<FunctionColumn> Columns) ParseFunctionAlias()
    {
        var start = Start;
        var hasAs = Accept(Keyword.As);
        if (hasAs && At(TokenKind.OpenParen))
        {
            return (null, ParseParenthesizedList(ParseFunctionColumn));
        }

        if (!hasAs && !AtColId)
        {
            return (null, default);
        }

        var name = ParseColId();
        if (!At(TokenKind.OpenParen))
        {
            return (new Alias(name, default) { Span = SpanFrom(start) }, default);
        }

        // A name alone is a column's alias; a type behind it makes it a definition.
        if (PeekIs(2, TokenKind.Comma) || PeekIs(2, TokenKind.CloseParen))
        {
            var columns = ParseColumnNames();
            return (new Alias(name, columns) { Span = SpanFrom(start) }, default);
        }

        var alias = new Alias(name, default) { Span = SpanFrom(start) };
        return (alias, ParseParenthesizedList(ParseFunctionColumn));
    }

    private FunctionColumn ParseFunctionColumn()
    {
        var start = Start;
        var name = ParseColId();
        var type = ParseTypeName();
        var collation = Accept(Keyword.Collate) ? ParseObjectName() : null;
        return new FunctionColumn(name, type, collation) { Span = SpanFrom(start) };
    }
}
