using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>What functions give where they stand in a FROM clause.</summary>
internal static class FunctionColumns
{
    /// <summary>The parameters that bring out the results of PostgreSQL's own functions, by name and type.</summary>
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.Ordinal)
    {
        ["aclexplode"] = "grantor oid, grantee oid, privilege_type text, is_grantable bool",
        ["json_array_elements"] = "value json",
        ["json_array_elements_text"] = "value text",
        ["json_each"] = "key text, value json",
        ["json_each_text"] = "key text, value text",
        ["jsonb_array_elements"] = "value jsonb",
        ["jsonb_array_elements_text"] = "value text",
        ["jsonb_each"] = "key text, value jsonb",
        ["jsonb_each_text"] = "key text, value text",
        ["pg_options_to_table"] = "option_name text, option_value text",
        ["ts_parse"] = "tokid int4, token text",
        ["ts_stat"] = "word text, ndoc int4, nentry int4",
        ["ts_token_type"] = "tokid int4, alias text, description text",
    };

    /// <summary>The columns of the call, null where they are not known.</summary>
    /// <param name="type">The type of the call's result as far as it is known.</param>
    /// <param name="alias">The name that a single value's column takes; its function's where there is none.</param>
    public static IReadOnlyList<QueryColumn>? Of(NameScope names, Expression function, DataType? type, string? alias)
    {
        if (function is FuncCall { Name: { Schema: null or "pg_catalog" } name } && BuiltIn.TryGetValue(name.Name, out var parameters))
        {
            return [.. parameters.Split([", "], StringSplitOptions.None).Select(parameter => parameter.Split(' ')).Select(words => new QueryColumn(words[0], DataType.BuiltIn(words[1])))];
        }

        if (function is FuncCall call && Find(names, call) is { } declared)
        {
            return Of(names, declared, alias);
        }

        if (type is null || type.Is("record") || (!type.IsBuiltIn && names.Catalog.FindType(type.Name) is not EnumType && RowOf(names, type) is null))
        {
            return null;
        }

        return RowOf(names, type) ?? [new QueryColumn(alias ?? TargetNames.Of(function), type)];
    }

    /// <summary>What a call of a declared function gives where a value is called for.</summary>
    public static QueryColumn? ResultOf(NameScope names, FuncCall call)
        => Find(names, call) is { ReturnType: { } type } ? new QueryColumn(call.Name.Name, DataTypeResolver.Resolve(type, names).Type with { Modifiers = default }) : null;

    /// <summary>The types of the parameters of a declared function that a call gives values to, null where they are not known.</summary>
    public static IReadOnlyList<DataType>? ParametersOf(NameScope names, FuncCall call)
        => call.Arguments.Any(argument => argument is NamedArgExpr) || Find(names, call) is not { } function
            ? null
            : [.. function.Parameters
                .Where(parameter => parameter.Mode is not FunctionParameterMode.Out and not FunctionParameterMode.Table and not FunctionParameterMode.Variadic)
                .Select(parameter => DataTypeResolver.Resolve(parameter.Type, names).Type with { Modifiers = default })];

    private static IReadOnlyList<QueryColumn>? Of(NameScope names, CreateFunctionStmt function, string? alias)
    {
        var results = function.Parameters
            .Where(parameter => parameter.Mode is FunctionParameterMode.Out or FunctionParameterMode.InOut)
            .Concat(function.ReturnTable)
            .Select((parameter, i) => new QueryColumn(parameter.Name?.Name ?? $"column{i + 1}", DataTypeResolver.Resolve(parameter.Type, names).Type with { Modifiers = default }))
            .ToList();
        if (results.Count > 0)
        {
            return results;
        }

        if (function.ReturnType is null || DataTypeResolver.Resolve(function.ReturnType, names).Type is not { } type || type.Is("record"))
        {
            return null;
        }

        return RowOf(names, type) ?? [new QueryColumn(alias ?? function.Name.Name, type with { Modifiers = default })];
    }

    /// <summary>The columns of a relation's row type.</summary>
    private static IReadOnlyList<QueryColumn>? RowOf(NameScope names, DataType type)
        => !type.IsArray && names.Catalog.FindRelation(type.Name) is RowRelation relation
            ? [.. relation.Columns.Select(column => new QueryColumn(column.Name, column.Type.IsUnknown() ? null : column.Type))]
            : null;

    /// <summary>The function that the call means, if one of that name takes so many arguments.</summary>
    private static CreateFunctionStmt? Find(NameScope names, FuncCall call)
    {
        var path = call.Name.Schema is { } schema ? EquatableArray.Create(schema) : names.SearchPath;
        foreach (var candidate in path.Where(names.Catalog.Schemas.ContainsKey))
        {
            var prefix = $"FUNCTION {candidate}.{call.Name.Name}(";
            var declared = names.Catalog.Carried
                .Where(carried => carried.Key.StartsWith(prefix, StringComparison.Ordinal))
                .Select(carried => SqlParser.Parse(new SourceFile("", carried.Statement)).Statements.Select(statement => statement.Syntax).OfType<CreateFunctionStmt>().FirstOrDefault())
                .Where(function => function is not null && Accepts(function, call.Arguments.Count))
                .ToList();
            if (declared.Count > 0)
            {
                return declared.Count == 1 ? declared[0] : null;
            }
        }

        return null;
    }

    private static bool Accepts(CreateFunctionStmt function, int arguments)
    {
        var taken = function.Parameters.Where(parameter => parameter.Mode is not FunctionParameterMode.Out and not FunctionParameterMode.Table).ToList();
        return arguments >= taken.Count(parameter => parameter.Default is null && parameter.Mode != FunctionParameterMode.Variadic)
            && (arguments <= taken.Count || taken.Any(parameter => parameter.Mode == FunctionParameterMode.Variadic));
    }
}
