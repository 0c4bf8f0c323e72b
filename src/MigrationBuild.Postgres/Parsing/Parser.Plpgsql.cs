using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>
/// The structure of a PL/pgSQL body (pl_gram.y), as far as it takes to find the SQL in it. A statement that is not understood becomes a
/// <see cref="PlpgsqlOther"/>; only a body whose blocks do not close is refused as a whole.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>What a body within a body counts for: each is read anew, so only a few may nest.</summary>
    private const int BodyDepth = 16;

    /// <summary>The body's outermost block, or null if the tokens are none.</summary>
    internal PlpgsqlBlock? ParsePlpgsqlBody()
    {
        ReadAll();
        if (AtEnd)
        {
            return null;
        }

        var block = ParsePlpgsqlBlock();
        Accept(TokenKind.Semicolon);
        return Failed || !AtEnd ? null : block;
    }

    private PlpgsqlBlock ParsePlpgsqlBlock()
    {
        var start = Start;
        SkipPlpgsqlLabel();
        if (Accept(Keyword.Declare))
        {
            SkipDeclarations();
        }

        Expect(Keyword.Begin);
        var statements = ParsePlpgsqlStatements();
        var handlers = new List<PlpgsqlHandler>();
        if (AcceptWord("exception"))
        {
            while (At(Keyword.When))
            {
                handlers.Add(ParsePlpgsqlHandler());
            }
        }

        Expect(Keyword.End);
        SkipLabelName();
        return new PlpgsqlBlock(statements, new([.. handlers])) { Span = SpanFrom(start) };
    }

    private bool AcceptWord(string word)
    {
        if (!AtWord(word))
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary><c>&lt;&lt;label&gt;&gt;</c></summary>
    private void SkipPlpgsqlLabel()
    {
        if (At(TokenKind.Operator) && Current.Length == 2 && _text[Current.Start] == '<' && _text[Current.Start + 1] == '<')
        {
            Advance();
            ParseColLabel();
            Expect(TokenKind.Operator);
        }
    }

    private void SkipLabelName()
    {
        if (AtColLabel && !At(TokenKind.Semicolon))
        {
            Advance();
        }
    }

    private void SkipDeclarations()
    {
        while (!At(Keyword.Begin) && !AtEnd)
        {
            _position = FindStatementEnd();
            Accept(TokenKind.Semicolon);
        }
    }

    /// <summary>The index of the semicolon that ends the statement at the cursor.</summary>
    private int FindStatementEnd()
    {
        var index = _position;
        while (index < _end && _tokens[index].Kind != TokenKind.Semicolon)
        {
            index++;
        }

        return index;
    }

    private PlpgsqlHandler ParsePlpgsqlHandler()
    {
        var start = Start;
        Expect(Keyword.When);
        var conditions = new List<string>();
        do
        {
            var condition = ParseColLabel().Name;
            conditions.Add(condition == "sqlstate" && AtStringConstant ? $"sqlstate '{ParseString().Value}'" : condition);
        }
        while (Accept(Keyword.Or));
        Expect(Keyword.Then);
        return new PlpgsqlHandler(new([.. conditions]), ParsePlpgsqlStatements()) { Span = SpanFrom(start) };
    }

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
        SkipPlpgsqlLabel();
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
                return ParsePlpgsqlLoop(start);
            case Keyword.Execute:
                return ParsePlpgsqlExecute();
        }

        return AtWord("loop") || AtWord("while") || AtWord("foreach") ? ParsePlpgsqlLoop(start) : ParsePlpgsqlSql();
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
        var condition = ParsePlpgsqlCondition();
        Expect(Keyword.Then);
        return new PlpgsqlBranch(condition, ParsePlpgsqlStatements()) { Span = SpanFrom(start) };
    }

    private Expression? ParsePlpgsqlCondition()
    {
        var then = _position;
        for (var nested = 0; then < _end && (_tokens[then].Keyword != Keyword.Then || nested > 0); then++)
        {
            // A CASE within the condition has its own THEN.
            nested += _tokens[then].Keyword == Keyword.Case ? 1 : _tokens[then].Keyword == Keyword.End ? -1 : 0;
        }

        return ParseUpTo(then, ParseExpression);
    }

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

        _position = index;
        _end = end;
        _lastEnd = index > 0 ? _tokens[index - 1].End : _lastEnd;
        return result;
    }

    private PlpgsqlCase ParsePlpgsqlCase(int start)
    {
        Expect(Keyword.Case);
        while (!At(Keyword.When) && !AtEnd)
        {
            Advance();
        }

        var branches = new List<PlpgsqlBranch>();
        while (At(Keyword.When))
        {
            branches.Add(ParsePlpgsqlBranch());
        }

        var otherwise = Accept(Keyword.Else) ? ParsePlpgsqlStatements() : default;
        Expect(Keyword.End, Keyword.Case);
        return new PlpgsqlCase(new([.. branches]), otherwise) { Span = SpanFrom(start) };
    }

    private PlpgsqlLoop ParsePlpgsqlLoop(int start)
    {
        while (!AtWord("loop") && !AtEnd)
        {
            Advance();
        }

        if (!AcceptWord("loop"))
        {
            Fail();
        }

        var statements = ParsePlpgsqlStatements();
        Expect(Keyword.End);
        if (!AcceptWord("loop"))
        {
            Fail();
        }

        SkipLabelName();
        return new PlpgsqlLoop(statements) { Span = SpanFrom(start) };
    }

    private PlpgsqlExecute ParsePlpgsqlExecute()
    {
        var start = Start;
        Expect(Keyword.Execute);
        var end = FindStatementEnd();
        var constant = Current;
        var isConstant = AtStringConstant && (_position + 1 == end || PeekIs(1, Keyword.Using) || PeekIs(1, Keyword.Into));
        var command = isConstant ? ParseString() : ParseUpTo(FindClause(end), ParseExpression);
        var statements = isConstant ? ParseConstantCommand(constant) : default;
        _position = end;
        _lastEnd = _tokens[end - 1].End;
        return new PlpgsqlExecute(command, statements) { Span = SpanFrom(start) };
    }

    /// <summary>Where INTO or USING follows the command of EXECUTE.</summary>
    private int FindClause(int end)
    {
        var depth = 0;
        for (var index = _position; index < end; index++)
        {
            depth += _tokens[index].Kind == TokenKind.OpenParen ? 1 : _tokens[index].Kind == TokenKind.CloseParen ? -1 : 0;
            if (depth == 0 && _tokens[index].Keyword is Keyword.Using or Keyword.Into)
            {
                return index;
            }
        }

        return end;
    }

    /// <summary>The statements in a constant whose text stands in the source as it is meant: their places are true.</summary>
    private EquatableArray<Statement> ParseConstantCommand(Token token)
    {
        var depth = _depth + BodyDepth;
        if (depth >= MaximumDepth || TokenText.FindVerbatimBody(_text, token) is not { } body)
        {
            return default;
        }

        var lexer = Lexer.Open(_text, body.Start, body.End, _bodyOptions);
        var script = new ScriptParser(_file, lexer, _options, depth).Parse();
        if (script.Diagnostics.Any(found => found.Descriptor != SyntaxDiagnostics.NeedsNewerVersion))
        {
            return default;
        }

        _tooNew.AddRange(script.Diagnostics);
        return new([.. script.Statements.Select(statement => statement.Syntax)]);
    }

    private PlpgsqlStatement ParsePlpgsqlSql()
    {
        var start = Start;
        var first = Current;
        var end = FindStatementEnd();
        var isSql = first.Keyword is not (Keyword.Return or Keyword.Null or Keyword.Fetch or Keyword.Move or Keyword.Close or Keyword.NotKeyword);
        var statement = isSql ? ParseUpTo(end, ParseStatement) : null;
        _position = end;
        _lastEnd = end > 0 ? _tokens[end - 1].End : _lastEnd;
        var span = SpanFrom(start);
        return statement is not null
            ? new PlpgsqlSql(statement) { Span = span }
            : new PlpgsqlOther(_text.Substring(first.Start, first.Length).ToLowerInvariant(), _file.Substring(span)) { Span = span };
    }
}
