using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>The statements of PL/pgSQL.</summary>
internal sealed partial class Parser
{
    private bool AtPlpgsqlEnd => AtEnd || Current.Keyword is Keyword.End or Keyword.Else or Keyword.When || AtWord("exception") || AtElsif;

    private bool AtElsif => AtWord("elsif") || AtWord("elseif");

    private EquatableArray<PlpgsqlStatement> ParsePlpgsqlStatements()
    {
        var statements = new List<PlpgsqlStatement>();
        if (!Enter())
        {
            return default;
        }

        while (!AtPlpgsqlEnd)
        {
            statements.Add(ParsePlpgsqlStatement());
            Expect(TokenKind.Semicolon);
        }

        Leave();
        return new([.. statements]);
    }

    private PlpgsqlStatement ParsePlpgsqlStatement()
    {
        var start = Start;
        var mark = Save();
        var label = ParsePlpgsqlLabel();
        switch (Current.Keyword)
        {
            case Keyword.Begin or Keyword.Declare:
                Reset(mark);
                return ParsePlpgsqlBlock();
            case Keyword.If:
                return ParsePlpgsqlIf(start);
            case Keyword.Case:
                return ParsePlpgsqlCase(start);
            case Keyword.For:
                return ParsePlpgsqlLoop(start, label);
        }

        if (AtWord("loop") || AtWord("while") || AtWord("foreach"))
        {
            return ParsePlpgsqlLoop(start, label);
        }

        var end = FindStatementEnd();
        var statement = AtAssignment ? ParseAssign(end) : ParseSimpleStatement(end);
        MoveTo(end);
        return statement with { Span = SpanFrom(start) };
    }

    private PlpgsqlStatement ParseSimpleStatement(int end)
    {
        switch (Current.Keyword)
        {
            case Keyword.Execute:
                return ParsePlpgsqlExecute(end);
            case Keyword.Return:
                return ParsePlpgsqlReturn(end);
            case Keyword.Null or Keyword.Fetch or Keyword.Move or Keyword.Close:
                return ParseOther(end);
            case Keyword.Continue:
                return ParseExit(end);
            case Keyword.NotKeyword when At(TokenKind.Identifier):
                return ParseStatementOfWord(end);
            default:
                return ParsePlpgsqlSql(end);
        }
    }

    /// <summary>The statements whose first word is none of SQL's.</summary>
    private PlpgsqlStatement ParseStatementOfWord(int end)
    {
        switch (RawText(Current).ToLowerInvariant())
        {
            case "perform":
                return ParsePerform(end);
            case "raise":
                return ParseRaise(end);
            case "exit":
                return ParseExit(end);
            case "open":
                return ParseOpen(end);
            case "assert":
                return ParseAssert(end);
            case "get":
                return ParseOther(end);
            default:
                return NotUnderstood(end);
        }
    }

    private PlpgsqlOther ParseOther(int end)
    {
        var first = Current;
        var text = end > _position ? _file.Substring(TextSpan.FromBounds(first.Start, _tokens[end - 1].End)) : "";
        return new PlpgsqlOther(RawText(first).ToLowerInvariant(), text);
    }

    private PlpgsqlOther NotUnderstood(int end)
    {
        _isUnderstood = false;
        return ParseOther(end);
    }

    /// <summary>Whether a variable, or a part of one, stands before <c>:=</c> or <c>=</c>.</summary>
    private bool AtAssignment
    {
        get
        {
            if (!AtColLabel && !At(TokenKind.Parameter))
            {
                return false;
            }

            var offset = 1;
            while (true)
            {
                if (PeekIs(offset, TokenKind.Dot))
                {
                    offset += 2;
                }
                else if (PeekIs(offset, TokenKind.OpenBracket))
                {
                    for (var depth = 0; _position + offset < _end; offset++)
                    {
                        depth += PeekIs(offset, TokenKind.OpenBracket) ? 1 : PeekIs(offset, TokenKind.CloseBracket) ? -1 : 0;
                        if (depth == 0)
                        {
                            break;
                        }
                    }

                    offset++;
                }
                else
                {
                    return PeekIs(offset, TokenKind.ColonEquals) || PeekIs(offset, TokenKind.Equal);
                }
            }
        }
    }

