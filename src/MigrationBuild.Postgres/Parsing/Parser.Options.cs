using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Lists of options in their several shapes, and the constants they take.</summary>
internal sealed partial class Parser
{
    private bool AtStringConstant =>
        Current.Kind is TokenKind.String or TokenKind.EscapeString or TokenKind.UnicodeString or TokenKind.DollarString or TokenKind.Hole;

    private bool AtNumber => Current.Kind is TokenKind.Integer or TokenKind.Numeric
        || (Current.Kind is TokenKind.Plus or TokenKind.Minus && Peek().Kind is TokenKind.Integer or TokenKind.Numeric);

    /// <summary>A string in any quotes (<c>Sconst</c>).</summary>
    private StringConstant ParseStringConstant()
    {
        if (AtStringConstant)
        {
            return ParseString();
        }

        Fail();
        return new StringConstant("");
    }

    /// <summary>A number with its sign (<c>NumericOnly</c>).</summary>
    private NumericConstant ParseNumericOnly()
    {
        var start = Start;
        var isNegative = At(TokenKind.Minus);
        if (isNegative || At(TokenKind.Plus))
        {
            Advance();
        }

        if (Current.Kind is not (TokenKind.Integer or TokenKind.Numeric or TokenKind.Hole))
        {
            Fail();
            return new NumericConstant("0");
        }

        var number = ParseNumber();
        return isNegative ? new NumericConstant("-" + number.Text) { Span = SpanFrom(start) } : number with { Span = SpanFrom(start) };
    }

    /// <summary>An integer without a sign (<c>Iconst</c>).</summary>
    private NumericConstant ParseInteger()
    {
        if (At(TokenKind.Integer))
        {
            return ParseNumber();
        }

        Fail();
        return new NumericConstant("0");
    }

    /// <summary>An integer with its sign (<c>SignedIconst</c>).</summary>
    private NumericConstant ParseSignedInteger()
    {
        if (Current.Kind is TokenKind.Plus or TokenKind.Minus && !PeekIs(1, TokenKind.Integer))
        {
            Advance();
            Fail();
        }

        return Current.Kind is TokenKind.Plus or TokenKind.Minus ? ParseNumericOnly() : ParseInteger();
    }

    /// <summary>A word or a string where PostgreSQL takes either (<c>NonReservedWord_or_Sconst</c>).</summary>
    private Identifier ParseWordOrString()
    {
        if (AtStringConstant && !At(TokenKind.Hole))
        {
            var text = ParseString();
            return new Identifier(text.Value) { Span = text.Span };
        }

        return ParseNonReservedWord();
    }

    /// <summary>A word or a string as a value (<c>opt_boolean_or_string</c>).</summary>
    private StringConstant ParseBooleanOrString()
    {
        if (AtStringConstant)
        {
            return ParseString();
        }

        var word = At(Keyword.True) || At(Keyword.False) || At(Keyword.On) ? TakeIdentifier() : ParseNonReservedWord();
        return new StringConstant(word.Name) { Span = word.Span };
    }

    private bool AcceptIfExists() => Accept(Keyword.If, Keyword.Exists);

    private bool AcceptIfNotExists() => Accept(Keyword.If, Keyword.Not, Keyword.Exists);

    private DropBehavior ParseDropBehavior()
    {
        if (Accept(Keyword.Cascade))
        {
            return DropBehavior.Cascade;
        }

        return Accept(Keyword.Restrict) ? DropBehavior.Restrict : DropBehavior.Unspecified;
    }

    /// <summary><c>(name = value, …)</c> with or without a namespace (<c>reloptions</c>).</summary>
    private EquatableArray<DefElem> ParseRelOptions() => ParseParenthesizedList(ParseRelOption);

    private DefElem ParseRelOption()
    {
        var start = Start;
        var name = ParseColLabel();
        var qualifier = default(Identifier);
        if (Accept(TokenKind.Dot))
        {
            (qualifier, name) = (name, ParseColLabel());
        }

        var value = Accept(TokenKind.Equal) ? ParseDefinitionValue() : null;
        return new DefElem(qualifier, name, value) { Span = SpanFrom(start) };
    }

