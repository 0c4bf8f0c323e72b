using System.Globalization;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Planning;

/// <summary>Functions, procedures and aggregates as statements; what has the value that PostgreSQL fills in is not said.</summary>
internal static class RoutineDdl
{
    public static string Create(string schema, Routine routine) => Create(schema, routine, false);

    /// <summary>The statement that changes the one routine into the other in place; null where PostgreSQL has none.</summary>
    public static string? Replace(string schema, Routine old, Routine wanted)
        => RoutineReplacement.FindObstacle(old, wanted) is null && !MayChangeResult(old, wanted) ? Create(schema, wanted, true) : null;

    public static string Drop(ObjectId id, Routine routine)
        => $"DROP {Word(routine)} IF EXISTS {DdlWriter.Name(id.Name)}({Arguments(id, routine)})";

    /// <summary>What COMMENT ON calls it.</summary>
    public static string Target(ObjectId id, Routine routine) => $"{Word(routine)} {DdlWriter.Name(id.Name)}({Arguments(id, routine)})";

    private static string Arguments(ObjectId id, Routine routine) => routine.Kind == RoutineKind.Aggregate && id.Part.Length == 0 ? "*" : id.Part;

    private static string Word(Routine routine) => routine.Kind switch
    {
        RoutineKind.Procedure => "PROCEDURE",
        RoutineKind.Aggregate => "AGGREGATE",
        _ => "FUNCTION",
    };

    /// <summary>What an aggregate gives is not known where its final function is not.</summary>
    private static bool MayChangeResult(Routine old, Routine wanted)
        => wanted is { Aggregate: { } after, Result: null } && old.Aggregate?.Transition.Final != after.Transition.Final;

    private static string Create(string schema, Routine routine, bool orReplace)
    {
        if (routine.Aggregate is not null)
        {
            return AggregateDdl.Create(schema, routine, orReplace);
        }

        var columns = routine.Parameters.Where(parameter => parameter.Mode == ParameterMode.Table).ToList();
        var statement = new CreateFunctionStmt(
            orReplace,
            routine.Kind == RoutineKind.Procedure,
            DdlWriter.NameOf(new QualifiedName(schema, routine.Name)),
            routine.Parameters.Where(parameter => parameter.Mode != ParameterMode.Table).Select(ToSyntax).ToEquatableArray(),
            columns.Count > 0 || routine.Result is null ? null : TypeOf(routine.Result) with { IsSetOf = routine.ReturnsSet },
            columns.Select(ToSyntax).ToEquatableArray(),
            Options(routine).ToEquatableArray(),
            routine.Body?.Syntax);
        return SqlPrinter.Print(statement);
    }

    private static FunctionParameter ToSyntax(RoutineParameter parameter) => new(
        parameter.Mode switch
        {
            ParameterMode.Out => FunctionParameterMode.Out,
            ParameterMode.InOut => FunctionParameterMode.InOut,
            ParameterMode.Variadic => FunctionParameterMode.Variadic,
            ParameterMode.Table => FunctionParameterMode.Table,
            _ => FunctionParameterMode.Unspecified,
        },
        parameter.Name.Length == 0 ? null : new Identifier(parameter.Name),
        TypeOf(parameter.Type),
        parameter.Default?.Syntax);

    private static IEnumerable<FunctionOption> Options(Routine routine)
    {
        var usual = new Routine(routine.Name, routine.Kind) { ReturnsSet = routine.ReturnsSet };
        yield return new FunctionLanguageOption(new Identifier(routine.Language));
        foreach (var flag in Flags(routine))
        {
            yield return new FunctionFlagOption(flag);
        }

        if (!routine.Transforms.IsEmpty)
        {
            yield return new FunctionTransformOption(routine.Transforms.Select(TypeOf).ToEquatableArray());
        }

        if (routine.Parallel != usual.Parallel)
        {
            yield return new FunctionParallelOption(new Identifier(routine.Parallel == ParallelSafety.Safe ? "safe" : "restricted"));
        }

        if (routine.Kind != RoutineKind.Procedure && routine.Cost != (routine.Language is "c" or "internal" ? 1 : usual.Cost))
        {
            yield return new FunctionCostOption(Number(routine.Cost));
        }

        if (routine.ReturnsSet && routine.Rows != 1000)
        {
            yield return new FunctionRowsOption(Number(routine.Rows));
        }

        if (routine.Support is { } support)
        {
            yield return new FunctionSupportOption(DdlWriter.NameOf(support));
        }

        foreach (var setting in routine.Settings)
        {
            yield return new FunctionSetOption(RoutineSettings.ToSyntax(setting));
        }

        if (routine.Body is null)
        {
            yield return routine.ObjectFile is { } file
                ? new FunctionBodyOption(new StringConstant(file), new StringConstant(routine.Source))
                : new FunctionBodyOption(new StringConstant(routine.Source), null);
        }
    }

    private static IEnumerable<FunctionFlag> Flags(Routine routine)
    {
        if (routine.Kind == RoutineKind.Window)
        {
            yield return FunctionFlag.Window;
        }

        if (routine.Volatility != Volatility.Volatile)
        {
            yield return routine.Volatility == Volatility.Stable ? FunctionFlag.Stable : FunctionFlag.Immutable;
        }

        if (routine.IsStrict)
        {
            yield return FunctionFlag.Strict;
        }

        if (routine.SecurityDefiner)
        {
            yield return FunctionFlag.SecurityDefiner;
        }

        if (routine.IsLeakproof)
        {
            yield return FunctionFlag.Leakproof;
        }
    }

    private static NumericConstant Number(float value) => new(value.ToString("R", CultureInfo.InvariantCulture));

    private static TypeName TypeOf(DataType type) => DataTypeFormatter.ToSyntax(type, NameScope.DefaultSearchPath);
}