    private PlpgsqlAssign ParseAssign(int end)
    {
        var target = ParseVariable();
        Advance();
        return new PlpgsqlAssign(target, ParsePlpgsqlExpression(end));
    }

    /// <summary>A variable or a part of it: <c>a</c>, <c>r.a</c>, <c>a[1]</c>, <c>$1</c>.</summary>
    private Expression ParseVariable()
    {
        if (At(TokenKind.Parameter))
        {
            return ParseParameter();
        }

        var start = Start;
        var parts = new List<Identifier> { ParseColLabel() };
        while (At(TokenKind.Dot))
        {
            Advance();
            parts.Add(ParseColLabel());
        }

        var column = new ColumnRef(new([.. parts])) { Span = SpanFrom(start) };
        return At(TokenKind.OpenBracket) ? ParseIndirection(start, column) : column;
    }

    private PlpgsqlIf ParsePlpgsqlIf(int start)
    {
        var branches = new List<PlpgsqlBranch>();
        do
        {
            branches.Add(ParsePlpgsqlBranch());
        }
        while (AtElsif);
        var otherwise = Accept(Keyword.Else) ? ParsePlpgsqlStatements() : default;
        Expect(Keyword.End, Keyword.If);
        return new PlpgsqlIf(new([.. branches]), otherwise) { Span = SpanFrom(start) };
    }

    /// <summary>IF, ELSIF or WHEN, what it asks, THEN, and what follows.</summary>
    private PlpgsqlBranch ParsePlpgsqlBranch()
    {
        var start = Start;
        Advance();
        var condition = ParsePlpgsqlExpression(FindOutsideOfCase(Keyword.Then));
        Expect(Keyword.Then);
        return new PlpgsqlBranch(condition, ParsePlpgsqlStatements()) { Span = SpanFrom(start) };
    }

    /// <summary>The index of a word that is no part of a CASE expression.</summary>
    private int FindOutsideOfCase(Keyword word)
    {
        var index = _position;
        for (var nested = 0; index < _end && (_tokens[index].Keyword != word || nested > 0); index++)
        {
            nested += _tokens[index].Keyword == Keyword.Case ? 1 : _tokens[index].Keyword == Keyword.End ? -1 : 0;
        }

        return index;
    }

    private PlpgsqlCase ParsePlpgsqlCase(int start)
    {
        Expect(Keyword.Case);
        var operand = At(Keyword.When) ? null : ParsePlpgsqlExpression(FindOutsideOfCase(Keyword.When));
        var branches = new List<PlpgsqlBranch>();
        while (At(Keyword.When))
        {
            branches.Add(ParsePlpgsqlBranch());
        }

        var otherwise = Accept(Keyword.Else) ? ParsePlpgsqlStatements() : default;
        Expect(Keyword.End, Keyword.Case);
        return new PlpgsqlCase(operand, new([.. branches]), otherwise) { Span = SpanFrom(start) };
    }

    private PlpgsqlLoop ParsePlpgsqlLoop(int start, Identifier? label)
    {
        var index = _position;
        while (index < _end && !(_tokens[index].Kind == TokenKind.Identifier && IsWord(_tokens[index], "loop")))
        {
            index++;
        }

        var head = index == _position ? null : ParseLoopHead(index);
        MoveTo(index);
        ExpectWord("loop");
        var statements = ParsePlpgsqlStatements();
        Expect(Keyword.End);
        ExpectWord("loop");
        SkipLabelName();
        return new PlpgsqlLoop(label, head, statements) { Span = SpanFrom(start) };
    }

    private void ExpectWord(string word)
    {
        if (!AcceptWord(word))
        {
            Fail();
        }
    }

    private PlpgsqlLoopHead? ParseLoopHead(int end)
    {
        var start = Start;
        if (AcceptWord("while"))
        {
            return Head(PlpgsqlLoopKind.While, ParsePlpgsqlExpression(end)) with { Span = SpanFrom(start) };
        }

        var isArray = AcceptWord("foreach");
        if (!isArray)
        {
            Expect(Keyword.For);
        }

        var targets = ParseCommaList(ParseVariable);
        if (AcceptWord("slice"))
        {
            Expect(TokenKind.Integer);
        }

        Expect(Keyword.In);
        if (isArray)
        {
            Expect(Keyword.Array);
        }

        var head = isArray ? Head(PlpgsqlLoopKind.Array, ParsePlpgsqlExpression(end)) : ParseForHead(end);
        return head with { Targets = targets, Span = SpanFrom(start) };
    }