    /// <summary><c>(name = value, …)</c> (<c>definition</c>).</summary>
    private EquatableArray<DefElem> ParseDefinition() => ParseParenthesizedList(ParseDefinitionElement);

    private EquatableArray<DefElem> ParseOptionalDefinition() => Accept(Keyword.With) ? ParseDefinition() : default;

    private DefElem ParseDefinitionElement()
    {
        var start = Start;
        var name = ParseColLabel();
        var value = Accept(TokenKind.Equal) ? ParseDefinitionValue() : null;
        return new DefElem(null, name, value) { Span = SpanFrom(start) };
    }

    /// <summary>The value of an option (<c>def_arg</c>): nearly anything that is one token, and types.</summary>
    private SyntaxNode ParseDefinitionValue()
    {
        if (AtStringConstant)
        {
            return ParseString();
        }

        if (AtNumber)
        {
            return ParseNumericOnly();
        }

        if (Current.Kind is TokenKind.Operator or (>= TokenKind.Plus and <= TokenKind.NotEquals)
            || (At(Keyword.Operator) && PeekIs(1, TokenKind.OpenParen)))
        {
            return ParseOperator();
        }

        if (At(Keyword.None) || (At(TokenKind.Keyword) && Keywords.GetCategory(Current.Keyword) == KeywordCategory.Reserved))
        {
            return TakeIdentifier();
        }

        return ParseFunctionType();
    }

    /// <summary><c>(name value, …)</c> (<c>utility_option_list</c>).</summary>
    private EquatableArray<DefElem> ParseUtilityOptions() => ParseParenthesizedList(ParseUtilityOption);

    private DefElem ParseUtilityOption()
    {
        var start = Start;
        var name = At(Keyword.Analyze) || At(Keyword.Analyse) ? TakeIdentifier() with { Name = "analyze" } : ParseNonReservedWord();
        SyntaxNode? value = null;
        if (!At(TokenKind.Comma) && !At(TokenKind.CloseParen))
        {
            value = AtNumber ? ParseNumericOnly() : ParseBooleanOrString();
        }

        return new DefElem(null, name, value) { Span = SpanFrom(start) };
    }

    /// <summary>An option that a word alone turns on, in the spelling that came before parentheses.</summary>
    private void AcceptOption(Keyword keyword, List<DefElem> options)
    {
        if (At(keyword))
        {
            var name = TakeIdentifier();
            options.Add(new DefElem(null, name.Name == "analyse" ? name with { Name = "analyze" } : name, null) { Span = name.Span });
        }
    }

    /// <summary><c>OPTIONS (name 'value', …)</c>, if it follows (<c>create_generic_options</c>).</summary>
    private EquatableArray<GenericOption> ParseOptionalGenericOptions() =>
        Accept(Keyword.Options) ? ParseParenthesizedList(ParseGenericOption) : default;

    private GenericOption ParseGenericOption()
    {
        var start = Start;
        var name = ParseColLabel();
        return new GenericOption(OptionAction.Unspecified, name, ParseStringConstant()) { Span = SpanFrom(start) };
    }

    /// <summary><c>OPTIONS (ADD name 'value', DROP name, …)</c> (<c>alter_generic_options</c>).</summary>
    private EquatableArray<GenericOption> ParseAlterGenericOptions()
    {
        Expect(Keyword.Options);
        return ParseParenthesizedList(ParseAlterGenericOption);
    }

    private GenericOption ParseAlterGenericOption()
    {
        // The word for the action may itself be an option's name: then a string follows at once.
        var start = Start;
        var action = IsString(Peek())
            ? OptionAction.Unspecified
            : Current.Keyword switch
            {
                Keyword.Add => OptionAction.Add,
                Keyword.Set => OptionAction.Set,
                Keyword.Drop => OptionAction.Drop,
                _ => OptionAction.Unspecified,
            };
        if (action != OptionAction.Unspecified)
        {
            Advance();
        }

        var name = ParseColLabel();
        var value = action == OptionAction.Drop ? null : ParseStringConstant();
        return new GenericOption(action, name, value) { Span = SpanFrom(start) };
    }
}
