using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>CREATE AGGREGATE</c>, in its form of today and in that of old (<c>DefineAggregate</c>).</summary>
internal static class AggregateStatements
{
    public static void Apply(StatementReplay replay, DefineStmt statement)
    {
        if (replay.NewName(statement.Name) is not { } name)
        {
            return;
        }

        var options = new AggregateOptions(replay, statement);
        if (!options.AreComplete())
        {
            return;
        }

        var (parameters, direct) = Parameters(replay, statement, options);
        var kind = statement.OrderedParameters.IsEmpty ? AggregateKind.Normal : options.Flag("hypothetical") ? AggregateKind.Hypothetical : AggregateKind.OrderedSet;
        if (replay.Failed || Read(replay, statement, options, kind, parameters, direct) is not { } aggregate)
        {
            return;
        }

        var routine = Aggregates.ToRoutine(name.Name, parameters, aggregate, replay.Catalog) with { Parallel = options.Parallel(), Origin = replay.OriginOf(statement) };
        options.ReportUnknown();
        if (!replay.Failed)
        {
            RoutineStatements.Create(replay, statement.Name, name, routine, statement.OrReplace);
        }
    }

    /// <summary>The arguments in one list; of an ordered-set aggregate a last VARIADIC of both kinds is one (<c>makeOrderedSetArgs</c>).</summary>
    public static IEnumerable<FunctionParameter> Merge(EquatableArray<FunctionParameter> direct, EquatableArray<FunctionParameter> ordered)
        => direct.Count > 0 && direct[direct.Count - 1].Mode == FunctionParameterMode.Variadic ? direct : direct.Concat(ordered);

    private static (EquatableArray<RoutineParameter> Parameters, int Direct) Parameters(StatementReplay replay, DefineStmt statement, AggregateOptions options)
    {
        if (statement.Parameters is { } written)
        {
            var parameters = Merge(written, statement.OrderedParameters).Select(parameter => new RoutineParameter(
                parameter.Mode == FunctionParameterMode.Variadic ? ParameterMode.Variadic : ParameterMode.In,
                NameGenerator.Truncate(parameter.Name?.Name ?? ""),
                RoutineDefinition.ResolveType(replay, parameter.Type)));
            return (parameters.ToEquatableArray(), statement.OrderedParameters.IsEmpty ? 0 : written.Count);
        }

        return options.BaseType() is { } type ? (EquatableArray.Create(new RoutineParameter(ParameterMode.In, "", type)), 0) : (default, 0);
    }

    private static Aggregate? Read(
        StatementReplay replay, DefineStmt statement, AggregateOptions options, AggregateKind kind, EquatableArray<RoutineParameter> parameters, int direct)
    {
        var types = parameters.Select(parameter => parameter.Type).ToList();
        var aggregated = kind == AggregateKind.Normal || types.Count == direct ? types : types.Skip(direct).ToList();
        var final = kind == AggregateKind.Normal ? [] : types.Take(direct).ToList();
        var initial = kind == AggregateKind.Normal ? AggregateModify.ReadOnly : AggregateModify.ReadWrite;
        if (Transition(options, "", aggregated, types, final, initial) is not { } transition)
        {
            return null;
        }

        var internalType = DataType.BuiltIn("internal");
        var aggregate = new Aggregate(transition)
        {
            Kind = kind,
            DirectArguments = direct,
            Combine = options.Function("combinefunc", [transition.StateType, transition.StateType]),
            Serialize = options.Function("serialfunc", [internalType]),
            Deserialize = options.Function("deserialfunc", [DataType.BuiltIn("bytea"), internalType]),
            Moving = options.Has("mstype") ? Transition(options, "m", aggregated, types, final, initial) : null,
            SortOperator = options.Operator("sortop"),
        };
        return replay.Failed ? null : aggregate;
    }

    private static AggregateTransition? Transition(
        AggregateOptions options, string prefix, List<DataType> aggregated, List<DataType> all, List<DataType> direct, AggregateModify initial)
    {
        if (options.Type(prefix + "stype") is not { } state)
        {
            return null;
        }

        var extra = options.Flag(prefix + "finalfunc_extra");
        return options.Function(prefix + "sfunc", [state, .. aggregated]) is not { } function
            ? null
            : new AggregateTransition(function, state)
            {
                Space = options.Number(prefix + "sspace"),
                Inverse = prefix.Length == 0 ? null : options.Function("minvfunc", [state, .. aggregated]),
                Final = options.Function(prefix + "finalfunc", [state, .. extra ? all : direct]),
                FinalExtra = extra,
                FinalModify = options.Modify(prefix + "finalfunc_modify") ?? initial,
                InitialState = options.Text(prefix + "initcond"),
            };
    }
}
