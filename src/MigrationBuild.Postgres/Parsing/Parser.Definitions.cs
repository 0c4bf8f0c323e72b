using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Aggregates, operators, collations, text search, casts, languages and the like.</summary>
internal sealed partial class Parser
{
    private DefineStmt ParseDefineAggregate(int start, bool orReplace)
    {
        Expect(Keyword.Aggregate);
        var name = ParseFunctionName();
        if (AtOldAggregate)
        {
            return new DefineStmt(ObjectType.Aggregate, orReplace, false, name, null, default, ParseOldAggregate(), null) { Span = SpanFrom(start) };
        }

        var (parameters, ordered, _) = ParseAggregateArgs();
        return new DefineStmt(ObjectType.Aggregate, orReplace, false, name, parameters, ordered, ParseDefinition(), null)
        {
            Span = SpanFrom(start),
        };
    }

    /// <summary>The definition of old has no list of arguments: <c>(basetype = t, …)</c>.</summary>
    private bool AtOldAggregate => At(TokenKind.OpenParen) && IsPlainName(Peek()) && PeekIs(2, TokenKind.Equal);

    private EquatableArray<DefElem> ParseOldAggregate() => ParseParenthesizedList(() =>
    {
        if (!IsPlainName(Current) || !PeekIs(1, TokenKind.Equal))
        {
            FailAt(IsPlainName(Current) ? _position + 1 : _position);
        }

        return ParseDefinitionElement();
    });

    private DefineStmt ParseDefineOperator(int start)
    {
        Expect(Keyword.Operator);
        var symbol = ParseAnyOperator();
        var end = symbol.Span.End;
        var last = new Identifier(symbol.Symbol) { Span = TextSpan.FromBounds(end - symbol.Symbol.Length, end) };
        var name = new ObjectName(symbol.Qualifier.Add(last)) { Span = symbol.Span };
        return new DefineStmt(ObjectType.Operator, false, false, name, null, default, ParseDefinition(), null) { Span = SpanFrom(start) };
    }

    private DefineStmt ParseDefineCollation(int start)
    {
        Expect(Keyword.Collation);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseObjectName();
        var from = Accept(Keyword.From) ? ParseObjectName() : null;
        var definition = from is null ? ParseDefinition() : default;
        return new DefineStmt(ObjectType.Collation, false, ifNotExists, name, null, default, definition, from) { Span = SpanFrom(start) };
    }

    private Statement ParseDefineTextSearch(int start)
    {
        if (PeekObjectKind() is not { } type)
        {
            return FailStatement();
        }

        ParseObjectKind(type);
        var name = ParseObjectName();
        return new DefineStmt(type, false, false, name, null, default, ParseDefinition(), null) { Span = SpanFrom(start) };
    }

    private CreateCastStmt ParseCreateCast(int start)
    {
        Expect(Keyword.Cast);
        var types = ParseCastObject();
        var method = CastMethod.Function;
        var function = default(ObjectWithArgs);
        if (Accept(Keyword.Without))
        {
            Expect(Keyword.Function);
            method = CastMethod.WithoutFunction;
        }
        else
        {
            Expect(Keyword.With);
            method = Accept(Keyword.Inout) ? CastMethod.InOut : CastMethod.Function;
            if (method == CastMethod.Function)
            {
                Expect(Keyword.Function);
                function = ParseFunctionWithArgs();
            }
        }

        var context = Accept(Keyword.As, Keyword.Implicit) ? CastContext.Implicit
            : Accept(Keyword.As, Keyword.Assignment) ? CastContext.Assignment
            : CastContext.Explicit;
        return new CreateCastStmt(types.Source, types.Target, method, function, context) { Span = SpanFrom(start) };
    }

    private CreateConversionStmt ParseCreateConversion(int start)
    {
        var isDefault = Accept(Keyword.Default);
        Expect(Keyword.Conversion);
        var name = ParseObjectName();
        Expect(Keyword.For);
        var source = ParseStringConstant();
        Expect(Keyword.To);
        var target = ParseStringConstant();
        Expect(Keyword.From);
        return new CreateConversionStmt(isDefault, name, source, target, ParseObjectName()) { Span = SpanFrom(start) };
    }

    private CreateTransformStmt ParseCreateTransform(int start, bool orReplace)
    {
        Expect(Keyword.Transform);
        var transform = ParseTransformObject();
        var fromSql = default(ObjectWithArgs);
        var toSql = default(ObjectWithArgs);
        Expect(TokenKind.OpenParen);
        do
        {
            var isFrom = fromSql is null && Accept(Keyword.From);
            if (!isFrom)
            {
                Expect(toSql is null ? Keyword.To : Keyword.From);
            }

            Expect(Keyword.Sql, Keyword.With, Keyword.Function);
            var function = ParseFunctionWithArgs();
            (fromSql, toSql) = isFrom ? (function, toSql) : (fromSql, function);
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParen);
        return new CreateTransformStmt(orReplace, transform.Type, transform.Language, fromSql, toSql) { Span = SpanFrom(start) };
    }

    private CreatePLangStmt ParseCreateLanguage(int start, bool orReplace)
    {
        var isTrusted = Accept(Keyword.Trusted);
        Accept(Keyword.Procedural);
        Expect(Keyword.Language);
        var name = ParseColId();
        var handler = Accept(Keyword.Handler) ? ParseObjectName() : null;
        var inline = handler is not null && Accept(Keyword.Inline) ? ParseObjectName() : null;
        var validator = handler is not null && !Accept(Keyword.No, Keyword.Validator) && Accept(Keyword.Validator) ? ParseObjectName() : null;
        return new CreatePLangStmt(orReplace, isTrusted, name, handler, inline, validator) { Span = SpanFrom(start) };
    }

