using System.Globalization;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Types (gram.y, <c>Typename</c> and <c>func_type</c>).</summary>
internal sealed partial class Parser
{
    private TypeName ParseTypeName()
    {
        var start = Start;
        var isSetOf = Accept(Keyword.Setof);
        var type = ParseSimpleType(isLiteral: false);
        return type with { ArrayBounds = ParseArrayBounds(), IsSetOf = isSetOf, Span = SpanFrom(start) };
    }

    /// <summary>The type of an argument or result of a function: that of a column may be meant, <c>t.c%TYPE</c>.</summary>
    private TypeName ParseFunctionType()
    {
        var start = Start;
        var first = At(Keyword.Setof) ? 1 : 0;
        var offset = first;
        while (PeekIs(offset + 1, TokenKind.Dot))
        {
            offset += 2;
        }

        if (offset == first || !PeekIs(offset + 1, TokenKind.Percent) || !PeekIs(offset + 2, Keyword.Type))
        {
            return ParseTypeName();
        }

        var isSetOf = Accept(Keyword.Setof);
        var nameStart = Start;
        var name = ParseQualifiedRest(nameStart, ParseTypeFunctionName());
        Expect(TokenKind.Percent);
        Expect(Keyword.Type);
        return new TypeName(name) { IsSetOf = isSetOf, IsColumnType = true, Span = SpanFrom(start) };
    }

    private EquatableArray<int?> ParseArrayBounds()
    {
        if (Accept(Keyword.Array))
        {
            return new([Accept(TokenKind.OpenBracket) ? ParseBound() : null]);
        }

        if (!At(TokenKind.OpenBracket))
        {
            return default;
        }

        var bounds = new List<int?>();
        while (Accept(TokenKind.OpenBracket))
        {
            bounds.Add(At(TokenKind.CloseBracket) ? null : ParseIntegerConstant());
            Expect(TokenKind.CloseBracket);
        }

        return new([.. bounds]);
    }

    private int ParseBound()
    {
        var bound = ParseIntegerConstant();
        Expect(TokenKind.CloseBracket);
        return bound;
    }

    /// <summary>An integer of 32 bits (<c>Iconst</c>); greater ones are numbers of another kind to PostgreSQL.</summary>
    private int ParseIntegerConstant()
    {
        if (At(TokenKind.Integer))
        {
            var mark = Save();
            if (int.TryParse(ParseNumber().Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                return value;
            }

            Reset(mark);
        }

        Fail();
        return 0;
    }

    /// <summary>
    /// A type without SETOF and array bounds. Before a string it is a constant's, and then <c>char</c> and <c>bit</c> are of any length.
    /// </summary>
    private TypeName ParseSimpleType(bool isLiteral)
    {
        var start = Start;
        switch (Current.Keyword)
        {
            case Keyword.Int or Keyword.Integer:
                return ParseFixedType(start, "int4");
            case Keyword.Smallint:
                return ParseFixedType(start, "int2");
            case Keyword.Bigint:
                return ParseFixedType(start, "int8");
            case Keyword.Real:
                return ParseFixedType(start, "float4");
            case Keyword.Boolean:
                return ParseFixedType(start, "bool");
            case Keyword.Json:
                return ParseFixedType(start, "json");
            case Keyword.Float:
                return ParseFloat();
            case Keyword.Double when PeekIs(1, Keyword.Precision):
                Advance();
                return ParseFixedType(start, "float8");
            case Keyword.Decimal or Keyword.Dec or Keyword.Numeric:
                return ParseFixedType(start, "numeric") with { Modifiers = ParseModifiers(), Span = SpanFrom(start) };
            case Keyword.Bit:
                return ParseBit(isLiteral);
            case Keyword.Character or Keyword.Char or Keyword.Varchar or Keyword.National or Keyword.Nchar:
                return ParseCharacter(isLiteral);
            case Keyword.Time or Keyword.Timestamp:
                return ParseDateTime();
            case Keyword.Interval:
                return ParseInterval(isLiteral);
            default:
                return ParseGenericType();
        }
    }

    private TypeName ParseFixedType(int start, string name)
    {
        Advance();
        return SystemType(SpanFrom(start), name);
    }

    private TypeName ParseGenericType()
    {
        var start = Start;
        var name = ParseQualifiedRest(start, ParseTypeFunctionName());
        var modifiers = ParseModifiers();
        return new TypeName(name) { Modifiers = modifiers, Span = SpanFrom(start) };
    }

    private EquatableArray<Expression> ParseModifiers() => At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseExpression) : default;

