using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>The functions that have a syntax of their own (gram.y, <c>func_expr_common_subexpr</c>).</summary>
internal sealed partial class Parser
{
    /// <summary>The function that begins with this key word; null where the word is used as a name.</summary>
    private Expression? ParseFunctionKeyword(Keyword keyword) =>
        ParseValueFunction(keyword)
        ?? (PeekIs(1, TokenKind.OpenParen)
            ? ParseSyntaxFunction(keyword) ?? ParseXmlFunction(keyword) ?? ParseJsonFunction(keyword)
            : null);

    private Expression? ParseValueFunction(Keyword keyword)
    {
        switch (keyword)
        {
            case Keyword.CurrentDate:
                return ParseValueFunction(SqlValueFunctionKind.CurrentDate);
            case Keyword.CurrentTime:
                return ParsePreciseFunction(SqlValueFunctionKind.CurrentTime);
            case Keyword.CurrentTimestamp:
                return ParsePreciseFunction(SqlValueFunctionKind.CurrentTimestamp);
            case Keyword.Localtime:
                return ParsePreciseFunction(SqlValueFunctionKind.LocalTime);
            case Keyword.Localtimestamp:
                return ParsePreciseFunction(SqlValueFunctionKind.LocalTimestamp);
            case Keyword.CurrentRole:
                return ParseValueFunction(SqlValueFunctionKind.CurrentRole);
            case Keyword.CurrentUser:
                return ParseValueFunction(SqlValueFunctionKind.CurrentUser);
            case Keyword.SessionUser:
                return ParseValueFunction(SqlValueFunctionKind.SessionUser);
            case Keyword.User:
                return ParseValueFunction(SqlValueFunctionKind.User);
            case Keyword.CurrentCatalog:
                return ParseValueFunction(SqlValueFunctionKind.CurrentCatalog);
            case Keyword.CurrentSchema when !PeekIs(1, TokenKind.OpenParen) && !IsString(Peek()):
                return ParseValueFunction(SqlValueFunctionKind.CurrentSchema);
            case Keyword.SystemUser:
                var start = Start;
                Advance();
                return SystemCall(start, SpanFrom(start), "system_user");
            default:
                return null;
        }
    }

    private SqlValueFunction ParseValueFunction(SqlValueFunctionKind kind)
    {
        var start = Start;
        Advance();
        return new SqlValueFunction(kind, null) { Span = SpanFrom(start) };
    }

    private SqlValueFunction ParsePreciseFunction(SqlValueFunctionKind kind)
    {
        var start = Start;
        Advance();
        var precision = At(TokenKind.OpenParen) ? ParsePrecision() : default(int?);
        return new SqlValueFunction(kind, precision) { Span = SpanFrom(start) };
    }

    private Expression? ParseSyntaxFunction(Keyword keyword)
    {
        var start = Start;
        switch (keyword)
        {
            case Keyword.Cast:
                return ParseCast();
            case Keyword.Coalesce:
                Advance();
                return new CoalesceExpr(ParseParenthesizedList(ParseExpression)) { Span = SpanFrom(start) };
            case Keyword.Greatest or Keyword.Least:
                Advance();
                return new MinMaxExpr(keyword == Keyword.Greatest, ParseParenthesizedList(ParseExpression)) { Span = SpanFrom(start) };
            case Keyword.Nullif:
                return ParseNullIf();
            case Keyword.Extract:
                return ParseExtract();
            case Keyword.Normalize:
                return ParseNormalize();
            case Keyword.Overlay:
                return ParseOverlay();
            case Keyword.Position:
                return ParsePosition();
            case Keyword.Substring:
                return ParseSubstring();
            case Keyword.Treat:
                return ParseTreat();
            case Keyword.Trim:
                return ParseTrim();
            case Keyword.MergeAction:
                Advance();
                Expect(TokenKind.OpenParen);
                Expect(TokenKind.CloseParen);
                return new MergeSupportFunc { Span = SpanFrom(start) };
            default:
                return null;
        }
    }

    /// <summary><c>COLLATION FOR (x)</c>; the only function of two words.</summary>
    private FuncCall ParseCollationFor()
    {
        var start = Start;
        Expect(Keyword.Collation, Keyword.For);
        var words = SpanFrom(start);
        Expect(TokenKind.OpenParen);
        var value = ParseExpression();
        Expect(TokenKind.CloseParen);
        return SystemCall(start, words, "pg_collation_for", value);
    }

    private TypeCast ParseCast()
    {
        var start = Start;
        Open();
        var value = ParseExpression();
        Expect(Keyword.As);
        var type = ParseTypeName();
        Expect(TokenKind.CloseParen);
        return new TypeCast(value, type) { Span = SpanFrom(start) };
    }

    private NullIfExpr ParseNullIf()
    {
        var start = Start;
        Open();
        var left = ParseExpression();
        Expect(TokenKind.Comma);
        var right = ParseExpression();
        Expect(TokenKind.CloseParen);
        return new NullIfExpr(left, right) { Span = SpanFrom(start) };
    }

    private FuncCall ParseExtract()
    {
        var start = Start;
        var word = Open().Span;
        var field = ParseExtractField();
        Expect(Keyword.From);
        var source = ParseExpression();
        Expect(TokenKind.CloseParen);
        return SystemCall(start, word, "extract", field, source);
    }

