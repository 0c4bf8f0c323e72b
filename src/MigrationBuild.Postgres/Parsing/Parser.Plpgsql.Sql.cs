using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>The SQL in PL/pgSQL: expressions, queries, statements, and commands in constants.</summary>
internal sealed partial class Parser
{
    /// <summary>Moves the cursor to an index, as if all before it had been consumed.</summary>
    private void MoveTo(int index)
    {
        if (!Failed)
        {
            _position = index;
            _lastEnd = index > 0 ? _tokens[index - 1].End : _lastEnd;
        }
    }

    private bool IsWord(Token token, string word) =>
        token.Length == word.Length && string.Equals(RawText(token), word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Parses all tokens before an index as one thing; null, without an error, if they are none. The cursor then stands there.</summary>
    private T? ParseUpTo<T>(int index, Func<T> parse)
        where T : class
    {
        var end = _end;
        var mark = Save();
        _end = index;
        var result = AtEnd ? null : parse();
        if (!AtEnd || Failed)
        {
            Reset(mark);
            result = null;
        }

        _end = end;
        MoveTo(index);
        return result;
    }

    /// <summary>
    /// What PL/pgSQL takes for an expression: all that may follow SELECT. More than an expression of SQL is a scalar subquery.
    /// </summary>
    private Expression? ParsePlpgsqlExpression(int end)
    {
        var first = _position;
        if (ParseUpTo(end, ParseExpression) is { } expression)
        {
            return expression;
        }

        if (first >= end || Failed)
        {
            return Understand<Expression>(null);
        }

        var select = new Token(TokenKind.Keyword, _tokens[first].Start, 0, Keyword.Select);
        var query = ParseTokens([select, .. TokensBetween(first, end)]) as SelectStmt;
        if (query?.Body is SelectClause { From.IsEmpty: true, Targets.Count: > 1 } list && list.Targets.All(target => target.Name is null))
        {
            return new RowExpr(new([.. list.Targets.Select(target => target.Value)])) { Span = query.Span };
        }

        return Understand(query is null ? null : new SubLink(SubLinkKind.Scalar, null, null, query) { Span = query.Span });
    }

    /// <summary>Expressions with commas between.</summary>
    private List<Expression> ParsePlpgsqlExpressions(int end)
    {
        var expressions = new List<Expression>();
        while (_position < end && !Failed)
        {
            var comma = FindOutsideOfParentheses(end, token => token.Kind == TokenKind.Comma);
            if (ParsePlpgsqlExpression(comma) is { } expression)
            {
                expressions.Add(expression);
            }

            if (comma >= end)
            {
                break;
            }

            Advance();
        }

        return expressions;
    }

    private IEnumerable<Token> TokensBetween(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            yield return _tokens[index];
        }
    }

    /// <summary>Parses tokens as a statement of its own; null if they are none.</summary>
    private Statement? ParseTokens(List<Token> tokens)
    {
        if (tokens.Count == 0)
        {
            return null;
        }

        tokens.Add(new Token(TokenKind.EndOfFile, tokens[tokens.Count - 1].End, 0));
        var parser = new Parser(_file, Lexer.Of(_text, [.. tokens], [], [], _lexer.Body), _options, [], _depth, _strings);
        parser.ReadAll();
        var statement = parser.ParseStatement();
        if (parser.Failed || !parser.AtEnd)
        {
            return null;
        }

        TakeFindings(parser);
        return statement;
    }

    private PlpgsqlPerform ParsePerform(int end)
    {
        // PERFORM stands where the query has SELECT; but a query with WITH stands behind it in parentheses only.
        var word = Current;
        var tokens = TokensBetween(_position + 1, end).Prepend(new Token(TokenKind.Keyword, word.Start, word.Length, Keyword.Select));
        return new PlpgsqlPerform(Understand(ParseTokens([.. tokens])));
    }

    private PlpgsqlStatement ParsePlpgsqlSql(int end)
    {
        var first = _position;
        var into = FindInto(end);
        if (into == end)
        {
            return ParseUpTo(end, ParseStatement) is { } plain ? new PlpgsqlSql(plain) : RetreatTo(first, end);
        }

        MoveTo(into + 1);
        var mark = Save();
        var targets = ParseIntoTargets();
        if (!Failed)
        {
            var behind = _position;
            if (ParseTokens([.. TokensBetween(first, into), .. TokensBetween(behind, end)]) is { } statement)
            {
                return new PlpgsqlSql(statement, targets);
            }
        }

        Reset(mark);
        return RetreatTo(first, end);
    }

    private PlpgsqlOther RetreatTo(int first, int end)
    {
        MoveTo(first);
        return NotUnderstood(end);
    }

