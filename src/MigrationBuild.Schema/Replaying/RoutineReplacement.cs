using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What CREATE OR REPLACE can do to a routine that is there (<c>ProcedureCreate</c>): calls of it must go on to mean the same.</summary>
internal static class RoutineReplacement
{
    /// <summary>What forbids it, or null. The routines have the same name and input types.</summary>
    public static (ServerError Error, string Message)? FindObstacle(Routine old, Routine wanted)
    {
        if (old.Kind != wanted.Kind)
        {
            return (ServerError.WrongObjectType, "cannot change routine kind");
        }

        if (old.Kind == RoutineKind.Procedure && HasOutputs(old) != HasOutputs(wanted))
        {
            return (ServerError.InvalidFunctionDefinition, "cannot change whether a procedure has output parameters");
        }

        if (old.Aggregate is { } before && wanted.Aggregate is { } after)
        {
            if (before.Kind != after.Kind)
            {
                return (ServerError.WrongObjectType, "cannot change routine kind");
            }

            if (before.DirectArguments != after.DirectArguments)
            {
                return (ServerError.InvalidFunctionDefinition, "cannot change number of direct arguments of an aggregate function");
            }
        }

        if (old.Result != wanted.Result || old.ReturnsSet != wanted.ReturnsSet || !HaveSameRow(old, wanted))
        {
            return (ServerError.InvalidFunctionDefinition, "cannot change return type of existing function");
        }

        var pairs = old.Inputs.Zip(wanted.Inputs, (one, other) => (Before: one, After: other)).ToList();
        if (pairs.FirstOrDefault(pair => pair.Before.Name.Length > 0 && pair.Before.Name != pair.After.Name).Before is { } renamed)
        {
            return (ServerError.InvalidFunctionDefinition, $"cannot change name of input parameter \"{renamed.Name}\"");
        }

        return pairs.Any(pair => pair.Before.Default is not null && pair.After.Default is null)
            ? (ServerError.InvalidFunctionDefinition, "cannot remove parameter defaults from existing function")
            : null;
    }

    private static bool HasOutputs(Routine routine) => routine.Parameters.Any(parameter => parameter.IsOutput);

    /// <summary>The row that several outputs make (<c>build_function_result_tupdesc_d</c>); fewer than two make none.</summary>
    private static bool HaveSameRow(Routine old, Routine wanted)
    {
        var (before, after) = (Outputs(old), Outputs(wanted));
        return (before.Count < 2 && after.Count < 2) || before.SequenceEqual(after);
    }

    private static List<(string, DataType)> Outputs(Routine routine)
        => [.. routine.Parameters.Where(parameter => parameter.IsOutput).Select(parameter => (parameter.Name, parameter.Type))];
}
