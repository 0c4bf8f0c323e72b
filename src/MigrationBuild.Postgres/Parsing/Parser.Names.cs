using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Names: which key word may stand where as one (gram.y, <c>ColId</c> and its siblings).</summary>
internal sealed partial class Parser
{
    private static bool IsPlainName(Token token) =>
        token.Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier or TokenKind.UnicodeIdentifier or TokenKind.Hole;

    private static bool IsColId(Token token) =>
        IsPlainName(token) || (token.Kind == TokenKind.Keyword && Keywords.IsColumnName(token.Keyword));

    private static bool IsTypeOrFunctionName(Token token) =>
        IsPlainName(token) || (token.Kind == TokenKind.Keyword && Keywords.IsTypeOrFunctionName(token.Keyword));

    private static bool IsColLabel(Token token) => IsPlainName(token) || token.Kind == TokenKind.Keyword;

    private static bool IsBareColLabel(Token token) =>
        IsPlainName(token) || (token.Kind == TokenKind.Keyword && Keywords.IsBareLabel(token.Keyword));

    private bool AtColId => IsColId(Current) && !AtLookaheadWord;

    private bool AtTypeOrFunctionName => (IsTypeOrFunctionName(Current) || IsNotYetKeyword(Current)) && !AtLookaheadWord;

    private bool AtColLabel => IsColLabel(Current) && !AtLookaheadWord;

    private bool AtBareColLabel => IsBareColLabel(Current) && !AtLookaheadWord;

    /// <summary>Whether the word behind the one at the cursor makes it a token of another kind, which is no name (<c>base_yylex</c>).</summary>
    private bool AtLookaheadWord => Current.Keyword switch
    {
        Keyword.Format => PeekIs(1, Keyword.Json),
        Keyword.Not => AtNegatedPattern,
        Keyword.Nulls => PeekIs(1, Keyword.First) || PeekIs(1, Keyword.Last),
        Keyword.With => PeekIs(1, Keyword.Time) || PeekIs(1, Keyword.Ordinality),
        Keyword.Without => PeekIs(1, Keyword.Time),
        _ => false,
    };

    /// <summary>The name of a column, table or most other objects (<c>ColId</c>, <c>name</c>).</summary>
    private Identifier ParseColId() => AtColId ? TakeIdentifier() : FailName();

    /// <summary>The name of a function or type (<c>type_function_name</c>).</summary>
    private Identifier ParseTypeFunctionName() => AtTypeOrFunctionName ? TakeIdentifier() : FailName();

    /// <summary>A label after <c>AS</c> or a name after a dot: any key word may be one (<c>ColLabel</c>).</summary>
    private Identifier ParseColLabel() => AtColLabel ? TakeIdentifier() : FailName();

    /// <summary>A label without <c>AS</c>.</summary>
    private Identifier ParseBareColLabel() => AtBareColLabel ? TakeIdentifier() : FailName();

    /// <summary>A name or any word that is not reserved (<c>NonReservedWord</c>).</summary>
    private Identifier ParseNonReservedWord() =>
        IsPlainName(Current) || (At(TokenKind.Keyword) && Keywords.GetCategory(Current.Keyword) != KeywordCategory.Reserved)
            ? TakeIdentifier()
            : FailName();

    /// <summary>A possibly qualified name (<c>any_name</c>, <c>qualified_name</c>).</summary>
    private ObjectName ParseObjectName()
    {
        var start = Start;
        var first = ParseColId();
        return ParseQualifiedRest(start, first);
    }

    /// <summary>The name of a function: qualified ones begin with a <c>ColId</c>, plain ones are a <c>type_function_name</c>.</summary>
    private ObjectName ParseFunctionName()
    {
        var start = Start;
        var first = PeekIs(1, TokenKind.Dot) || PeekIs(1, TokenKind.OpenBracket) ? ParseColId() : ParseTypeFunctionName();
        return ParseQualifiedRest(start, first, takesIndirection: true);
    }

    /// <param name="start">Where the name begins.</param>
    /// <param name="first">Its first part.</param>
    /// <param name="takesIndirection">
    /// Whether the rule is one that takes whatever may be taken out of a value, and refuses what makes no name only behind it (<c>check_qualified_name</c>).
    /// </param>
    private ObjectName ParseQualifiedRest(int start, Identifier first, bool takesIndirection = false)
    {
        if (takesIndirection && At(TokenKind.OpenBracket))
        {
            SkipIndirection();
            Fail();
        }

        if (!At(TokenKind.Dot))
        {
            return new ObjectName(new([first])) { Span = SpanFrom(start) };
        }

        var parts = new List<Identifier> { first };
        while (Accept(TokenKind.Dot))
        {
            if (takesIndirection && Accept(TokenKind.Star))
            {
                SkipIndirection();
                Fail();
            }

            parts.Add(ParseColLabel());
            if (takesIndirection && At(TokenKind.OpenBracket))
            {
                SkipIndirection();
                Fail();
            }
        }

        return new ObjectName(new([.. parts])) { Span = SpanFrom(start) };
    }

    private void SkipIndirection()
    {
        while (At(TokenKind.Dot) || At(TokenKind.OpenBracket))
        {
            ParseIndirectionElement();
        }
    }

    private EquatableArray<Identifier> ParseColumnNames() => ParseParenthesizedList(ParseColId);

    private EquatableArray<Identifier> ParseOptionalColumnNames() => At(TokenKind.OpenParen) ? ParseColumnNames() : default;

    private Identifier TakeIdentifier()
    {
        var token = Advance();
        return new Identifier(TokenText.GetIdentifier(_text, InText(token), _strings)) { Span = token.Span };
    }

    private Identifier FailName()
    {
        Fail();
        return new Identifier("");
    }
}
