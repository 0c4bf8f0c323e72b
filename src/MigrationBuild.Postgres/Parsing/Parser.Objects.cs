using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>The words for kinds of objects, and how an object of each kind is named.</summary>
internal sealed partial class Parser
{
    /// <summary>The kind of object that the words at the cursor name, without consuming them; null if they name none.</summary>
    private ObjectType? PeekObjectKind()
    {
        switch (Current.Keyword)
        {
            case Keyword.Access when PeekIs(1, Keyword.Method):
                return ObjectType.AccessMethod;
            case Keyword.Event when PeekIs(1, Keyword.Trigger):
                return ObjectType.EventTrigger;
            case Keyword.Foreign when PeekIs(1, Keyword.Table):
                return ObjectType.ForeignTable;
            case Keyword.Foreign when PeekIs(1, Keyword.Data) && PeekIs(2, Keyword.Wrapper):
                return ObjectType.ForeignDataWrapper;
            case Keyword.Large when PeekIs(1, Keyword.Object):
                return ObjectType.LargeObject;
            case Keyword.Materialized when PeekIs(1, Keyword.View):
                return ObjectType.MaterializedView;
            case Keyword.Operator when PeekIs(1, Keyword.Class) && !PeekIs(2, TokenKind.Dot):
                return ObjectType.OperatorClass;
            case Keyword.Operator when PeekIs(1, Keyword.Family) && !PeekIs(2, TokenKind.Dot):
                return ObjectType.OperatorFamily;
            case Keyword.Procedural when PeekIs(1, Keyword.Language):
                return ObjectType.Language;
            case Keyword.Text when PeekIs(1, Keyword.Search):
                return Peek(2).Keyword switch
                {
                    Keyword.Parser => ObjectType.TextSearchParser,
                    Keyword.Dictionary => ObjectType.TextSearchDictionary,
                    Keyword.Template => ObjectType.TextSearchTemplate,
                    Keyword.Configuration => ObjectType.TextSearchConfiguration,
                    _ => null,
                };
            case Keyword.User when AtUserMapping:
                return ObjectType.UserMapping;
            default:
                return SingleWordKind(Current.Keyword);
        }
    }

    /// <summary>MAPPING may be the name of a user.</summary>
    private bool AtUserMapping => PeekIs(1, Keyword.Mapping) && (PeekIs(2, Keyword.For) || PeekIs(2, Keyword.If));

    private static ObjectType? SingleWordKind(Keyword keyword) => keyword switch
    {
        Keyword.Aggregate => ObjectType.Aggregate,
        Keyword.Cast => ObjectType.Cast,
        Keyword.Collation => ObjectType.Collation,
        Keyword.Column => ObjectType.Column,
        Keyword.Constraint => ObjectType.Constraint,
        Keyword.Conversion => ObjectType.Conversion,
        Keyword.Database => ObjectType.Database,
        Keyword.Domain => ObjectType.Domain,
        Keyword.Extension => ObjectType.Extension,
        Keyword.Function => ObjectType.Function,
        Keyword.Index => ObjectType.Index,
        Keyword.Language => ObjectType.Language,
        Keyword.Operator => ObjectType.Operator,
        Keyword.Policy => ObjectType.Policy,
        Keyword.Procedure => ObjectType.Procedure,
        Keyword.Publication => ObjectType.Publication,
        Keyword.Role or Keyword.User or Keyword.Group => ObjectType.Role,
        Keyword.Routine => ObjectType.Routine,
        Keyword.Rule => ObjectType.Rule,
        Keyword.Schema => ObjectType.Schema,
        Keyword.Sequence => ObjectType.Sequence,
        Keyword.Server => ObjectType.ForeignServer,
        Keyword.Statistics => ObjectType.Statistics,
        Keyword.Subscription => ObjectType.Subscription,
        Keyword.Table => ObjectType.Table,
        Keyword.Tablespace => ObjectType.Tablespace,
        Keyword.Transform => ObjectType.Transform,
        Keyword.Trigger => ObjectType.Trigger,
        Keyword.Type => ObjectType.Type,
        Keyword.View => ObjectType.View,
        _ => null,
    };

