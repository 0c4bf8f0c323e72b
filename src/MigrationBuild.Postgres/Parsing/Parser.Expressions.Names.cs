using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Expressions that begin with a name: columns, calls, constants of a named type; and what may be taken out of a value.</summary>
internal sealed partial class Parser
{
    private bool AtString => IsString(Current);

    private Expression ParseNamed()
    {
        var start = Start;
        var isColumn = AtColId;
        var isFunction = AtTypeOrFunctionName;
        if (!isColumn && !isFunction)
        {
            return FailExpression();
        }

        var bottom = _items.Count;
        _items.Add(TakeIdentifier());
        var isQualified = isColumn && At(TokenKind.Dot);
        var isStar = isQualified && ParseQualifiedRestOrStar();
        var parts = TakeItems<Identifier>(bottom);
        if (isStar)
        {
            return CreateStar(start, parts);
        }

        isFunction |= isQualified;
        if (isFunction && At(TokenKind.OpenParen))
        {
            return ParseCallOrTypedLiteral(start, ToObjectName(start, parts));
        }

        if (isFunction && AtString)
        {
            var type = new TypeName(ToObjectName(start, parts)) { Span = SpanFrom(start) };
            return new TypeCast(ParseString(), type) { Span = SpanFrom(start) };
        }

        if (!isColumn)
        {
            return FailExpression();
        }

        var column = new ColumnRef(parts) { Span = SpanFrom(start) };
        return At(TokenKind.OpenBracket) ? ParseIndirection(start, column) : column;
    }

    /// <summary>The parts behind the first; whether they end in a star.</summary>
    private bool ParseQualifiedRestOrStar()
    {
        while (Accept(TokenKind.Dot))
        {
            if (Accept(TokenKind.Star))
            {
                return true;
            }

            _items.Add(ParseColLabel());
        }

        return false;
    }

    private Star CreateStar(int start, EquatableArray<Identifier> parts)
    {
        var star = new Star(parts) { Span = SpanFrom(start) };
        if (!ParseIndirectionElements().IsEmpty && !At(TokenKind.OpenParen))
        {
            FailNear("improper use of \"*\"");
        }

        return star;
    }

    private ObjectName ToObjectName(int start, EquatableArray<Identifier> parts) => new(parts) { Span = SpanFrom(start) };

    /// <summary>A call, or a constant of a type with modifiers: <c>varbit(5) '101'</c> begins as a call does.</summary>
    private Expression ParseCallOrTypedLiteral(int start, ObjectName name)
    {
        var call = ParseCallArguments(start, name);
        if (!AtString)
        {
            return ParseCallSuffixes(start, call);
        }

        foreach (var argument in call.Arguments)
        {
            if (argument is NamedArgExpr)
            {
                Fail(argument.Span, "type modifier cannot have parameter name");
            }
        }

        if (!call.OrderBy.IsEmpty)
        {
            Fail(call.Arguments[0].Span, "type modifier cannot have ORDER BY");
        }

        if (call.IsStar || call.IsDistinct || call.IsVariadic || call.Arguments.IsEmpty)
        {
            return FailExpression();
        }

        var type = new TypeName(name, call.Arguments, default, IntervalFields.Unrestricted, false, false) { Span = SpanFrom(start) };
        return new TypeCast(ParseString(), type) { Span = SpanFrom(start) };
    }

    private FuncCall ParseCallArguments(int start, ObjectName name)
    {
        Expect(TokenKind.OpenParen);
        var call = new FuncCall(name, default);
        if (Accept(TokenKind.Star))
        {
            call = call with { IsStar = true };
        }
        else if (!At(TokenKind.CloseParen))
        {
            var isDistinct = Accept(Keyword.Distinct);
            var isAll = !isDistinct && Accept(Keyword.All);
            var arguments = new List<Expression>();
            var isVariadic = false;
            do
            {
                isVariadic = !isDistinct && !isAll && Accept(Keyword.Variadic);
                arguments.Add(ParseArgument());
            }
            while (!isVariadic && Accept(TokenKind.Comma));

            call = call with { Arguments = new([.. arguments]), IsDistinct = isDistinct, IsVariadic = isVariadic, OrderBy = ParseOptionalOrderBy() };
        }

        Expect(TokenKind.CloseParen);
        return call with { Span = SpanFrom(start) };
    }

    private Expression ParseArgument()
    {
        var isNamed = AtTypeOrFunctionName && (PeekIs(1, TokenKind.EqualsGreater) || PeekIs(1, TokenKind.ColonEquals));
        if (!isNamed)
        {
            return ParseExpression();
        }

        var start = Start;
        var name = TakeIdentifier();
        Advance();
        return new NamedArgExpr(name, ParseExpression()) { Span = SpanFrom(start) };
    }