    private TypeName ParseFloat()
    {
        var start = Start;
        Advance();
        var word = SpanFrom(start);
        if (!At(TokenKind.OpenParen))
        {
            return SystemType(word, "float8");
        }

        var number = Peek().Span;
        var precision = ParsePrecision();
        if (precision is < 1 or > 53)
        {
            Fail(
                number,
                precision < 1 ? "precision for type float must be at least 1 bit" : "precision for type float must be less than 54 bits");
        }

        return SystemType(word, precision < 25 ? "float4" : "float8") with { Span = SpanFrom(start) };
    }

    /// <summary>An integer in parentheses.</summary>
    private int ParsePrecision()
    {
        Expect(TokenKind.OpenParen);
        var precision = ParseIntegerConstant();
        Expect(TokenKind.CloseParen);
        return precision;
    }

    private TypeName ParseBit(bool isLiteral)
    {
        var start = Start;
        Advance();
        var isVarying = Accept(Keyword.Varying);
        var words = SpanFrom(start);
        var modifiers = At(TokenKind.OpenParen) ? ParseModifiers() : isVarying || isLiteral ? default : LengthOfOne();
        return SystemType(words, isVarying ? "varbit" : "bit") with { Modifiers = modifiers, Span = SpanFrom(start) };
    }

    private TypeName ParseCharacter(bool isLiteral)
    {
        var start = Start;
        var keyword = Advance().Keyword;
        if (keyword == Keyword.National && !Accept(Keyword.Character))
        {
            Expect(Keyword.Char);
        }

        var isVarying = keyword == Keyword.Varchar || Accept(Keyword.Varying);
        var words = SpanFrom(start);
        var modifiers = At(TokenKind.OpenParen) ? ParseLength() : isVarying || isLiteral ? default : LengthOfOne();
        return SystemType(words, isVarying ? "varchar" : "bpchar") with { Modifiers = modifiers, Span = SpanFrom(start) };
    }

    private EquatableArray<Expression> ParseLength()
    {
        var number = Peek().Span;
        var length = ParsePrecision();
        var constant = new NumericConstant(length.ToString(CultureInfo.InvariantCulture)) { Span = number };
        return new([constant]);
    }

    private EquatableArray<Expression> LengthOfOne() => new([new NumericConstant("1") { Span = new TextSpan(_lastEnd, 0) }]);

    private TypeName ParseDateTime()
    {
        var start = Start;
        var name = Advance().Keyword == Keyword.Time ? "time" : "timestamp";
        var word = SpanFrom(start);
        var modifiers = At(TokenKind.OpenParen) ? ParseLength() : default;
        if (Accept(Keyword.With, Keyword.Time))
        {
            Expect(Keyword.Zone);
            name += "tz";
        }
        else if (Accept(Keyword.Without, Keyword.Time))
        {
            Expect(Keyword.Zone);
        }

        return SystemType(word, name) with { Modifiers = modifiers, Span = SpanFrom(start) };
    }

    /// <summary>An interval; before a string its fields stand behind that.</summary>
    private TypeName ParseInterval(bool isLiteral)
    {
        var start = Start;
        Advance();
        var type = SystemType(SpanFrom(start), "interval");
        if (At(TokenKind.OpenParen))
        {
            return type with { Modifiers = ParseLength(), Span = SpanFrom(start) };
        }

        return isLiteral ? type : ParseIntervalFields(start, type);
    }

    private TypeName ParseIntervalFields(int start, TypeName type)
    {
        var fields = ParseIntervalFields();
        var hasSeconds = fields is IntervalFields.Second or IntervalFields.DayToSecond or IntervalFields.HourToSecond or IntervalFields.MinuteToSecond;
        var modifiers = hasSeconds && At(TokenKind.OpenParen) ? ParseLength() : default;
        return type with { Fields = fields, Modifiers = modifiers, Span = SpanFrom(start) };
    }