    /// <summary>Consumes the words that name a kind; where they stand.</summary>
    private TextSpan ParseObjectKind(ObjectType type)
    {
        var start = Start;
        var words = type switch
        {
            ObjectType.ForeignDataWrapper or ObjectType.TextSearchConfiguration or ObjectType.TextSearchDictionary
                or ObjectType.TextSearchParser or ObjectType.TextSearchTemplate => 3,
            ObjectType.AccessMethod or ObjectType.EventTrigger or ObjectType.ForeignTable or ObjectType.LargeObject
                or ObjectType.MaterializedView or ObjectType.OperatorClass or ObjectType.OperatorFamily or ObjectType.UserMapping => 2,
            ObjectType.Language when At(Keyword.Procedural) => 2,
            _ => 1,
        };
        for (; words > 0; words--)
        {
            Advance();
        }

        return SpanFrom(start);
    }

    /// <summary>An object of a kind, as DROP, COMMENT, ALTER and the others name it.</summary>
    private ObjectAddress ParseObjectAddress(ObjectType type)
    {
        var start = Start;
        switch (type)
        {
            case ObjectType.Function or ObjectType.Procedure or ObjectType.Routine:
                return ParseFunctionWithArgs();
            case ObjectType.Aggregate:
                return ParseAggregateWithArgs();
            case ObjectType.Operator:
                return ParseOperatorWithArgs();
            case ObjectType.Type or ObjectType.Domain:
                return new TypeObject(ParseTypeName()) { Span = SpanFrom(start) };
            case ObjectType.OperatorClass or ObjectType.OperatorFamily:
                return ParseMethodObject();
            case ObjectType.Policy or ObjectType.Rule or ObjectType.Trigger or ObjectType.Constraint:
                return ParseDependentObject();
            case ObjectType.Cast:
                return ParseCastObject();
            case ObjectType.Transform:
                return ParseTransformObject();
            case ObjectType.LargeObject:
                return new LargeObject(ParseNumericOnly()) { Span = SpanFrom(start) };
            case ObjectType.Parameter:
                return new NamedObject(ParseVariableName(), false) { Span = SpanFrom(start) };
            case ObjectType.AccessMethod or ObjectType.Database or ObjectType.EventTrigger or ObjectType.Extension
                or ObjectType.ForeignDataWrapper or ObjectType.ForeignServer or ObjectType.Language or ObjectType.Publication
                or ObjectType.Role or ObjectType.Schema or ObjectType.Subscription or ObjectType.Tablespace:
                return new NamedObject(ParseSingleName(), false) { Span = SpanFrom(start) };
            default:
                return new NamedObject(ParseObjectName(), false) { Span = SpanFrom(start) };
        }
    }

    private MethodObject ParseMethodObject()
    {
        var start = Start;
        var name = ParseObjectName();
        Expect(Keyword.Using);
        return new MethodObject(name, ParseColId()) { Span = SpanFrom(start) };
    }

    private DependentObject ParseDependentObject()
    {
        var start = Start;
        var name = ParseColId();
        Expect(Keyword.On);
        return new DependentObject(name, ParseObjectName()) { Span = SpanFrom(start) };
    }

    private CastObject ParseCastObject()
    {
        var start = Start;
        Expect(TokenKind.OpenParen);
        var source = ParseTypeName();
        Expect(Keyword.As);
        var target = ParseTypeName();
        Expect(TokenKind.CloseParen);
        return new CastObject(source, target) { Span = SpanFrom(start) };
    }

    private TransformObject ParseTransformObject()
    {
        var start = Start;
        Expect(Keyword.For);
        var type = ParseTypeName();
        Expect(Keyword.Language);
        return new TransformObject(type, ParseColId()) { Span = SpanFrom(start) };
    }

    /// <summary><c>function_with_argtypes</c></summary>
    private ObjectWithArgs ParseFunctionWithArgs()
    {
        var start = Start;
        var name = IsTypeOrFunctionName(Current) || PeekIs(1, TokenKind.OpenParen) ? ParseFunctionName() : ParseRelationName();
        var parameters = At(TokenKind.OpenParen) ? ParseParametersWithoutDefaults() : default(EquatableArray<FunctionParameter>?);
        return new ObjectWithArgs(name, parameters, default, false) { Span = SpanFrom(start) };
    }

    private EquatableArray<FunctionParameter> ParseParametersWithoutDefaults()
    {
        Expect(TokenKind.OpenParen);
        if (Accept(TokenKind.CloseParen))
        {
            return default;
        }

        var parameters = ParseCommaList(ParseFunctionParameter);
        Expect(TokenKind.CloseParen);
        return parameters;
    }

    /// <summary><c>aggregate_with_argtypes</c></summary>
    private ObjectWithArgs ParseAggregateWithArgs()
    {
        var start = Start;
        var name = ParseFunctionName();
        var (parameters, ordered, isStar) = ParseAggregateArgs();
        return new ObjectWithArgs(name, parameters, ordered, isStar) { Span = SpanFrom(start) };
    }

