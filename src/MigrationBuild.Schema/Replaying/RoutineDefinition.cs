using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Reads what CREATE FUNCTION says, with what PostgreSQL fills in.</summary>
internal static class RoutineDefinition
{
    /// <summary>The routine; what the server would refuse is raised, and null.</summary>
    public static Routine? Read(StatementReplay replay, CreateFunctionStmt statement, QualifiedName name)
    {
        if (Parameters(replay, statement) is not { } parameters)
        {
            return null;
        }

        var isSet = statement.ReturnType?.IsSetOf == true || !statement.ReturnTable.IsEmpty;
        var routine = new Routine(name.Name, statement.IsProcedure ? RoutineKind.Procedure : RoutineKind.Function)
        {
            Parameters = parameters,
            ReturnsSet = isSet,
            Rows = isSet ? 1000 : 0,
            Language = "",
            Origin = replay.OriginOf(statement),
        };
        routine = RoutineOptions.Apply(replay, WithResult(replay, statement, routine), statement.Options);
        return replay.Failed ? null : WithBody(replay, statement, routine);
    }

    /// <summary>The type of a parameter or result: <c>t.c%TYPE</c> means that of the column, and modifiers are forgotten.</summary>
    public static DataType ResolveType(StatementReplay replay, TypeName type)
    {
        if (!type.IsColumnType)
        {
            return replay.ResolveType(type with { IsSetOf = false }, mayBeShell: true) with { Modifiers = default, IntervalFields = null };
        }

        var last = type.Name.Parts.Count - 1;
        var table = new ObjectName(type.Name.Parts.RemoveAt(last)) { Span = type.Name.Span };
        return replay.RequireTable(table) is { } found && replay.RequireColumn(found, type.Name.Parts[last]) is { } column
            ? column.Type with { Modifiers = default, IntervalFields = null }
            : DataTypes.Unknown;
    }

    private static EquatableArray<RoutineParameter>? Parameters(StatementReplay replay, CreateFunctionStmt statement)
    {
        var parameters = new List<RoutineParameter>();
        foreach (var node in statement.Parameters.Concat(statement.ReturnTable))
        {
            var mode = node.Mode switch
            {
                FunctionParameterMode.Out => ParameterMode.Out,
                FunctionParameterMode.InOut => ParameterMode.InOut,
                FunctionParameterMode.Variadic => ParameterMode.Variadic,
                FunctionParameterMode.Table => ParameterMode.Table,
                _ => ParameterMode.In,
            };
            var parameter = new RoutineParameter(mode, NameGenerator.Truncate(node.Name?.Name ?? ""), ResolveType(replay, node.Type));
            if (Refusal(parameters, parameter, node) is { } refusal)
            {
                replay.Fail(ServerError.InvalidFunctionDefinition, node, refusal);
            }

            parameters.Add(parameter with
            {
                Default = node.Default is null ? null : SqlExpressions.FromSyntax(node.Default, new ExpressionContext(replay.Names).Value(parameter.Type)),
            });
        }

        return replay.Failed ? null : parameters.ToEquatableArray();
    }

    private static string? Refusal(List<RoutineParameter> before, RoutineParameter parameter, FunctionParameter node)
    {
        if (parameter.Name.Length > 0 && before.Any(other => other.Name == parameter.Name && (other.IsInput == parameter.IsInput || other.IsOutput == parameter.IsOutput)))
        {
            return $"parameter name \"{parameter.Name}\" used more than once";
        }

        if (node.Default is not null)
        {
            return parameter.IsInput ? null : "only input parameters can have default values";
        }

        return parameter.IsInput && parameter.Mode != ParameterMode.Variadic && before.Any(other => other.Default is not null)
            ? "input parameters after one with a default value must also have defaults"
            : null;
    }

    /// <summary>What comes out makes the result: one value by its type, several as a row.</summary>
    private static Routine WithResult(StatementReplay replay, CreateFunctionStmt statement, Routine routine)
    {
        if (statement.IsProcedure)
        {
            return routine;
        }

        var outputs = routine.Parameters.Where(parameter => parameter.IsOutput).ToList();
        var implied = outputs.Count == 0 ? null : outputs.Count == 1 ? outputs[0].Type : DataType.BuiltIn("record");
        var written = statement.ReturnType is null ? null : ResolveType(replay, statement.ReturnType);
        if (implied is null && written is null)
        {
            replay.Fail(ServerError.InvalidFunctionDefinition, statement.Name, "function result type must be specified");
        }
        else if (implied is not null && written is not null && implied != written)
        {
            replay.Fail(
                ServerError.InvalidFunctionDefinition,
                statement.ReturnType!,
                $"function result type must be {DataTypeFormatter.Format(implied)} because of OUT parameters");
        }

        return routine with { Result = implied ?? written };
    }

    private static Routine? WithBody(StatementReplay replay, CreateFunctionStmt statement, Routine routine)
    {
        var language = routine.Language.Length > 0 ? routine.Language : statement.SqlBody is null ? "" : "sql";
        if (language.Length == 0)
        {
            replay.Fail(ServerError.InvalidFunctionDefinition, statement.Name, "no language specified");
            return null;
        }

        if (statement.SqlBody is not null)
        {
            return routine with { Language = language, Body = SqlBodies.FromSyntax(statement.SqlBody, ExpressionContext.Of(replay.Names, routine)) };
        }

        if (statement.Options.OfType<FunctionBodyOption>().FirstOrDefault() is not { } body)
        {
            replay.Fail(ServerError.InvalidFunctionDefinition, statement.Name, "no function body specified");
            return null;
        }

        var isNative = language is "c" or "internal";
        return routine with
        {
            Language = language,
            Source = language == "c" ? body.LinkSymbol?.Value ?? routine.Name : body.Body.Value,
            ObjectFile = language == "c" ? body.Body.Value : null,
            // Functions in C are taken to be cheap.
            Cost = isNative && !statement.Options.Any(option => option is FunctionCostOption) ? 1 : routine.Cost,
        };
    }
}