    private CreateAmStmt ParseCreateAccessMethod(int start)
    {
        Expect(Keyword.Access, Keyword.Method);
        var name = ParseColId();
        Expect(Keyword.Type);
        var isIndex = Accept(Keyword.Index);
        if (!isIndex)
        {
            Expect(Keyword.Table);
        }

        Expect(Keyword.Handler);
        return new CreateAmStmt(name, isIndex, ParseObjectName()) { Span = SpanFrom(start) };
    }

    private CreateOpFamilyStmt ParseCreateOperatorFamily(int start)
    {
        Expect(Keyword.Operator, Keyword.Family);
        var family = ParseMethodObject();
        return new CreateOpFamilyStmt(family.Name, family.AccessMethod) { Span = SpanFrom(start) };
    }

    private CreateOpClassStmt ParseCreateOperatorClass(int start)
    {
        Expect(Keyword.Operator, Keyword.Class);
        var name = ParseObjectName();
        var isDefault = Accept(Keyword.Default);
        Expect(Keyword.For, Keyword.Type);
        var type = ParseTypeName();
        Expect(Keyword.Using);
        var method = ParseColId();
        var family = Accept(Keyword.Family) ? ParseObjectName() : null;
        Expect(Keyword.As);
        return new CreateOpClassStmt(name, isDefault, type, method, family, ParseCommaList(ParseOperatorClassItem)) { Span = SpanFrom(start) };
    }

    private AlterOpFamilyStmt ParseAlterOperatorFamily(int start, MethodObject family)
    {
        var isDropped = Accept(Keyword.Drop);
        if (!isDropped)
        {
            Expect(Keyword.Add);
        }

        var items = isDropped ? ParseCommaList(ParseDroppedOperatorClassItem) : ParseCommaList(ParseOperatorClassItem);
        return new AlterOpFamilyStmt(family.Name, family.AccessMethod, isDropped, items) { Span = SpanFrom(start) };
    }

    private OpClassItem ParseOperatorClassItem()
    {
        var start = Start;
        if (Accept(Keyword.Storage))
        {
            return new OpClassItem(OpClassItemKind.Storage, null, null, null, new([ParseTypeName()]), null) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Function))
        {
            var number = ParseInteger();
            var types = At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseTypeName) : default;
            var function = ParseFunctionWithArgs();
            return new OpClassItem(OpClassItemKind.Function, number, null, function, types, null) { Span = SpanFrom(start) };
        }

        Expect(Keyword.Operator);
        var strategy = ParseInteger();
        var symbol = ParseOperatorOfClass();
        var family = default(ObjectName);
        if (Accept(Keyword.For) && !Accept(Keyword.Search))
        {
            Expect(Keyword.Order, Keyword.By);
            family = ParseObjectName();
        }

        return new OpClassItem(OpClassItemKind.Operator, strategy, symbol, null, default, family) { Span = SpanFrom(start) };
    }

    private OperatorObject ParseOperatorOfClass()
    {
        var start = Start;
        var mark = Save();
        var name = ParseAnyOperator();
        if (!At(TokenKind.OpenParen))
        {
            return new OperatorObject(name, null, null) { Span = SpanFrom(start) };
        }

        Reset(mark);
        return ParseOperatorWithArgs();
    }

    private OpClassItem ParseDroppedOperatorClassItem()
    {
        var start = Start;
        var isFunction = Accept(Keyword.Function);
        if (!isFunction)
        {
            Expect(Keyword.Operator);
        }

        var number = ParseInteger();
        var types = ParseParenthesizedList(ParseTypeName);
        var kind = isFunction ? OpClassItemKind.Function : OpClassItemKind.Operator;
        return new OpClassItem(kind, number, null, null, types, null) { Span = SpanFrom(start) };
    }

    private AlterTSConfigurationStmt ParseAlterTextSearchConfiguration(int start, ObjectName name)
    {
        if (Accept(Keyword.Drop))
        {
            Expect(Keyword.Mapping);
            var ifExists = AcceptIfExists();
            Expect(Keyword.For);
            var dropped = ParseCommaList(ParseColId);
            return new AlterTSConfigurationStmt(name, TSConfigurationAction.DropMapping, dropped, default, ifExists) { Span = SpanFrom(start) };
        }

        var isAdded = Accept(Keyword.Add);
        if (!isAdded)
        {
            Expect(Keyword.Alter);
        }

        Expect(Keyword.Mapping);
        var tokens = isAdded || At(Keyword.For) ? ParseTokenTypes() : default;
        if (!isAdded && Accept(Keyword.Replace))
        {
            var old = ParseObjectName();
            Expect(Keyword.With);
            var replacement = ParseObjectName();
            var action = tokens.IsEmpty ? TSConfigurationAction.ReplaceDictionary : TSConfigurationAction.ReplaceDictionaryForTokens;
            return new AlterTSConfigurationStmt(name, action, tokens, new([old, replacement]), false) { Span = SpanFrom(start) };
        }

        Expect(Keyword.With);
        var dictionaries = ParseCommaList(ParseObjectName);
        var mapping = isAdded ? TSConfigurationAction.AddMapping : TSConfigurationAction.AlterMapping;
        return new AlterTSConfigurationStmt(name, mapping, tokens, dictionaries, false) { Span = SpanFrom(start) };
    }

    private EquatableArray<Identifier> ParseTokenTypes()
    {
        Expect(Keyword.For);
        return ParseCommaList(ParseColId);
    }
}