    private EquatableArray<Expression> ParseIntoTargets()
    {
        AcceptIntoStrict();
        return ParseCommaList(ParseVariable);
    }

    /// <summary>STRICT before a variable; alone it is one itself.</summary>
    private void AcceptIntoStrict()
    {
        if (At(Keyword.Strict) && IsColLabel(Peek()) && !PeekIs(1, Keyword.From))
        {
            Advance();
        }
    }

    /// <summary>The INTO that is PL/pgSQL's: not one of INSERT, MERGE or IMPORT FOREIGN SCHEMA.</summary>
    private int FindInto(int end)
    {
        var index = _position;
        if (At(Keyword.Import))
        {
            return end;
        }

        while (index < end
            && (_tokens[index].Keyword != Keyword.Into || (index > 0 && _tokens[index - 1].Keyword is Keyword.Insert or Keyword.Merge)))
        {
            index++;
        }

        return index;
    }

    private PlpgsqlReturn ParsePlpgsqlReturn(int end)
    {
        Expect(Keyword.Return);
        if (_position >= end)
        {
            return new PlpgsqlReturn(null, null, null);
        }

        if (At(Keyword.Next) && !PeekIs(1, TokenKind.Dot))
        {
            Advance();
            return new PlpgsqlReturn(_position < end ? ParsePlpgsqlExpression(end) : null, null, null) { Continues = true };
        }

        if (!AtWord("query"))
        {
            return new PlpgsqlReturn(ParsePlpgsqlExpression(end), null, null);
        }

        Advance();
        return At(Keyword.Execute)
            ? new PlpgsqlReturn(null, null, ParsePlpgsqlExecute(end)) { Continues = true }
            : new PlpgsqlReturn(null, Understand(ParseUpTo(end, ParseStatement)), null) { Continues = true };
    }

    private PlpgsqlOpen ParseOpen(int end)
    {
        Advance();
        var words = FindOutsideOfParentheses(end, token => token.Keyword is Keyword.For or Keyword.Scroll or Keyword.No);
        var cursor = ParsePlpgsqlExpression(words);
        Accept(Keyword.No);
        Accept(Keyword.Scroll);
        if (!Accept(Keyword.For))
        {
            return new PlpgsqlOpen(cursor, null, null);
        }

        return At(Keyword.Execute)
            ? new PlpgsqlOpen(cursor, null, ParsePlpgsqlExecute(end))
            : new PlpgsqlOpen(cursor, Understand(ParseUpTo(end, ParseStatement)), null);
    }

    /// <summary><c>EXECUTE command [INTO …] [USING …]</c> up to an index, the clauses in either order.</summary>
    private PlpgsqlExecute ParsePlpgsqlExecute(int end)
    {
        var start = Start;
        Expect(Keyword.Execute);
        var constant = AtStringConstant ? Current : default;
        var format = At(Keyword.Format) && PeekIs(1, TokenKind.OpenParen) ? Peek(2) : default;
        var command = ParsePlpgsqlExpression(FindClause(end));
        var into = default(EquatableArray<Expression>);
        var arguments = new List<Expression>();
        while (_position < end && !Failed)
        {
            if (Accept(Keyword.Into))
            {
                into = ParseIntoTargets();
            }
            else
            {
                Expect(Keyword.Using);
                arguments = ParsePlpgsqlExpressions(FindClause(end));
            }
        }

        return new PlpgsqlExecute(command, command is StringConstant ? ParseCommand(OpenBody(constant)) : default)
        {
            Template = command is FuncCall ? ParseCommand(OpenFormat(format)) : default,
            Into = into,
            Arguments = new([.. arguments]),
            Span = SpanFrom(start),
        };
    }

    /// <summary>Where INTO or USING follows.</summary>
    private int FindClause(int end) => FindOutsideOfParentheses(end, token => token.Keyword is Keyword.Using or Keyword.Into);

    private Lexer? OpenFormat(Token constant) => BodyText.Read(_text, InText(constant), _lexer.Body)?.AsFormat().Lex(_bodyOptions);

    /// <summary>The statements of a dynamic command; none where it cannot be read.</summary>
    private EquatableArray<Statement> ParseCommand(Lexer? lexer)
    {
        var depth = _depth + BodyDepth;
        if (depth >= MaximumDepth || lexer is null)
        {
            return default;
        }

        var script = new ScriptParser(_file, lexer, _options, depth).Parse();
        if (script.Diagnostics.Any(found => found.Descriptor != SyntaxDiagnostics.NeedsNewerVersion))
        {
            return default;
        }

        _tooNew.AddRange(script.Diagnostics);
        _bodyComments.AddRange(lexer.Comments);
        _bodyComments.AddRange(script.BodyComments);
        return new([.. script.Statements.Select(statement => statement.Syntax)]);
    }
}
