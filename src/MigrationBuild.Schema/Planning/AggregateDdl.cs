using System.Globalization;
using MigrationBuild.Schema.Catalogs;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Aggregates as statements; what PostgreSQL fills in by itself is not said.</summary>
internal static class AggregateDdl
{
    public static string Create(string schema, Routine routine, bool orReplace)
    {
        var verb = orReplace ? "CREATE OR REPLACE AGGREGATE" : "CREATE AGGREGATE";
        return $"{verb} {Name(new QualifiedName(schema, routine.Name))}({Parameters(routine)}) (\n    {string.Join(",\n    ", Options(routine))}\n)";
    }

    private static string Parameters(Routine routine)
    {
        var parameters = routine.Parameters.Select(Parameter).ToList();
        var direct = routine.Aggregate!.DirectArguments;
        return routine.Aggregate.Kind == AggregateKind.Normal
            ? parameters.Count == 0 ? "*" : string.Join(", ", parameters)
            // One VARIADIC stands for the last of both.
            : $"{string.Join(", ", parameters.Take(direct))} ORDER BY {string.Join(", ", direct < parameters.Count ? parameters.Skip(direct) : parameters.Skip(direct - 1))}".TrimStart();
    }

    private static string Parameter(RoutineParameter parameter)
        => (parameter.Mode == ParameterMode.Variadic ? "VARIADIC " : "") + (parameter.Name.Length == 0 ? "" : Name(parameter.Name) + " ") + Type(parameter.Type);

    private static IEnumerable<string> Options(Routine routine)
    {
        var aggregate = routine.Aggregate!;
        return Options("", aggregate.Transition, aggregate.Kind)
            .Concat(Function("COMBINEFUNC", aggregate.Combine))
            .Concat(Function("SERIALFUNC", aggregate.Serialize))
            .Concat(Function("DESERIALFUNC", aggregate.Deserialize))
            .Concat(aggregate.Moving is { } moving ? Options("M", moving, aggregate.Kind) : [])
            .Concat(aggregate.SortOperator is { } symbol ? [$"SORTOP = {Operator(symbol)}"] : [])
            .Concat(routine.Parallel == ParallelSafety.Unsafe ? [] : [$"PARALLEL = {routine.Parallel.ToString().ToUpperInvariant()}"])
            .Concat(aggregate.Kind == AggregateKind.Hypothetical ? ["HYPOTHETICAL"] : []);
    }

    private static IEnumerable<string> Options(string prefix, AggregateTransition transition, AggregateKind kind)
    {
        var usual = kind == AggregateKind.Normal ? AggregateModify.ReadOnly : AggregateModify.ReadWrite;
        return Function(prefix + "SFUNC", transition.Function)
            .Concat(Function("MINVFUNC", transition.Inverse))
            .Append($"{prefix}STYPE = {Type(transition.StateType)}")
            .Concat(transition.Space == 0 ? [] : [$"{prefix}SSPACE = {transition.Space.ToString(CultureInfo.InvariantCulture)}"])
            .Concat(Function(prefix + "FINALFUNC", transition.Final))
            .Concat(transition.FinalExtra ? [$"{prefix}FINALFUNC_EXTRA"] : [])
            .Concat(transition.FinalModify == usual ? [] : [$"{prefix}FINALFUNC_MODIFY = {Word(transition.FinalModify)}"])
            .Concat(transition.InitialState is { } initial ? [$"{prefix}INITCOND = {Literal(initial)}"] : []);
    }

    private static string Word(AggregateModify modify) => modify switch
    {
        AggregateModify.ReadOnly => "READ_ONLY",
        AggregateModify.Shareable => "SHAREABLE",
        _ => "READ_WRITE",
    };

    private static IEnumerable<string> Function(string option, ObjectId? function)
        => function is { Name: var name } ? [$"{option} = {BareName(name)}"] : [];
}