    private StringConstant ParseExtractField()
    {
        if (AtString)
        {
            return ParseString();
        }

        var isField = IsPlainName(Current)
            || Current.Keyword is Keyword.Year or Keyword.Month or Keyword.Day or Keyword.Hour or Keyword.Minute or Keyword.Second;
        var name = isField ? TakeIdentifier() : FailName();
        return new StringConstant(name.Name) { Span = name.Span };
    }

    private FuncCall ParseNormalize()
    {
        var start = Start;
        var word = Open().Span;
        var value = ParseExpression();
        var form = Accept(TokenKind.Comma) ? ParseNormalForm() : null;
        Expect(TokenKind.CloseParen);
        Require(SyntaxFeatures.Normalize, start);
        return form is null ? SystemCall(start, word, "normalize", value) : SystemCall(start, word, "normalize", value, form);
    }

    private FuncCall ParsePosition()
    {
        var start = Start;
        var word = Open().Span;
        var sought = ParseRestrictedExpression();
        Expect(Keyword.In);
        var source = ParseRestrictedExpression();
        Expect(TokenKind.CloseParen);
        return SystemCall(start, word, "position", source, sought);
    }

    private FuncCall ParseOverlay()
    {
        var start = Start;
        var name = Open();
        var value = At(TokenKind.CloseParen) ? null : ParseArgument();
        if (value is null || !Accept(Keyword.Placing))
        {
            return ParseOrdinaryCall(start, new ObjectName(new([name])) { Span = name.Span }, value);
        }

        var replacement = ParseExpression();
        Expect(Keyword.From);
        var from = ParseExpression();
        var length = Accept(Keyword.For) ? ParseExpression() : null;
        Expect(TokenKind.CloseParen);
        return length is null
            ? SystemCall(start, name.Span, "overlay", value, replacement, from)
            : SystemCall(start, name.Span, "overlay", value, replacement, from, length);
    }

    private FuncCall ParseSubstring()
    {
        var start = Start;
        var name = Open();
        var value = At(TokenKind.CloseParen) ? null : ParseArgument();
        if (value is null || Current.Keyword is not (Keyword.From or Keyword.For or Keyword.Similar))
        {
            return ParseOrdinaryCall(start, new ObjectName(new([name])) { Span = name.Span }, value);
        }

        var similar = Start;
        if (Accept(Keyword.Similar))
        {
            var pattern = ParseExpression();
            Expect(Keyword.Escape);
            var escape = ParseExpression();
            Require(SyntaxFeatures.SubstringSimilar, similar);
            Expect(TokenKind.CloseParen);
            return SystemCall(start, name.Span, "substring", value, pattern, escape);
        }

        var (from, length) = ParseFromAndFor();
        Expect(TokenKind.CloseParen);
        if (from is not null)
        {
            return length is null ? SystemCall(start, name.Span, "substring", value, from) : SystemCall(start, name.Span, "substring", value, from, length);
        }

        // FOR alone counts from the first character; its cast keeps other functions of that name from being chosen.
        var span = length?.Span ?? default;
        var first = new NumericConstant("1") { Span = new TextSpan(span.Start, 0) };
        var cast = new TypeCast(length ?? FailedExpression(), SystemType(new TextSpan(span.End, 0), "int4")) { Span = span };
        return SystemCall(start, name.Span, "substring", value, first, cast);
    }

    /// <summary><c>FROM x FOR y</c>, in either order and either missing.</summary>
    private (Expression? From, Expression? For) ParseFromAndFor()
    {
        var from = default(Expression);
        var length = default(Expression);
        while ((from is null && At(Keyword.From)) || (length is null && At(Keyword.For)))
        {
            if (Advance().Keyword == Keyword.From)
            {
                from = ParseExpression();
            }
            else
            {
                length = ParseExpression();
            }
        }

        return (from, length);
    }

    /// <summary>A function with a syntax of its own that is called like any other.</summary>
    private FuncCall ParseOrdinaryCall(int start, ObjectName name, Expression? first)
    {
        var arguments = new List<Expression>();
        if (first is not null)
        {
            arguments.Add(first);
            while (Accept(TokenKind.Comma))
            {
                arguments.Add(ParseArgument());
            }
        }

        Expect(TokenKind.CloseParen);
        return new FuncCall(name, new([.. arguments])) { Span = SpanFrom(start) };
    }

    private FuncCall ParseTreat()
    {
        var start = Start;
        Open();
        var value = ParseExpression();
        Expect(Keyword.As);
        var type = ParseTypeName();
        Expect(TokenKind.CloseParen);
        return SystemCall(start, type.Span, type.Name.Name, value);
    }

    private FuncCall ParseTrim()
    {
        var start = Start;
        var word = Open().Span;
        var name = Accept(Keyword.Leading) ? "ltrim" : Accept(Keyword.Trailing) ? "rtrim" : "btrim";
        if (name == "btrim")
        {
            Accept(Keyword.Both);
        }

        var arguments = new List<Expression>();
        if (Accept(Keyword.From))
        {
            arguments.AddRange(ParseExpressionList());
        }
        else
        {
            var first = ParseExpression();
            if (Accept(Keyword.From))
            {
                arguments.AddRange(ParseExpressionList());
                arguments.Add(first);
            }
            else
            {
                arguments.Add(first);
                while (Accept(TokenKind.Comma))
                {
                    arguments.Add(ParseExpression());
                }
            }
        }

        Expect(TokenKind.CloseParen);
        return SystemCall(start, word, name, [.. arguments]);
    }

    /// <summary>Consumes a function's word and its parenthesis.</summary>
    private Identifier Open()
    {
        var name = TakeIdentifier();
        Expect(TokenKind.OpenParen);
        return name;
    }
}
