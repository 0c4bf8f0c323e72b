using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
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
        if ((AnalyzeDeclared(call, arguments) ?? AnalyzeConstructor(call, arguments)) is { } declared)
        {
            return declared;
        }

        var name = ResolveFunction(call.Name);
        if (name.Schema is not null)
        {
            return new(Rewritten(call, name, arguments.Select(argument => Operand(argument, null)), call.OrderBy.Select(Rewrite)), null);
        }

        // What WITHIN GROUP sorts are arguments too.
        var sorted = call.OrderBy.Select(item => Analyze(item.Value)).ToList();
        var all = call.IsWithinGroup ? [.. arguments, .. sorted] : arguments;
        var types = all.Select(argument => argument.Type).ToList();
        var unlabelled = all.Select(UnlabelledType).ToList();
        var signatures = FunctionResolution.Choose(name.Name, types);
        var labels = !unlabelled.SequenceEqual(types) && !FunctionResolution.Choose(name.Name, unlabelled).SequenceEqual(signatures);
        var values = arguments.Select((argument, i) => Argument(argument, signatures, all, i, labels));
        var orderBy = call.OrderBy.Select((item, i) => Sorted(item, call.IsWithinGroup ? Argument(sorted[i], signatures, all, arguments.Count + i, labels) : Operand(sorted[i], null)));
        return new(Rewritten(call, name, values, orderBy), ResultOf(signatures, all));
    }

    private FuncCall Rewritten(FuncCall call, ObjectName name, IEnumerable<Expression> arguments, IEnumerable<SortBy> orderBy)
        => (FuncCall)RewriteChildren(call with { Arguments = default, OrderBy = default }) with
        {
            Name = name,
            Arguments = arguments.ToEquatableArray(),
            OrderBy = orderBy.ToEquatableArray(),
        };

    /// <summary>The argument as the function takes it. Labels are left on literals, and put there, where without them another function would be meant.</summary>
    private Expression Argument(TypedExpression value, List<FunctionSignature> signatures, List<TypedExpression> all, int position, bool labels)
    {
        var expected = ExpectedArgument(signatures, all, position);
        return value.Syntax is StringConstant literal && (expected.Is("regclass") || expected.Is("regconfig"))
            ? expected.Is("regclass") ? ResolveRegclass(literal) : ResolveConfiguration(literal)
            : IsAny(signatures, position) || (labels && UnlabelledType(value).IsUnknown()) ? Given(value, expected) : Operand(value, expected);
    }

    /// <summary>Whether the function takes a value of any type there as it is.</summary>
    private static bool IsAny(List<FunctionSignature> signatures, int position)
        => signatures.Count > 0 && signatures.All(signature => signature.ArgumentType(position) is "any" or "anyelement" or "anynonarray" or "anyarray" or "anyenum");

    private static DataType? UnlabelledType(TypedExpression value)
        => value.Syntax is StringConstant or NullConstant or TypeCast { Argument: StringConstant or NullConstant } ? DataTypes.Unknown : value.Type;

    private static DataType? ExpectedArgument(List<FunctionSignature> signatures, List<TypedExpression> arguments, int position)
    {
        var types = signatures
            .Select(signature => PolymorphicType.Bind(signature, signature.ArgumentType(position), arguments))
            .Distinct()
            .ToList();
        return types.Count == 1 ? types[0] : null;
    }

    private static DataType? ResultOf(List<FunctionSignature> signatures, List<TypedExpression> arguments)
    {
        var types = signatures.Select(signature => PolymorphicType.Bind(signature, signature.Result, arguments)).Distinct().ToList();
        return types.Count == 1 ? types[0] : null;
    }

    /// <summary>Built-in functions go without a schema, all others with theirs.</summary>
    private ObjectName ResolveFunction(ObjectName name)
    {
        if (name.Schema is null or "pg_catalog" && BuiltInFunctions.Contains(name.Name))
        {
            return NameOf(name.Name);
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

    private TypedExpression AnalyzeCoalesce(CoalesceExpr coalesce) => AnalyzeCommon(coalesce.Arguments, arguments => coalesce with { Arguments = arguments });

    private TypedExpression AnalyzeExtreme(MinMaxExpr extreme) => AnalyzeCommon(extreme.Arguments, arguments => extreme with { Arguments = arguments });

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
        var type = CommonType([otherwise ?? new TypedExpression(new NullConstant(), DataTypes.Unknown), .. whens.Select(when => when.Result)]);
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

    /// <summary>
    /// <c>select_common_type</c>: the first type that is known, or a wider one of its family, of which strings have none; text where all are untyped
    /// literals. Lengths that differ are given up.
    /// </summary>
    private static DataType? CommonType(List<TypedExpression> values) => CommonType(values.Select(value => value.Type).ToList());

    private static DataType? CommonType(IReadOnlyList<DataType?> types)
    {
        DataType? common = DataTypes.Unknown;
        var isOfOneLength = true;
        foreach (var type in types)
        {
            if (type is null)
            {
                return null;
            }

            isOfOneLength &= type == types[0];
            if (common.IsUnknown() || (!type.IsUnknown() && common.CategoryOf() != TypeCategory.String && ImplicitCasts.Exists(common!, type)))
            {
                common = type;
            }
        }

        return common.IsUnknown() ? DataTypes.Text : isOfOneLength ? common : common! with { Modifiers = default };
    }

    private static ObjectName NameOf(params string[] parts) => new(parts.Select(part => new Identifier(part)).ToEquatableArray());
}