    private FuncCall ParseCallSuffixes(int start, FuncCall call)
    {
        if (At(Keyword.Within, Keyword.Group))
        {
            call = ParseWithinGroup(call);
        }

        return call with { Filter = ParseOptionalFilter(), Over = ParseOptionalOver(), Span = SpanFrom(start) };
    }

    private FuncCall ParseWithinGroup(FuncCall call)
    {
        var problem = !call.OrderBy.IsEmpty ? "cannot use multiple ORDER BY clauses with WITHIN GROUP"
            : call.IsDistinct ? "cannot use DISTINCT with WITHIN GROUP"
            : call.IsVariadic ? "cannot use VARIADIC with WITHIN GROUP"
            : null;
        if (problem is not null)
        {
            Fail(Current.Span, problem);
            return call;
        }

        Expect(Keyword.Within, Keyword.Group);
        Expect(TokenKind.OpenParen);
        var order = ParseOrderBy();
        Expect(TokenKind.CloseParen);
        return call with { IsWithinGroup = true, OrderBy = order };
    }

    private Expression? ParseOptionalFilter()
    {
        if (!At(Keyword.Filter))
        {
            return null;
        }

        Advance();
        Expect(TokenKind.OpenParen);
        Expect(Keyword.Where);
        var filter = ParseExpression();
        Expect(TokenKind.CloseParen);
        return filter;
    }

    private WindowDef? ParseOptionalOver()
    {
        var start = Start;
        if (!Accept(Keyword.Over))
        {
            return null;
        }

        return At(TokenKind.OpenParen)
            ? ParseWindowSpecification(start, null)
            : new WindowDef(ParseColId(), null, default, default, null) { Span = SpanFrom(start) };
    }

    /// <summary>What is taken out of a value: <c>[1]</c>, <c>.field</c>, <c>.*</c>; the value itself where nothing is.</summary>
    private Expression ParseIndirection(int start, Expression argument)
    {
        var elements = ParseIndirectionElements();
        return elements.IsEmpty ? argument : new Indirection(argument, elements) { Span = SpanFrom(start) };
    }

    private EquatableArray<IndirectionElement> ParseIndirectionElements()
    {
        if (!At(TokenKind.Dot) && !At(TokenKind.OpenBracket))
        {
            return default;
        }

        var elements = new List<IndirectionElement>();
        while (At(TokenKind.Dot) || At(TokenKind.OpenBracket))
        {
            elements.Add(ParseIndirectionElement());
        }

        if (elements.FindIndex(element => element is AllFields) is var star && star >= 0 && star < elements.Count - 1)
        {
            FailNear("improper use of \"*\"");
        }

        return new([.. elements]);
    }

    private IndirectionElement ParseIndirectionElement()
    {
        var start = Start;
        if (Accept(TokenKind.Dot))
        {
            return Accept(TokenKind.Star)
                ? new AllFields { Span = SpanFrom(start) }
                : new FieldSelection(ParseColLabel()) { Span = SpanFrom(start) };
        }

        Expect(TokenKind.OpenBracket);
        var lower = At(TokenKind.Colon) ? null : ParseExpression();
        var upper = default(Expression);
        var isSlice = Accept(TokenKind.Colon);
        if (isSlice && !At(TokenKind.CloseBracket))
        {
            upper = ParseExpression();
        }

        Expect(TokenKind.CloseBracket);
        return isSlice || lower is null
            ? new SliceSubscript(lower, upper) { Span = SpanFrom(start) }
            : new Subscript(lower) { Span = SpanFrom(start) };
    }

    /// <summary>
    /// A call of the function of <c>pg_catalog</c> that a syntax of SQL's stands for; <paramref name="words"/> is where the words that mean it
    /// stand.
    /// </summary>
    private FuncCall SystemCall(int start, TextSpan words, string name, params Expression[] arguments) =>
        new(SystemName(words, name), new(arguments)) { Span = SpanFrom(start) };

    /// <summary>The name of an object of <c>pg_catalog</c> that words of the grammar mean; the schema, which nobody wrote, takes no room before them.</summary>
    private static ObjectName SystemName(TextSpan words, string name) => new(new(
    [
        new Identifier(TypeNames.SystemSchema) { Span = new TextSpan(words.Start, 0) },
        new Identifier(name) { Span = words },
    ]))
    { Span = words };
}
