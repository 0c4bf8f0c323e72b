using System.Globalization;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The attributes that CREATE and ALTER FUNCTION have in common (<c>compute_common_attribute</c>).</summary>
internal static class RoutineOptions
{
    /// <summary>The routine with these attributes; what the server would refuse is raised.</summary>
    public static Routine Apply(StatementReplay replay, Routine routine, EquatableArray<FunctionOption> options)
    {
        foreach (var option in options)
        {
            if (routine.Kind == RoutineKind.Procedure && !IsOfProcedure(option))
            {
                replay.Fail(ServerError.InvalidFunctionDefinition, option, "invalid attribute in procedure definition");
            }

            routine = Apply(replay, routine, option);
        }

        return routine;
    }

    private static bool IsOfProcedure(FunctionOption option) => option switch
    {
        FunctionFlagOption flag => flag.Flag is FunctionFlag.SecurityDefiner or FunctionFlag.SecurityInvoker,
        FunctionSetOption or FunctionLanguageOption or FunctionBodyOption or FunctionTransformOption => true,
        _ => false,
    };

    private static Routine Apply(StatementReplay replay, Routine routine, FunctionOption option)
    {
        switch (option)
        {
            case FunctionFlagOption flag:
                return Apply(routine, flag.Flag);
            case FunctionLanguageOption language:
                return routine with { Language = language.Language.Name };
            case FunctionParallelOption parallel:
                return routine with { Parallel = SafetyOf(replay, parallel) };
            case FunctionCostOption cost:
                return routine with { Cost = Positive(replay, cost, cost.Cost, "COST") };
            case FunctionRowsOption rows:
                if (!routine.ReturnsSet)
                {
                    replay.Fail(ServerError.InvalidParameterValue, rows, "ROWS is not applicable when function does not return a set");
                }

                return routine with { Rows = Positive(replay, rows, rows.Rows, "ROWS") };
            case FunctionSetOption setting:
                return routine with { Settings = RoutineSettings.Apply(replay, routine.Settings, setting.Setting) };
            case FunctionSupportOption support:
                var found = replay.Names.FindRoutines(support.Function).Select(candidate => new QualifiedName(candidate.Schema, candidate.Routine.Name)).FirstOrDefault();
                return routine with { Support = found == default ? new QualifiedName("pg_catalog", support.Function.Name) : found };
            case FunctionTransformOption transform:
                return routine with { Transforms = transform.Types.Select(type => RoutineDefinition.ResolveType(replay, type)).ToEquatableArray() };
            default:
                return routine;
        }
    }

    private static Routine Apply(Routine routine, FunctionFlag flag) => flag switch
    {
        FunctionFlag.Immutable => routine with { Volatility = Volatility.Immutable },
        FunctionFlag.Stable => routine with { Volatility = Volatility.Stable },
        FunctionFlag.Volatile => routine with { Volatility = Volatility.Volatile },
        FunctionFlag.Strict or FunctionFlag.CalledOnNullInput => routine with { IsStrict = flag == FunctionFlag.Strict },
        FunctionFlag.SecurityDefiner or FunctionFlag.SecurityInvoker => routine with { SecurityDefiner = flag == FunctionFlag.SecurityDefiner },
        FunctionFlag.Leakproof or FunctionFlag.NotLeakproof => routine with { IsLeakproof = flag == FunctionFlag.Leakproof },
        _ => routine with { Kind = RoutineKind.Window },
    };

    private static ParallelSafety SafetyOf(StatementReplay replay, FunctionParallelOption option)
    {
        switch (option.Safety.Name)
        {
            case "safe":
                return ParallelSafety.Safe;
            case "restricted":
                return ParallelSafety.Restricted;
            case "unsafe":
                return ParallelSafety.Unsafe;
            default:
                replay.Fail(ServerError.SyntaxError, option, "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE");
                return ParallelSafety.Unsafe;
        }
    }

    private static float Positive(StatementReplay replay, FunctionOption option, NumericConstant number, string word)
    {
        var value = float.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (value <= 0)
        {
            replay.Fail(ServerError.InvalidParameterValue, option, $"{word} must be positive");
        }

        return value;
    }
}
