using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <content>Function calls, and the constructs that bring several values to one type.</content>
internal sealed partial class ExpressionCanonicalizer
{
    private TypedExpression AnalyzeCall(FuncCall call)
    {
        var arguments = call.Arguments.Select(argument => argument is NamedArgExpr ? new TypedExpression(RewriteChildren(argument), null) : Analyze(argument))
            .ToList();
        var name = ResolveFunction(call.Name);
        var signatures = name.Schema is null ? Candidates(name.Name, arguments) : [];
        var values = arguments.Select((argument, i) => Argument(argument, ExpectedArgument(signatures, i)));
        var rewritten = (FuncCall)RewriteChildren(call with { Arguments = default });
        return new(rewritten with { Name = name, Arguments = values.ToEquatableArray() }, ResultOf(signatures));
    }

    private Expression Argument(TypedExpression value, DataType? expected)
        => expected.Is("regclass") && value.Syntax is StringConstant literal ? ResolveRegclass(literal) : Operand(value, expected);

    /// <summary>The built-in overloads that take so many arguments of the types that are known; those with exactly these types before all others.</summary>
    private static List<FunctionSignature> Candidates(string name, List<TypedExpression> arguments)
    {
        var candidates = BuiltInFunctions.Find(name).Where(signature => signature.Accepts(arguments.Count)).ToList();
        var exact = candidates
            .Where(signature => !arguments.Where((argument, i) => !Matches(argument.Type, signature.ArgumentType(i))).Any())
            .ToList();
        return exact.Count > 0 ? exact : candidates;
    }

    private static bool Matches(DataType? type, string argument)
        => type is null || type.IsUnknown() || DataTypes.FromTableName(argument) is not { } expected || type.OperandType() == expected;

    private static DataType? ExpectedArgument(List<FunctionSignature> signatures, int position)
    {
        var types = signatures.Select(signature => signature.ArgumentType(position)).Distinct().ToList();
        return types.Count == 1 ? DataTypes.FromTableName(types[0]) : null;
    }

    private static DataType? ResultOf(List<FunctionSignature> signatures)
    {
        var types = signatures.Select(signature => signature.Result).Distinct().ToList();
        return types.Count == 1 ? DataTypes.FromTableName(types[0]) : null;
    }

    /// <summary>Built-in functions go without a schema, all others with theirs.</summary>
    private ObjectName ResolveFunction(ObjectName name)
    {
        if (name.Schema is null or "pg_catalog" && BuiltInFunctions.Contains(name.Name))
        {
            return NameOf(name.Name);
        }

        var path = name.Schema is { } written ? EquatableArray.Create(written) : Names.SearchPath;
        if (path.FirstOrDefault(schema => Names.Catalog.HasCarriedFunction(schema, name.Name)) is { } declared)
        {
            Use(ObjectId.Routine(new QualifiedName(declared, name.Name)));
            return NameOf(declared, name.Name);
        }

        var extension = KnownExtensions.ThatBringsFunction(name.Name) is { } known ? Names.Catalog.Extensions.Find(known) : null;
        Use(extension is null ? null : ObjectId.Extension(extension.Name));
        return name.Schema is null ? NameOf(extension?.Schema ?? Names.Qualify(name).Schema, name.Name) : name;
    }

    /// <summary>A relation named in a string is meant as the search path finds it when the default is made.</summary>
    private StringConstant ResolveRegclass(StringConstant text)
    {
        if (QualifiedNameText.Parse(text.Value) is not { } parts)
        {
            return text;
        }

        var name = new ObjectName(parts.Select(part => new Identifier(part)).ToEquatableArray());
        var resolved = Names.FindRelation(name) ?? Names.Qualify(name);
        Use(ObjectReferences.OfRelation(Names.Catalog, resolved));
        return new StringConstant(QualifiedNameText.Print(resolved));
    }

    private TypedExpression AnalyzeCommon(EquatableArray<Expression> values, Func<EquatableArray<Expression>, Expression> rebuild)
    {
        var analyzed = values.Select(Analyze).ToList();
        var type = CommonType(analyzed);
        return new(rebuild(analyzed.Select(value => Operand(value, type.OperandType())).ToEquatableArray()), type);
    }

    private TypedExpression AnalyzeCase(CaseExpr choice)
    {
        var subject = choice.Argument is null ? null : Analyze(choice.Argument);
        var condition = subject is null ? DataTypes.Boolean : subject.Type.OperandType();
        var whens = choice.Whens.Select(when => (Node: when, Result: Analyze(when.Result))).ToList();
        var otherwise = choice.Else is null ? null : Analyze(choice.Else);
        var type = CommonType([.. whens.Select(when => when.Result), .. otherwise is null ? [] : new[] { otherwise }]);
        return new(
            choice with
            {
                Argument = subject is null ? null : Operand(subject, null),
                Whens = whens
                    .Select(when => when.Node with
                    {
                        Condition = Operand(Analyze(when.Node.Condition), condition),
                        Result = Operand(when.Result, type.OperandType()),
                    })
                    .ToEquatableArray(),
                // CASE without ELSE is stored with ELSE NULL.
                Else = otherwise is null ? new NullConstant() : Operand(otherwise, type.OperandType()),
            },
            type);
    }

    /// <summary><c>select_common_type</c>: the first type that is known, or a wider one of its family; text where all are untyped literals.</summary>
    private static DataType? CommonType(List<TypedExpression> values)
    {
        DataType? common = DataTypes.Unknown;
        foreach (var value in values)
        {
            if (value.Type is null)
            {
                return null;
            }

            if (common.IsUnknown() || (!value.Type.IsUnknown() && ImplicitCasts.Exists(common!, value.Type)))
            {
                common = value.Type;
            }
        }

        return common.IsUnknown() ? DataTypes.Text : common;
    }

    private static ObjectName NameOf(params string[] parts) => new(parts.Select(part => new Identifier(part)).ToEquatableArray());
}