    private static PlpgsqlLoopHead Head(PlpgsqlLoopKind kind, params Expression?[] expressions) =>
        new(kind, default, null, null, new([.. expressions.OfType<Expression>()]));

    /// <summary>What follows IN.</summary>
    private PlpgsqlLoopHead ParseForHead(int end)
    {
        if (At(Keyword.Execute))
        {
            return Head(PlpgsqlLoopKind.Execute) with { Execute = ParsePlpgsqlExecute(end) };
        }

        var range = FindOutsideOfParentheses(end, token => token.Kind == TokenKind.DotDot);
        if (range < end)
        {
            AcceptWord("reverse");
            var lower = ParsePlpgsqlExpression(range);
            Advance();
            var by = FindOutsideOfParentheses(end, token => token.Keyword == Keyword.By);
            var upper = ParsePlpgsqlExpression(by);
            var step = Accept(Keyword.By) ? ParsePlpgsqlExpression(end) : null;
            return Head(PlpgsqlLoopKind.Range, lower, upper, step);
        }

        return AtColId && !At(Keyword.With) && !AtDataChange
            ? Head(PlpgsqlLoopKind.Cursor, ParsePlpgsqlExpression(end))
            : Head(PlpgsqlLoopKind.Query) with { Query = Understand(ParseUpTo(end, ParseStatement)) };
    }

    private bool AtDataChange => Current.Keyword
        is Keyword.Insert or Keyword.Update or Keyword.Delete or Keyword.Merge or Keyword.Values or Keyword.Explain or Keyword.Show;

    private int FindOutsideOfParentheses(int end, Func<Token, bool> isSought)
    {
        var index = _position;
        for (var depth = 0; index < end; index++)
        {
            depth += _tokens[index].Kind switch
            {
                TokenKind.OpenParen or TokenKind.OpenBracket => 1,
                TokenKind.CloseParen or TokenKind.CloseBracket => -1,
                _ => 0,
            };
            if (depth == 0 && isSought(_tokens[index]))
            {
                break;
            }
        }

        return index;
    }

    private PlpgsqlExit ParseExit(int end)
    {
        var isContinue = Advance().Keyword == Keyword.Continue;
        var label = _position < end && !At(Keyword.When) ? ParseColLabel() : null;
        return new PlpgsqlExit(isContinue, label, Accept(Keyword.When) ? ParsePlpgsqlExpression(end) : null);
    }

    private PlpgsqlAssert ParseAssert(int end)
    {
        Advance();
        var expressions = ParsePlpgsqlExpressions(end);
        return new PlpgsqlAssert(expressions.Count > 0 ? expressions[0] : null, expressions.Count > 1 ? expressions[1] : null);
    }

    private PlpgsqlRaise ParseRaise(int end)
    {
        Advance();
        var level = _position < end && AtColLabel && !At(Keyword.Using) ? ParseColLabel().Name : "";
        if (level == "sqlstate" && AtStringConstant)
        {
            level = $"sqlstate '{ParseString().Value}'";
        }
        else if (level.Length > 0 && AtColLabel && !At(Keyword.Using))
        {
            // A condition behind the level.
            level += " " + ParseColLabel().Name;
        }

        var usingAt = FindOutsideOfParentheses(end, token => token.Keyword == Keyword.Using);
        var values = ParsePlpgsqlExpressions(usingAt);
        var options = new List<Expression>();
        if (Accept(Keyword.Using))
        {
            do
            {
                ParseColLabel();
                if (!Accept(TokenKind.Equal))
                {
                    Expect(TokenKind.ColonEquals);
                }

                var next = FindOutsideOfParentheses(end, token => token.Kind == TokenKind.Comma);
                if (ParsePlpgsqlExpression(next) is { } option)
                {
                    options.Add(option);
                }
            }
            while (_position < end && Accept(TokenKind.Comma));
        }

        return new PlpgsqlRaise(level, values.Count > 0 ? values[0] : null, new([.. values.Skip(1)]), new([.. options]));
    }
}
