using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>
/// The structure of a PL/pgSQL body (pl_gram.y) with all SQL in it. A part that is not understood is null or a <see cref="PlpgsqlOther"/>;
/// only a body whose blocks do not close is refused as a whole.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>What a body within a body counts for: each is read anew, so only a few may nest.</summary>
    private const int BodyDepth = 16;

    private readonly List<Comment> _bodyComments = [];

    /// <summary>Whether all of the body so far was understood.</summary>
    private bool _isUnderstood = true;

    /// <summary>The comments of the bodies in what was parsed.</summary>
    internal IReadOnlyList<Comment> BodyComments => _bodyComments;

    /// <summary>The outermost block of the body that a constant is; null if it is none.</summary>
    private PlpgsqlBlock? ParsePlpgsqlBody(Token constant)
    {
        var depth = _depth + BodyDepth;
        if (depth >= MaximumDepth || OpenBody(constant) is not { } lexer)
        {
            return null;
        }

        var parser = new Parser(_file, lexer, _options, [], depth, _strings);
        var block = parser.ParsePlpgsqlBody();
        if (block is not null)
        {
            TakeFindings(parser);
            _bodyComments.AddRange(lexer.Comments);
        }

        return block;
    }

    /// <summary>The tokens of a constant's text at their places in the file; null for constants whose places are not kept.</summary>
    private Lexer? OpenBody(Token constant)
    {
        if (constant.Kind != TokenKind.DollarString || _lexer.Body is not null)
        {
            return BodyText.Read(_text, InText(constant), _lexer.Body)?.Lex(_bodyOptions);
        }

        var (start, end) = TokenText.GetDollarBody(_text, constant);
        return Lexer.Open(_text, start, end, _bodyOptions);
    }

    private void TakeFindings(Parser inner)
    {
        _tooNew.AddRange(inner._tooNew);
        _bodyComments.AddRange(inner._bodyComments);
        _isUnderstood &= inner._isUnderstood;
    }

    /// <summary>The outermost block that all tokens are; null if they are none.</summary>
    internal PlpgsqlBlock? ParsePlpgsqlBody()
    {
        ReadAll();
        while (At(TokenKind.Operator) && RawText(Current) == "#")
        {
            // A compiler option: #variable_conflict use_column
            Advance();
            Advance();
            Advance();
        }

        if (AtEnd)
        {
            return null;
        }

        var block = ParsePlpgsqlBlock();
        Accept(TokenKind.Semicolon);
        return Failed || !AtEnd ? null : block with { IsComplete = _isUnderstood };
    }

    private PlpgsqlBlock ParsePlpgsqlBlock()
    {
        var start = Start;
        var label = ParsePlpgsqlLabel();
        var declarations = new List<PlpgsqlDeclaration>();
        while (Accept(Keyword.Declare))
        {
            while (!At(Keyword.Begin) && !At(Keyword.Declare) && !AtEnd)
            {
                ParseDeclaration(declarations);
            }
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
        return new PlpgsqlBlock(label, new([.. declarations]), statements, new([.. handlers])) { Span = SpanFrom(start) };
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
    private Identifier? ParsePlpgsqlLabel()
    {
        if (!At(TokenKind.Operator) || RawText(Current) != "<<")
        {
            return null;
        }

        Advance();
        var label = ParseColLabel();
        Expect(TokenKind.Operator);
        return label;
    }

    private void SkipLabelName()
    {
        if (AtColLabel && !At(TokenKind.Semicolon))
        {
            Advance();
        }
    }

    private void ParseDeclaration(List<PlpgsqlDeclaration> declarations)
    {
        var end = FindStatementEnd();
        if (end < _end && Understand(ParseUpTo(end, () => ParseDeclaration(end))) is { } declaration)
        {
            declarations.Add(declaration);
        }

        Expect(TokenKind.Semicolon);
    }

    private PlpgsqlDeclaration ParseDeclaration(int end)
    {
        var start = Start;
        var name = ParseColLabel();
        if (AcceptWord("alias"))
        {
            Expect(Keyword.For);
            return new PlpgsqlDeclaration(name, null, null, ParsePrimary(isRestricted: true), null) { Span = SpanFrom(start) };
        }

        if (At(Keyword.Cursor) || At(Keyword.Scroll) || At(Keyword.No, Keyword.Scroll))
        {
            return new PlpgsqlDeclaration(name, null, null, null, ParseCursorQuery(end)) { Span = SpanFrom(start) };
        }

        AcceptWord("constant");
        var type = ParseUpTo(FindTypeEnd(end), ParseVariableType);
        if (type is null)
        {
            Fail();
        }

        var collation = Accept(Keyword.Collate) ? ParseObjectName() : null;
        Accept(Keyword.Not, Keyword.Null);
        var hasDefault = Accept(TokenKind.ColonEquals) || Accept(TokenKind.Equal) || Accept(Keyword.Default);
        var value = hasDefault ? ParsePlpgsqlExpression(end) : null;
        return new PlpgsqlDeclaration(name, type, collation, value, null) { Span = SpanFrom(start) };
    }

    /// <summary><c>[NO] SCROLL CURSOR [(parameters)] FOR|IS query</c></summary>
    private Statement? ParseCursorQuery(int end)
    {
        while (_position < end && !At(Keyword.For) && !At(Keyword.Is))
        {
            Advance();
        }

        Advance();
        return Understand(ParseUpTo(end, ParseStatement));
    }

    private int FindTypeEnd(int end)
    {
        var index = _position;
        while (index < end
            && _tokens[index].Kind is not (TokenKind.ColonEquals or TokenKind.Equal)
            && _tokens[index].Keyword is not (Keyword.Default or Keyword.Not or Keyword.Collate))
        {
            index++;
        }

        return index;
    }

    /// <summary>A type, that of a column (<c>t.c%TYPE</c>) or that of a row (<c>t%ROWTYPE</c>), or an array of one of these.</summary>
    private TypeName ParseVariableType()
    {
        var start = Start;
        var last = _end - 1;
        while (last > _position && _tokens[last].Kind is TokenKind.CloseBracket or TokenKind.OpenBracket or TokenKind.Integer
            || _tokens[last].Keyword == Keyword.Array)
        {
            last--;
        }

        if (last - 1 <= _position || _tokens[last - 1].Kind != TokenKind.Percent)
        {
            return ParseTypeName();
        }

        var isColumn = _tokens[last].Keyword == Keyword.Type;
        var name = ParseQualifiedRest(start, ParseColLabel());
        Expect(TokenKind.Percent);
        Advance();
        return new TypeName(name) { IsColumnType = isColumn, ArrayBounds = ParseArrayBounds(), Span = SpanFrom(start) };
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

    /// <summary>Notes that something was not understood where it is null.</summary>
    private T? Understand<T>(T? parsed)
        where T : class
    {
        _isUnderstood &= parsed is not null;
        return parsed;
    }
}