    /// <summary><c>aggr_args</c></summary>
    private (EquatableArray<FunctionParameter> Parameters, EquatableArray<FunctionParameter> Ordered, bool IsStar) ParseAggregateArgs()
    {
        Expect(TokenKind.OpenParen);
        if (Accept(TokenKind.Star))
        {
            Expect(TokenKind.CloseParen);
            return (default, default, true);
        }

        var parameters = At(Keyword.Order) ? default : ParseCommaList(ParseAggregateParameter);
        var ordered = default(EquatableArray<FunctionParameter>);
        if (Accept(Keyword.Order))
        {
            Expect(Keyword.By);
            ordered = ParseCommaList(ParseAggregateParameter);
        }

        Expect(TokenKind.CloseParen);
        CheckOrderedSet(parameters, ordered);
        return (parameters, ordered, false);
    }

    private FunctionParameter ParseAggregateParameter()
    {
        var parameter = ParseFunctionParameter();
        if (parameter.Mode is FunctionParameterMode.Out or FunctionParameterMode.InOut)
        {
            Fail(parameter.Span, "aggregates cannot have output arguments");
        }

        return parameter;
    }

    /// <summary><c>makeOrderedSetArgs</c> in gram.y.</summary>
    private void CheckOrderedSet(EquatableArray<FunctionParameter> direct, EquatableArray<FunctionParameter> ordered)
    {
        if (Failed || ordered.IsEmpty || direct.IsEmpty || direct[direct.Count - 1].Mode != FunctionParameterMode.Variadic)
        {
            return;
        }

        if (ordered.Count != 1 || ordered[0].Mode != FunctionParameterMode.Variadic || !ordered[0].Type.Equals(direct[direct.Count - 1].Type))
        {
            Fail(
                ordered[0].Span,
                "an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type");
        }
    }

    /// <summary><c>operator_with_argtypes</c></summary>
    private OperatorObject ParseOperatorWithArgs()
    {
        var start = Start;
        var name = ParseAnyOperator();
        Expect(TokenKind.OpenParen);
        var left = ParseOperandType();
        if (At(TokenKind.CloseParen) && left is not null)
        {
            Fail(Current.Span, "missing argument");
        }

        Expect(TokenKind.Comma);
        var right = left is null && At(Keyword.None) ? FailWith(default(TypeName)) : ParseOperandType();
        Expect(TokenKind.CloseParen);
        return new OperatorObject(name, left, right) { Span = SpanFrom(start) };
    }

    private TypeName? ParseOperandType() => Accept(Keyword.None) ? null : ParseTypeName();

    private CommentStmt ParseComment()
    {
        var start = Start;
        Expect(Keyword.Comment, Keyword.On);
        var (type, address) = ParseLabelledObject();
        Expect(Keyword.Is);
        var comment = Accept(Keyword.Null) ? null : ParseStringConstant();
        return new CommentStmt(type, address, comment) { Span = SpanFrom(start) };
    }

    private SecLabelStmt ParseSecurityLabel()
    {
        var start = Start;
        Expect(Keyword.Security, Keyword.Label);
        var provider = Accept(Keyword.For) ? ParseWordOrString() : null;
        Expect(Keyword.On);
        var (type, address) = ParseLabelledObject();
        Expect(Keyword.Is);
        var label = Accept(Keyword.Null) ? null : ParseStringConstant();
        return new SecLabelStmt(provider, type, address, label) { Span = SpanFrom(start) };
    }

    private (ObjectType Type, ObjectAddress Address) ParseLabelledObject()
    {
        if (PeekObjectKind() is not { } type || type == ObjectType.UserMapping || At(Keyword.User) || At(Keyword.Group))
        {
            Fail();
            return (ObjectType.Table, new NamedObject(new ObjectName(default), false));
        }

        ParseObjectKind(type);
        if (type == ObjectType.Constraint && PeekIs(1, Keyword.On) && PeekIs(2, Keyword.Domain) && IsColId(Peek(3)))
        {
            return (ObjectType.DomainConstraint, ParseDomainConstraint());
        }

        return (type, ParseObjectAddress(type));
    }

    private DependentObject ParseDomainConstraint()
    {
        var start = Start;
        var name = ParseColId();
        Expect(Keyword.On, Keyword.Domain);
        return new DependentObject(name, ParseObjectName()) { Span = SpanFrom(start) };
    }
}