    private IntervalFields ParseIntervalFields()
    {
        switch (Current.Keyword)
        {
            case Keyword.Year:
                Advance();
                return Accept(Keyword.To) ? ParseLastField(IntervalFields.Year) : IntervalFields.Year;
            case Keyword.Month:
                Advance();
                return IntervalFields.Month;
            case Keyword.Day:
                Advance();
                return Accept(Keyword.To) ? ParseLastField(IntervalFields.Day) : IntervalFields.Day;
            case Keyword.Hour:
                Advance();
                return Accept(Keyword.To) ? ParseLastField(IntervalFields.Hour) : IntervalFields.Hour;
            case Keyword.Minute:
                Advance();
                return Accept(Keyword.To) ? ParseLastField(IntervalFields.Minute) : IntervalFields.Minute;
            case Keyword.Second:
                Advance();
                return IntervalFields.Second;
            default:
                return IntervalFields.Unrestricted;
        }
    }

    private IntervalFields ParseLastField(IntervalFields first)
    {
        var fields = (first, Current.Keyword) switch
        {
            (IntervalFields.Year, Keyword.Month) => IntervalFields.YearToMonth,
            (IntervalFields.Day, Keyword.Hour) => IntervalFields.DayToHour,
            (IntervalFields.Day, Keyword.Minute) => IntervalFields.DayToMinute,
            (IntervalFields.Day, Keyword.Second) => IntervalFields.DayToSecond,
            (IntervalFields.Hour, Keyword.Minute) => IntervalFields.HourToMinute,
            (IntervalFields.Hour, Keyword.Second) => IntervalFields.HourToSecond,
            (IntervalFields.Minute, Keyword.Second) => IntervalFields.MinuteToSecond,
            _ => IntervalFields.Unrestricted,
        };
        if (fields == IntervalFields.Unrestricted)
        {
            Fail();
        }

        Advance();
        return fields;
    }

    /// <summary>A constant whose type is a word of the grammar: <c>timestamp with time zone '…'</c>; null where the word is a name.</summary>
    private TypeCast? ParseTypedLiteral(Keyword keyword)
    {
        if (!AtTypedLiteral(keyword))
        {
            return null;
        }

        var start = Start;
        var type = ParseSimpleType(isLiteral: true);
        if (!AtString)
        {
            Fail();
            return null;
        }

        var value = ParseString();
        if (keyword == Keyword.Interval && type.Modifiers.IsEmpty)
        {
            // The type of interval '1' day stands around the constant; without fields it stands before it.
            var fields = ParseIntervalFields(start, type);
            type = fields.Fields == IntervalFields.Unrestricted ? type : fields;
        }

        return new TypeCast(value, type) { Span = SpanFrom(start) };
    }

    private bool AtTypedLiteral(Keyword keyword)
    {
        var next = Peek();
        var isFollowedByString = IsString(next);
        var isFollowedByModifier = isFollowedByString || next.Kind == TokenKind.OpenParen;
        return keyword switch
        {
            Keyword.Int or Keyword.Integer or Keyword.Smallint or Keyword.Bigint or Keyword.Real or Keyword.Boolean or Keyword.Json => isFollowedByString,
            Keyword.Float or Keyword.Decimal or Keyword.Dec or Keyword.Numeric or Keyword.Interval => isFollowedByModifier,
            Keyword.Bit or Keyword.Character or Keyword.Char or Keyword.Nchar => isFollowedByModifier || next.Keyword == Keyword.Varying,
            Keyword.Varchar => isFollowedByModifier,
            Keyword.National => next.Keyword is Keyword.Character or Keyword.Char,
            Keyword.Time or Keyword.Timestamp => isFollowedByModifier || (next.Keyword is Keyword.With or Keyword.Without && PeekIs(2, Keyword.Time)),
            Keyword.Double => next.Keyword == Keyword.Precision,
            _ => false,
        };
    }

    private static TypeName SystemType(TextSpan words, string name) => new(SystemName(words, name)) { Span = words };
}
