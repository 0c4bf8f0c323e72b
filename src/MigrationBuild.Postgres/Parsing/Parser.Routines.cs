using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Functions and procedures, DO and CALL.</summary>
internal sealed partial class Parser
{
    private CreateFunctionStmt ParseCreateFunction(int start, bool orReplace)
    {
        var isProcedure = Advance().Keyword == Keyword.Procedure;
        var name = ParseFunctionName();
        var parameters = ParseParametersWithDefaults();
        var returnType = default(TypeName);
        var returnTable = default(EquatableArray<FunctionParameter>);
        if (!isProcedure && Accept(Keyword.Returns))
        {
            if (Accept(Keyword.Table))
            {
                returnTable = ParseParenthesizedList(ParseReturnColumn);
            }
            else
            {
                returnType = ParseFunctionType();
            }
        }

        var index = _position;
        var options = ParseFunctionOptions(isCreating: true);
        var block = Failed ? null : ParseFunctionBlock(index, options);
        var body = ParseSqlBody();
        foreach (var parameter in parameters)
        {
            RefuseIf(
                !returnTable.IsEmpty && parameter.Mode is FunctionParameterMode.Out or FunctionParameterMode.InOut,
                parameter.Span,
                "OUT and INOUT arguments aren't allowed in TABLE functions");
        }

        return new CreateFunctionStmt(orReplace, isProcedure, name, parameters, returnType, returnTable, options, body)
        {
            Span = SpanFrom(start),
            Block = block,
        };
    }

    /// <summary>
    /// The block of a function in PL/pgSQL, whichever of LANGUAGE and AS comes first; its options begin at <paramref name="index"/>.
    /// </summary>
    private PlpgsqlBlock? ParseFunctionBlock(int index, EquatableArray<FunctionOption> options)
    {
        var language = options.OfType<FunctionLanguageOption>().LastOrDefault();
        var body = options.OfType<FunctionBodyOption>().LastOrDefault();
        if (language is not { Language.Name: "plpgsql" } || body is null)
        {
            return null;
        }

        while (_tokens[index].Start != body.Body.Span.Start)
        {
            index++;
        }

        return ParsePlpgsqlBody(_tokens[index]);
    }

    private EquatableArray<FunctionParameter> ParseParametersWithDefaults()
    {
        Expect(TokenKind.OpenParen);
        var parameters = At(TokenKind.CloseParen) ? default : ParseCommaList(ParseParameterWithDefault);
        Expect(TokenKind.CloseParen);
        return parameters;
    }

    private FunctionParameter ParseParameterWithDefault()
    {
        var start = Start;
        var parameter = ParseFunctionParameter();
        return Accept(Keyword.Default) || Accept(TokenKind.Equal)
            ? parameter with { Default = ParseExpression(), Span = SpanFrom(start) }
            : parameter;
    }

    private FunctionParameter ParseReturnColumn()
    {
        var start = Start;
        var name = ParseTypeFunctionName();
        return new FunctionParameter(FunctionParameterMode.Table, name, ParseFunctionType(), null) { Span = SpanFrom(start) };
    }

    /// <summary><c>func_arg</c>: mode and name in either order, both of them optional, and a type.</summary>
    private FunctionParameter ParseFunctionParameter()
    {
        var start = Start;
        var mode = ParseParameterMode();
        var name = AtParameterName ? ParseTypeFunctionName() : null;
        if (name is not null && mode == FunctionParameterMode.Unspecified)
        {
            mode = ParseParameterMode();
        }

        return new FunctionParameter(mode, name, ParseFunctionType(), null) { Span = SpanFrom(start) };
    }

    private FunctionParameterMode ParseParameterMode()
    {
        if (Accept(Keyword.In))
        {
            return Accept(Keyword.Out) ? FunctionParameterMode.InOut : FunctionParameterMode.In;
        }

        return Accept(Keyword.Out) ? FunctionParameterMode.Out
            : Accept(Keyword.Inout) ? FunctionParameterMode.InOut
            : Accept(Keyword.Variadic) ? FunctionParameterMode.Variadic
            : FunctionParameterMode.Unspecified;
    }

    /// <summary>A name stands before a type only if what follows it can begin a type, or is the mode.</summary>
    private bool AtParameterName
    {
        get
        {
            var next = Peek();
            if (!AtTypeOrFunctionName || At(Keyword.Double, Keyword.Precision))
            {
                return false;
            }

            return IsTypeOrFunctionName(next)
                || next.Keyword is Keyword.In or Keyword.Out or Keyword.Inout or Keyword.Variadic
                || next.Keyword is Keyword.Setof or Keyword.Bigint or Keyword.Bit or Keyword.Boolean or Keyword.Char or Keyword.Character
                    or Keyword.Dec or Keyword.Decimal or Keyword.Float or Keyword.Int or Keyword.Integer or Keyword.Interval or Keyword.Json
                    or Keyword.National or Keyword.Nchar or Keyword.Numeric or Keyword.Real or Keyword.Smallint or Keyword.Time
                    or Keyword.Timestamp or Keyword.Varchar;
        }
    }

    private EquatableArray<FunctionOption> ParseFunctionOptions(bool isCreating)
    {
        var options = new List<FunctionOption>();
        while (!AtEnd)
        {
            var start = Start;
            var option = ParseFunctionFlag() ?? ParseFunctionValue() ?? (isCreating ? ParseCreateFunctionOption() : null);
            if (option is null)
            {
                break;
            }

            options.Add(option with { Span = SpanFrom(start) });
        }

        return new([.. options]);
    }

