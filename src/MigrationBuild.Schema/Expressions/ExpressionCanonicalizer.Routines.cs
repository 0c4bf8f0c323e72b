using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <content>Bodies of routines in the SQL standard's form.</content>
internal sealed partial class ExpressionCanonicalizer
{
    public static Statement Canonicalize(Statement body, ExpressionContext context, out EquatableArray<ObjectId> references)
    {
        var canonicalizer = new ExpressionCanonicalizer(context, Renaming.None);
        var canonical = canonicalizer.Rewrite(body);
        references = canonicalizer._references.Distinct().ToEquatableArray();
        return canonical;
    }

    public override Statement Rewrite(Statement statement) => statement switch
    {
        ReturnStmt result => result with { Value = Rewrite(result.Value) },
        SelectStmt query when AnalyzeQuery(query) is var analyzed => analyzed.Build(analyzed.Renamed([]), true),
        AtomicBlock block => block with { Statements = block.Statements.Select(Rewrite).ToEquatableArray() },
        _ => AnalyzeWrite(statement)?.Statement ?? base.Rewrite(statement),
    };

    /// <summary>A call of a function that the catalog has; null where it has none that takes so many arguments.</summary>
    private TypedExpression? AnalyzeDeclared(FuncCall call, List<TypedExpression> arguments)
    {
        if (call.Name.Schema is null && BuiltInFunctions.Contains(call.Name.Name))
        {
            return null;
        }

        var hasNames = call.Arguments.Any(argument => argument is NamedArgExpr);
        // What WITHIN GROUP sorts are arguments too.
        var sorted = call.IsWithinGroup ? call.OrderBy.Select(item => Analyze(item.Value)).ToList() : [];
        var found = RoutineResolution.Choose(Names, call.Name, [.. arguments.Concat(sorted).Select(argument => hasNames ? null : argument.Type)]);
        if (found.Count == 0)
        {
            return null;
        }

        foreach (var (schema, routine) in found)
        {
            Use(ObjectId.Routine(schema, routine));
        }

        var only = found.Count == 1 ? found[0].Routine : null;
        var values = arguments.Select((argument, i) => Operand(argument, only is null || hasNames || call.IsVariadic ? null : Expected(only, i)));
        var orderBy = call.OrderBy.Select((item, i) => call.IsWithinGroup
            ? Sorted(item, Operand(sorted[i], only is null ? null : Expected(only, arguments.Count + i)))
            : Rewrite(item));
        var name = _renaming.Routine(ObjectId.Routine(found[0].Schema, found[0].Routine)).Name;
        return new(
            Rewritten(call, NameOf(name.Schema, name.Name), values, orderBy),
            only?.Result is { } result && !result.IsPolymorphic() && !result.Is("record") && !result.Is("void") ? _renaming.Apply(result) : null);
    }

    /// <summary>A call of the function that makes a range of its bounds, or a multirange of ranges; it has the name of its type.</summary>
    private TypedExpression? AnalyzeConstructor(FuncCall call, List<TypedExpression> arguments)
    {
        if (Names.FindType(call.Name) is not { } name)
        {
            return null;
        }

        Func<int, DataType>? expected = Names.Catalog.FindType(name) switch
        {
            RangeType range => i => i < 2 ? range.Subtype : DataTypes.Text,
            MultirangeType multirange => _ => new DataType(multirange.Range),
            _ => null,
        };
        if (expected is null)
        {
            return null;
        }

        Use(ObjectId.Type(name));
        var renamed = _renaming.Type(name);
        var values = arguments.Select((argument, i) => Operand(argument, expected(i).OperandType()));
        return new(Rewritten(call, NameOf(renamed.Schema, renamed.Name), values, []), new DataType(renamed));
    }

    private static DataType? Expected(Routine routine, int position)
        => RoutineResolution.TypeAt(routine, position) is var type && type.IsPolymorphic() ? null : type.OperandType();

    /// <summary>A parameter goes by its name alone, where it has one.</summary>
    private TypedExpression? AnalyzeParameter(Expression expression)
    {
        if (_context.Routine is not { } routine)
        {
            return null;
        }

        var parameter = expression switch
        {
            ParamRef { Number: var number } => routine.Inputs.ElementAtOrDefault(number - 1),
            ColumnRef { Parts: { Count: 1 } parts } when !IsColumn(parts[0].Name) => Named(parts[0].Name),
            ColumnRef { Parts: { Count: 2 } parts } when parts[0].Name == routine.Name => Named(parts[1].Name),
            _ => null,
        };
        return parameter is null
            ? null
            : new(parameter.Name.Length == 0 ? expression : new ColumnRef(EquatableArray.Create(new Identifier(parameter.Name))), parameter.Type);

        RoutineParameter? Named(string name) => routine.Inputs.FirstOrDefault(input => input.Name == name);
    }

    private bool IsColumn(string name)
    {
        for (var scope = _query; scope is not null; scope = scope.Outer)
        {
            if (scope.Items.Any(item => item.FindVisible(name) is not null))
            {
                return true;
            }
        }

        return false;
    }
}