    private FunctionFlagOption? ParseFunctionFlag()
    {
        var flag = Current.Keyword switch
        {
            Keyword.Immutable => FunctionFlag.Immutable,
            Keyword.Stable => FunctionFlag.Stable,
            Keyword.Volatile => FunctionFlag.Volatile,
            Keyword.Strict => FunctionFlag.Strict,
            Keyword.Leakproof => FunctionFlag.Leakproof,
            _ => default(FunctionFlag?),
        };
        if (flag is not null)
        {
            Advance();
            return new FunctionFlagOption(flag.Value);
        }

        if (Accept(Keyword.Not, Keyword.Leakproof))
        {
            return new FunctionFlagOption(FunctionFlag.NotLeakproof);
        }

        if (At(Keyword.Called) || At(Keyword.Returns))
        {
            var isCalled = Accept(Keyword.Called);
            if (!isCalled)
            {
                Expect(Keyword.Returns, Keyword.Null);
            }

            Expect(Keyword.On, Keyword.Null, Keyword.Input);
            return new FunctionFlagOption(isCalled ? FunctionFlag.CalledOnNullInput : FunctionFlag.Strict);
        }

        if (!At(Keyword.Security) && !At(Keyword.External, Keyword.Security))
        {
            return null;
        }

        Accept(Keyword.External);
        Expect(Keyword.Security);
        if (Accept(Keyword.Definer))
        {
            return new FunctionFlagOption(FunctionFlag.SecurityDefiner);
        }

        Expect(Keyword.Invoker);
        return new FunctionFlagOption(FunctionFlag.SecurityInvoker);
    }

    private FunctionOption? ParseFunctionValue()
    {
        switch (Current.Keyword)
        {
            case Keyword.Cost:
                Advance();
                return new FunctionCostOption(ParseNumericOnly());
            case Keyword.Rows:
                Advance();
                return new FunctionRowsOption(ParseNumericOnly());
            case Keyword.Support:
                Advance();
                return new FunctionSupportOption(ParseObjectName());
            case Keyword.Parallel:
                Advance();
                return new FunctionParallelOption(ParseColId());
            case Keyword.Set or Keyword.Reset:
                return new FunctionSetOption(ParseSetOrReset());
            default:
                return null;
        }
    }

    private FunctionOption? ParseCreateFunctionOption()
    {
        switch (Current.Keyword)
        {
            case Keyword.As:
                Advance();
                var body = ParseStringConstant();
                return new FunctionBodyOption(body, Accept(TokenKind.Comma) ? ParseStringConstant() : null);
            case Keyword.Language:
                Advance();
                return new FunctionLanguageOption(ParseWordOrString());
            case Keyword.Window:
                Advance();
                return new FunctionFlagOption(FunctionFlag.Window);
            case Keyword.Transform:
                Advance();
                return new FunctionTransformOption(ParseCommaList(ParseTransformType));
            default:
                return null;
        }
    }

    private TypeName ParseTransformType()
    {
        Expect(Keyword.For, Keyword.Type);
        return ParseTypeName();
    }

    /// <summary><c>opt_routine_body</c></summary>
    private Statement? ParseSqlBody()
    {
        if (!At(Keyword.Return) && !At(Keyword.Begin, Keyword.Atomic))
        {
            return null;
        }

        Statement body = At(Keyword.Return) ? ParseReturn() : ParseAtomicBlock();
        Require(SyntaxFeatures.SqlBody, body.Span);
        return body;
    }

    private ReturnStmt ParseReturn()
    {
        var start = Start;
        Expect(Keyword.Return);
        return new ReturnStmt(ParseExpression()) { Span = SpanFrom(start) };
    }

    private AtomicBlock ParseAtomicBlock()
    {
        var start = Start;
        Expect(Keyword.Begin, Keyword.Atomic);
        var statements = new List<Statement>();
        while (!At(Keyword.End) && !AtEnd)
        {
            if (!At(TokenKind.Semicolon))
            {
                statements.Add(At(Keyword.Return) ? ParseReturn() : ParseStatement());
            }

            Expect(TokenKind.Semicolon);
        }

        Expect(Keyword.End);
        return new AtomicBlock(new([.. statements])) { Span = SpanFrom(start) };
    }

    private AlterFunctionStmt ParseAlterFunction(int start, ObjectType type, ObjectWithArgs function)
    {
        var options = ParseFunctionOptions(isCreating: false);
        if (options.IsEmpty)
        {
            Fail();
        }

        Accept(Keyword.Restrict);
        return new AlterFunctionStmt(type, function, options) { Span = SpanFrom(start) };
    }

    private DoStmt ParseDo()
    {
        var start = Start;
        Expect(Keyword.Do);
        var language = default(Identifier);
        var body = default(StringConstant);
        var block = default(PlpgsqlBlock);
        do
        {
            if (Accept(Keyword.Language))
            {
                language = ParseWordOrString();
            }
            else
            {
                var token = Current;
                body = ParseStringConstant();
                block = ParsePlpgsqlBody(token);
            }
        }
        while (AtString || At(Keyword.Language));
        if (body is null)
        {
            FailAfterwards(SpanFrom(start), "no inline code specified");
        }

        return new DoStmt(language, body ?? new StringConstant(""))
        {
            Span = SpanFrom(start),
            Block = language is null or { Name: "plpgsql" } ? block : null,
        };
    }

    private CallStmt ParseCall()
    {
        var start = Start;
        Expect(Keyword.Call);
        var callStart = Start;
        return new CallStmt(ParseCallArguments(callStart, ParseFunctionName())) { Span = SpanFrom(start) };
    }
}
